import { BLANK } from './blank.ts';
import type { Wording } from './wording.ts';

export const en: Wording = {
  term: (description) => `What is described here?\n“${description}”`,
  description: (term) => `Which of these describes “${term}”?`,
  trueFalse: (term, description) => `True or false?\n${term}: ${description}.`,
  right: 'True',
  wrong: 'False',
  member: (label) => `Which of these belongs to “${label}”?`,
  label: (member) => `To which of these does “${member}” belong?`,
  trueMember: (member, label) => `True or false?\n“${member}” belongs to “${label}”.`,
  oddOneOut: (label) => `Which of these does not belong to “${label}”?`,
  cell: (topic, row, column) => `${about(topic, row)}What is the “${column}” of “${row}”?`,
  rowWith: (topic, sort, column, value) =>
    `${about(topic, sort)}Which “${sort}” has this under “${column}”: “${value}”?`,
  year: (before, after) => `Which year is missing?\n${before}${BLANK}${after}.`,
  number: (before, after) => `Which number is missing?\n${before}${BLANK}${after}.`,
  cloze: (before, after, answer) => `Fill in the blank (${size(answer)}):\n${before}${BLANK}${after}.`,
  authoredCloze: (sentence) => `Fill in the blank:\n${sentence}`,
  flashcard: (term) => `What is “${term}”?`,
  flashcardTerm: (definition) => `Which term means “${definition}”?`,
  statement: (term, description) => `${term}: ${description}.`,
  membership: (label, members) => `${label}: ${members.join(', ')}.`,
};

function about(topic: string, row: string): string {
  const isPlain = /comparison|overview|summary|table/i.test(topic);
  return isPlain || topic.includes(row) || row.includes(topic) ? '' : `(${topic}) `;
}

function size(answer: string): string {
  const words = answer.split(/\s+/).length;
  const first = answer.charAt(0);
  if (words > 1) return `${words} words, the first begins with “${first}”`;
  return `${answer.length} characters, begins with “${first}”`;
}
