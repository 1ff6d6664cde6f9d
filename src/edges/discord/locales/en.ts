const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

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
    daily: {
      name: 'daily',
      description: 'A question and a topic for this server, day by day',
      quiz: {
        name: 'quiz',
        description: 'Set up or change the question of the day',
        options: {
          'reveal-after': {
            name: 'reveal-after',
            description:
              'How long until the answer is shown; before the next question unless you say otherwise',
          },
        },
      },
      topic: {
        name: 'topic',
        description: 'Set up or change the topic of the day',
        options: { order: { name: 'order', description: 'Along the contents as a study plan, or shuffled' } },
      },
      options: {
        channel: {
          name: 'channel',
          description: 'Where it is posted; this channel unless you say otherwise',
        },
        time: { name: 'time', description: 'Such as 9:00 or 9pm; 09:00 unless you say otherwise' },
        timezone: {
          name: 'timezone',
          description: "City, country or UTC offset; the server's unless you say otherwise",
        },
        days: {
          name: 'days',
          description: 'Such as weekdays, or Mon, Wed, Fri; every day unless you say otherwise',
        },
        role: { name: 'role', description: 'A role to notify with each new post' },
        kind: { name: 'kind', description: 'Which of the two; both unless you say otherwise' },
      },
      status: { name: 'status', description: 'What is set up, what comes next and how the last days went' },
      preview: { name: 'preview', description: 'See what comes next, for you alone' },
      pause: { name: 'pause', description: 'Post nothing until you resume' },
      resume: { name: 'resume', description: 'Post again after a pause' },
      off: { name: 'off', description: 'End the daily posts' },
    },
    remind: {
      name: 'remind',
      description: 'A message to you on days when questions come back',
      on: {
        name: 'on',
        description: 'Be reminded, in a direct message, on days when questions are due',
        options: {
          time: { name: 'time', description: 'Such as 9:00 or 9pm; 09:00 unless you say otherwise' },
          timezone: {
            name: 'timezone',
            description:
              "City, country or UTC offset; your last one or the server's unless you say otherwise",
          },
        },
      },
      off: { name: 'off', description: 'No longer be reminded' },
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
      cloze: 'Fill in the blank',
      term: 'Which term',
      description: 'What it means',
      member: 'Which belongs',
      'odd-one-out': 'Odd one out',
      'table-cell': 'Table',
      number: 'Year or number',
      'true-false': 'True or false',
      // Last in the list that is offered: notes have these only where somebody wrote them.
      choice: 'Choice',
      flashcard: 'Flashcard',
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
  daily: {
    titles: { quiz: 'Question of the day', topic: 'Topic of the day' },
    /** @param month from 1 */
    date: (month: number, day: number) => `${MONTHS[month - 1]} ${day}`,
    answered: (count: number) =>
      count === 0 ? 'nobody has answered yet' : `${plural(count, 'member has', 'members have')} answered`,
    revealed: (when: string) => `the answer comes ${when}`,
    answerIs: (answer: string) => `The answer: ${answer}`,
    wereRight: (right: number, total: number) => `${right} of ${total} were right`,
    nobody: 'Nobody has answered.',
    streaks: (members: readonly string[]) => `Right in a row: ${members.join(', ')}`,
    more: (topic: string) => `More on ${topic}`,
    day: (day: number, days: number) => `day ${day} of ${days}`,
    minutes: (minutes: number) => `${minutes} min to read`,
    readOn: 'Read on',
    closed: 'The answer has been shown already, so this one does not count. The next question is yours.',
    gone: 'This question is no longer known. The next one comes in its time.',
    weekDays: {
      every: 'every day',
      weekdays: 'on weekdays',
      weekend: 'at weekends',
      names: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
      some: (days: readonly string[]) => days.join(', '),
    },
    when: (days: string, time: string, zone: string) => `${days} at ${time} (${zone})`,
    next: (at: string, from: string) => `Next: ${at} (${from})`,
    names: (role: string) => `names ${role}`,
    reveals: (minutes: number | null) =>
      minutes === null
        ? 'the answer is shown before the next question'
        : `the answer is shown after ${minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`}`,
    revealChoices: {
      60: '1 hour',
      180: '3 hours',
      360: '6 hours',
      720: '12 hours',
      0: 'Just before the next question',
    },
    orders: { outline: 'in the order of the contents', shuffled: 'shuffled' },
    rests: {
      asked: (resume: string) => `Paused. To go on: ${resume}`,
      refused: (resume: string) =>
        `Paused: Discord refused the post three days in a row. Once that is mended: ${resume}`,
    },
    lastDays: 'The last days:',
    outcomes: {
      open: 'being posted',
      skipped: {
        late: 'skipped: the bot was away for more than six hours',
        nothing: 'skipped: there was nothing to post',
      },
      refused: {
        gone: 'not posted: the channel is gone',
        forbidden: 'not posted: the bot may not post there',
        rejected: 'not posted: Discord refused it',
      },
      uncertain: (channel: string) =>
        `uncertain: it may have been posted; without Read Message History in ${channel} the bot cannot tell, so it was not posted again`,
    },
    refused: (title: string, channel: string, why: string, status: string) =>
      `${title} in ${channel} is paused: three days in a row it was ${why}. Details: ${status}`,
    none: (command: string) => `Nothing is set up yet. Begin with ${command}.`,
    paused: (titles: readonly string[]) => `Paused: ${titles.join(', ')}.`,
    off: (titles: readonly string[]) => `Ended: ${titles.join(', ')}.`,
    resting: (title: string, resume: string) => `${title} is paused, nothing comes next. To go on: ${resume}`,
    nothing: (title: string) => `${title}: the notes hold nothing to post.`,
    missing: (channel: string, permissions: readonly string[]) =>
      `In ${channel} the bot lacks: ${permissions.join(', ')}. Nothing was changed; try again once it has them.`,
    badChannel: 'Daily posts go to text or announcement channels. Choose one as channel.',
    channelGone: 'The channel of before is gone. Choose another one as channel.',
    notInServer: 'The bot itself is not in this server. Add it with its invite link first.',
    everyone: 'Not everybody at once: choose another role than @everyone.',
    badTime: (typed: string) => `“${typed}” is no time of day. Write it like 9:00 or 9pm.`,
    badDays: (typed: string) => `“${typed}” names no days. Write them like Mon, Wed, Fri or 1-5.`,
  },
  remind: {
    on: (when: string) => `You will get a message ${when}, on days when questions are due.`,
    off: 'You will no longer be reminded.',
    wasOff: 'You had no reminder.',
    zoneNeeded: 'In which time zone? Choose one as timezone, or use the command in a server.',
    due: (count: number) => `${plural(count, 'question is', 'questions are')} due to come again.`,
    start: 'Start the review',
    howToEnd: (off: string) => `No more reminders: ${off}`,
  },
  privacy: {
    kept: (counts: PrivacyCounts) =>
      `### What is kept about you\n- rounds: ${counts.rounds}\n- answers: ${counts.attempts}, with right or wrong, the time and your choice; what you typed is not kept\n- cards for review: ${counts.cards}\n- questions you reported: ${counts.reports}\n- settings: ${counts.settings}`,
    nothing: 'Nothing is kept about you.',
    rest: 'Besides that, only your user id is kept, never your name; no question you ask with /ask is kept.',
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
    MentionEveryone: 'Mention @everyone, @here, and All Roles',
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
