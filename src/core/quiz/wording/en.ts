import { BLANK } from './blank.ts';
import { subjectOf } from './topic.ts';
import type { Wording } from './wording.ts';

/** Headers that call the rows of any table so. */
const ANY_ROW = /^(?:names?|types?|items?|kinds?|categor(?:y|ies)|class|entry)$/i;

/** Whoever reads it knows that of the network. */
const PORT = /^(?:default )?port(?: number)?$/i;
/** `a network of …`, `a substance that …`; `an acid reacts with …` is a clause of its own. */
const NOUN_PHRASE = /^an?\s+(?:[\w-]+\s+){0,2}?[\w-]+\s+(?:that|which|who|whose|where|when|of|used|made)\b/i;

export const en: Wording = {
  term: (description, of = null) => `${inside(of)}What is described here?\n“${description}”`,
  description: (term, of = null) => `${inside(of)}Which of these describes “${term}”?`,
  trueFalse: (term, description, of = null) =>
    `${inside(of)}True or false? This describes “${term}”:\n“${description}”`,
  trueSentence: (text) => `True or false?\n${text}.`,
  right: 'True',
  wrong: 'False',
  member: (label) => `Which of these belongs to “${label}”?`,
  label: (member) => `To which of these does “${member}” belong?`,
  owner: (product) => `Who offers “${product}”?`,
  trueMember: (member, label) => `True or false?\n“${member}” belongs to “${label}”.`,
  oddOneOut: (label) => `Which of these does not belong to “${label}”?`,
  cell: (topic, row, column) => `${PORT.test(column) ? '' : within(topic, row)}${askOf(row, column)}?`,
  rowWith: (topic, sort, column, value) =>
    `${within(topic, sort)}${which(sort)} has this ${lower(column)}: “${value}”?`,
  compared: (aspect, value, things) => {
    const [a = '', b = ''] = things;
    const said = `“${aspect}: ${value}”`;
    return things.length === 2
      ? `Which of the two does ${said} describe: ${lower(a)} or ${lower(b)}?`
      : `Which of these does ${said} describe?`;
  },
  crossed: (row, column) => `Which of these goes with both “${row}” and “${column}”?`,
  yearOf: (event) => `In which year did this happen?\n${event}`,
  eventIn: (year) => `Which of these happened in ${year}?`,
  year: (before, after) => `Which year is missing?\n${before}${BLANK}${after}.`,
  number: (before, after) => `Which number is missing?\n${before}${BLANK}${after}.`,
  cloze: (before, after, answer) => `Fill in the blank (${size(answer)}):\n${before}${BLANK}${after}.`,
  clozeOf: (description, answer, of = null) =>
    `Fill in the blank (${size(answer)}):\n${inside(of)}${sentence(BLANK, description)}.`,
  abbreviation: (name) => `Fill in the blank:\n“${name}” is ${BLANK} for short.`,
  nameOf: (abbreviation) => `What does ${abbreviation} stand for?`,
  abbreviated: (name, abbreviation) => `${name} is ${abbreviation} for short.`,
  authoredCloze: (text) => `Fill in the blank:\n${text}`,
  flashcard: (term) => `What is “${term}”?`,
  flashcardTerm: (definition) => `Which term means “${definition}”?`,
  statement: (term, description) => `${term}: ${description}.`,
  membership: (label, members) => `${label}: ${members.join(', ')}.`,
};

/** `(EC2) ` */
function inside(of: string | null): string {
  return of === null ? '' : `(${of.charAt(0).toUpperCase()}${of.slice(1)}) `;
}

/** A term and what it is, or does, as one sentence where the description allows it. */
function sentence(term: string, description: string): string {
  if (NOUN_PHRASE.test(description)) return `${term} is ${lower(description)}`;
  const doesIt = /^[a-z]+(?<![sui])s\s(?!of\b|for\b|in\b|that\b|which\b|with\b|from\b|and\b)/.test(
    description,
  );
  return doesIt ? `${term} ${description}` : `${term}: ${description}`;
}

function within(topic: string, row: string): string {
  const subject = subjectOf(topic);
  // Several words, or a long one, say what they mean by themselves.
  const isPlain = /\s|^[A-Za-z]?[a-z]{5,}/.test(row);
  const isNamed = subject === null || isPlain || subject.includes(row) || row.includes(subject);
  return isNamed ? '' : `(${subject}) `;
}

function which(sort: string): string {
  return /^[A-Za-z][A-Za-z -]{2,}$/.test(sort) && !ANY_ROW.test(sort)
    ? `Which ${lower(sort)}`
    : 'Which of these';
}

/** What stands in a row under a header: `which port does HTTP use`, `which service uses port 22`. */
function askOf(row: string, column: string): string {
  if (PORT.test(column)) {
    return `Which port does ${quoted(row)} use${/^default/i.test(column) ? ' by default' : ''}`;
  }
  if (/^port \d/i.test(row) && /^(?:services?|protocols?|applications?|programs?)$/i.test(column)) {
    return `Which ${lower(column).replace(/s$/, '')} uses ${lower(row)}`;
  }
  return `What ${/(?<![sui])s$/.test(column) ? 'are' : 'is'} the ${lower(column)} of ${quoted(row)}`;
}

function quoted(name: string): string {
  if (/^[A-Za-z]+ \d[\d/]*$/.test(name)) return lower(name);
  return /^[\w.+#-]+$/.test(name) ? name : `“${name}”`;
}

/** Without the capital that a header or a sentence begins with; abbreviations and names keep theirs. */
function lower(words: string): string {
  return /^[A-Z][a-z]+(?:[\s-][a-z\d]|$)/.test(words) || /^(?:An?|The)\s/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

function size(answer: string): string {
  const words = answer.split(/\s+/).length;
  const first = answer.charAt(0);
  if (words > 1) return `${words} words, the first begins with “${first}”`;
  return `${answer.length} characters, begins with “${first}”`;
}
