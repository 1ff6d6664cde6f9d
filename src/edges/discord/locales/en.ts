const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

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
    bug: (reference: string) =>
      `Sorry, something went wrong here (reference ${reference}). Nothing was lost; please try again.`,
    oldButton: 'This button is from an older version of the bot. Please use the command again.',
    oldCommand: 'This command is no longer there. Restart Discord to see the current ones.',
  },
};

export type Catalogue = typeof en;
