const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** How much is kept about a member. */
export interface PrivacyCounts {
  readonly settings: number;
  readonly rounds: number;
  readonly attempts: number;
  readonly cards: number;
  readonly reports: number;
}

/** Every string a member can see, in English; the other catalogues have the same shape. */
export const en = {
  commands: {
    ask: {
      name: 'ask',
      description: 'Find the passage in the notes that answers a question',
      options: {
        question: { name: 'question', description: 'What you want to know' },
        private: { name: 'private', description: 'Show the answer to you alone' },
      },
    },
    topics: {
      name: 'topics',
      description: 'Browse the notes and read them section by section',
      options: {
        topic: { name: 'topic', description: 'Section to open; leave empty for the table of contents' },
      },
    },
    quiz: {
      name: 'quiz',
      description: 'Questions made from the notes',
      play: {
        name: 'play',
        description: 'A round of questions, for you alone',
        options: {
          topic: { name: 'topic', description: 'Section to be asked about; leave empty for all' },
          count: { name: 'count', description: 'How many questions; 5 unless you say otherwise' },
          kind: { name: 'kind', description: 'Which kind of question; leave empty for a mixture' },
        },
      },
      review: { name: 'review', description: 'The questions that are due to come again' },
    },
    privacy: {
      name: 'privacy',
      description: 'What the bot keeps about you',
      show: { name: 'show', description: 'See what is kept about you' },
      export: {
        name: 'export',
        description: 'Get all that is kept about you as a file',
        options: {
          format: {
            name: 'format',
            description: 'JSON with everything, or a CSV of the questions you missed, for Anki',
            choices: { json: 'JSON: everything', csv: 'CSV for Anki: questions I missed' },
          },
        },
      },
      delete: { name: 'delete', description: 'Delete all that is kept about you' },
    },
    settings: {
      name: 'settings',
      description: 'Language and time zone of this server',
      language: {
        name: 'language',
        description: 'The language of messages meant for everybody here',
        options: {
          language: { name: 'language', description: 'Leave empty to see which one is in force' },
        },
      },
      timezone: {
        name: 'timezone',
        description: 'The time zone in which days begin in this server',
        options: {
          timezone: {
            name: 'timezone',
            description: 'City, country or UTC offset; leave empty to see which one is in force',
          },
        },
      },
    },
    find: { name: 'Find in notes' },
    help: { name: 'help', description: 'What the bot can do for you' },
  },
  ask: {
    empty: 'The question is empty. Write what you want to know after the command.',
    closest: 'The notes have no direct answer. The closest:',
    nothing: "The notes don't cover this.",
    nearby: "The notes don't cover this. Nearby topics:",
    corrected: (from: string, to: string) => `“${from}” isn't in the notes; searched for “${to}”.`,
    didYouMean: (terms: readonly string[]) =>
      `Did you mean ${terms.map((term) => `“${term}”`).join(' or ')}?`,
    read: 'Read it',
    others: (count: number) =>
      count === 1 ? 'Show the other one' : `Show the other ${count === 2 ? 'two' : count}`,
    next: (position: number, count: number) => `Next ${position}/${count}`,
    first: (count: number) => `Back to the first ${count}/${count}`,
    gone: (command: string) => `The note has changed and this passage is gone. Ask again with ${command}.`,
    quizMe: 'Quiz me on this',
    share: 'Show in the channel',
    shared: 'Everybody in this channel can see it now.',
    sharedBy: (member: string) => `Shared by ${member}`,
  },
  topics: {
    title: 'Contents',
    language: { zh: '中文', en: 'English' },
    size: (passages: number) => plural(passages, 'passage', 'passages'),
    total: (notes: number, passages: number) =>
      `${plural(notes, 'note', 'notes')} · ${plural(passages, 'passage', 'passages')}`,
    choose: 'Choose a section…',
    more: (from: number, to: number, count: number) => `Choose a section… (${from}–${to} of ${count})`,
    earlier: 'Earlier sections',
    later: 'Later sections',
    read: 'Read this section',
    up: 'Up',
    contents: 'Contents',
    page: (page: number, count: number) => `page ${page} of ${count}`,
    previous: '◀ Previous page',
    next: 'Next page ▶',
    following: (title: string) => `Next: ${title}`,
    unknown: (typed: string) => `The notes have no section called “${typed}”.`,
    near: (typed: string) => `The notes have no section called “${typed}”. The nearest:`,
    gone: (command: string) =>
      `The notes have changed and this section is gone. Open the contents with ${command}.`,
    empty: 'There are no notes yet.',
  },
  quiz: {
    kinds: {
      choice: 'Choice',
      flashcard: 'Flashcard',
      cloze: 'Fill in the blank',
      term: 'Which term',
      description: 'What it means',
      member: 'Which belongs',
      'odd-one-out': 'Odd one out',
      'table-cell': 'Table',
      number: 'Year or number',
      'true-false': 'True or false',
    },
    progress: (position: number, count: number) => `${position}/${count}`,
    answer: 'Answer',
    answerField: 'Your answer',
    chooseAll: 'Choose all that are right…',
    right: (answer: string) => `✅ Right: ${answer}`,
    nearly: (answer: string) => `✅ Right, though it is written ${answer}`,
    wrong: (answer: string) => `❌ Not quite. Right is: ${answer}`,
    truth: (choice: string) => `About ${choice}:`,
    why: (choice: string) => `Why not ${choice}?`,
    reported: 'Thank you. The report was noted, and you will not be asked this question again.',
    reportedBefore: 'You have reported this question already. Thank you.',
    next: 'Next question',
    result: 'See the result',
    summary: (right: number, total: number) => `### ${right} of ${total} right`,
    took: (minutes: number, seconds: number) =>
      minutes > 0 ? `${plural(minutes, 'minute', 'minutes')} ${seconds} s` : `${seconds} s`,
    streak: (days: number) => `🔥 ${plural(days, 'day', 'days')} in a row`,
    reread: 'Worth reading again:',
    comesBack: (when: string, command: string) => `What you missed comes back ${when}: ${command}`,
    again: 'Again with the ones I missed',
    more: 'Another round',
    nothingDue: (next: string) => `Nothing is due now. The next question comes back ${next}.`,
    noCards: 'Nothing is due: you have not answered any question yet.',
    learn: (count: number) => `Learn ${plural(count, 'new question', 'new questions')}`,
    waiting: (count: number) => `${plural(count, 'question is', 'questions are')} still waiting.`,
    goOn: 'Go on reviewing',
    none: 'The notes hold no such questions. Try another topic or kind.',
    noneHere: 'No questions can be made of this part of the notes.',
    gone: (command: string) => `This round is over. Start a new one with ${command}.`,
    late: 'You had answered this question already; your first answer counts.',
    notYours: (command: string) => `This round is somebody else's. Start your own with ${command}.`,
  },
  privacy: {
    kept: (counts: PrivacyCounts) =>
      `### What is kept about you\n- rounds: ${counts.rounds}\n- answers: ${counts.attempts}, with right or wrong, the time and your choice; what you typed is not kept\n- cards for review: ${counts.cards}\n- questions you reported: ${counts.reports}\n- settings: ${counts.settings}`,
    nothing: 'Nothing is kept about you.',
    rest: 'Beside these only your user id is kept, never your name; no question you ask with /ask is kept.',
    file: 'Here is what is kept about you. Only you can see this message.',
    noMissed: 'You have not missed any question.',
    confirm: 'Delete everything that is kept about you? Rounds, answers and cards cannot be brought back.',
    delete: 'Delete everything',
    deleted: (counts: PrivacyCounts) =>
      `Deleted: ${counts.rounds} rounds, ${counts.attempts} answers, ${counts.cards} cards, ${counts.reports} reports, ${counts.settings} settings. Nothing is kept about you now.`,
  },
  settings: {
    languages: { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', 'en-US': 'English' },
    likeServer: "Like the server's primary language",
    sources: {
      set: 'set here',
      locale: "from the server's primary language",
      default: 'the default',
    },
    language: (language: string, source: string) => `Language of this server: ${language} (${source})`,
    timezone: (zone: string, time: string, source: string) =>
      `Time zone of this server: ${zone}, where it is ${time} now (${source})`,
    unsetTimezone: (zone: string, time: string) => `The server's default: ${zone} · ${time}`,
    unknownTimezone: (typed: string, nearest: string | null) =>
      nearest === null
        ? `There is no time zone “${typed}”. Type a city and choose from the list.`
        : `There is no time zone “${typed}”. Did you mean ${nearest}?`,
  },
  find: {
    empty: 'This message has no words to look up in the notes.',
  },
  help: {
    title: 'What you can do here',
    promise:
      "Every answer is a passage of the notes, with its file and lines. Nothing is made up: what the notes don't say, you are told they don't say.",
    command: (mention: string, description: string) => `${mention} — ${description}`,
    find: (name: string) =>
      `**${name}** — Look up what somebody wrote: right-click a message (hold it down on a phone), then Apps`,
    tips: (option: string) =>
      `Questions may be in Chinese or English, short or long; typing errors and abbreviations are understood. With \`${option}\`, only you see the answer.`,
    adminTitle: 'For those who manage the server',
    integrations:
      'Who may use which command, and in which channels, is set in Server Settings → Integrations.',
    missing: (permissions: readonly string[]) =>
      `In this channel the bot lacks: ${permissions.join(', ')}. Questions are answered all the same.`,
    complete: 'The bot has every permission it needs in this channel.',
  },
  permissions: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    EmbedLinks: 'Embed Links',
    AttachFiles: 'Attach Files',
    ReadMessageHistory: 'Read Message History',
  },
  source: {
    lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  },
  error: {
    store: 'The database could not be used just now. Nothing saved is lost; please try again in a moment.',
    noServer: 'This command is for servers; please use it in one.',
    bug: (reference: string) =>
      `Sorry, something went wrong here (reference ${reference}). Nothing was lost; please try again.`,
    oldButton: 'This button is from an older version of the bot. Please use the command again.',
    oldCommand: 'This command is no longer there. Restart Discord to see the current ones.',
  },
};

export type Catalogue = typeof en;
