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
  },
  source: {
    lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  },
  error: {
    bug: (reference: string) =>
      `Sorry, something went wrong here (reference ${reference}). Nothing was lost; please try again.`,
    oldButton: 'This button is from an older version of the bot. Please use the command again.',
    oldCommand: 'This command is no longer there. Reload Discord (Ctrl+R) to see the current ones.',
  },
};

export type Catalogue = typeof en;
