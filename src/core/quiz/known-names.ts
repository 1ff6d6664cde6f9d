import type { Glossary } from '../notes/glossary.ts';
import { oncePerInPieces } from '../text/once-per.ts';
import { type Pieces, runPieces } from '../text/pieces.ts';
import { answerKey } from './answer-key.ts';
import { type ReadAnswer, readAnswer } from './read-answer.ts';

/** Names that decide whether a typed answer means the right thing. */
export interface KnownNames {
  /** What else the answer is called. */
  readonly same: readonly ReadAnswer[];
  /** Names of other things: what spells one of them is no slip. */
  readonly others: readonly ReadAnswer[];
}

/** What is known of a typed question's answer. */
export interface TypedQuestion {
  readonly accepted: readonly string[];
  readonly prompt: string;
  /** Other things of the same kind: the rest of the list, column or group that the answer is from. */
  readonly siblings: readonly string[];
}

/** What is known where there is no glossary. */
export const NO_NAMES: KnownNames = { same: [], others: [] };

/**
 * Prepares a glossary for grading. A name that stands in the prompt is not taken for the answer: who is asked what
 * IaaS means has not said it with "IaaS".
 */
export function readKnownNames(glossary: Glossary): ReadKnownNames {
  return runPieces(knownNamesInPieces(glossary));
}

type ReadKnownNames = (question: TypedQuestion) => KnownNames;

/** The same once for each glossary, a row in a piece. */
export const knownNamesInPieces = oncePerInPieces(function* (glossary: Glossary): Pieces<ReadKnownNames> {
  const rowOf = new Map<string, readonly ReadAnswer[]>();
  const all: ReadAnswer[] = [];
  for (const { names } of glossary) {
    const row = names.map(readAnswer);
    all.push(...row);
    for (const name of row) for (const { text } of name.keys) if (!rowOf.has(text)) rowOf.set(text, row);
    yield;
  }
  return ({ accepted, prompt, siblings }) => {
    const right = keysOf(accepted.map(readAnswer));
    const asked = answerKey(prompt).words.join(' ');
    const rows = new Set([...right].map((key) => rowOf.get(key) ?? []));
    const same = [...rows].flat().filter((name) => !isOneOf(right, name) && !standsIn(asked, name));
    const meant = new Set([...right, ...keysOf(same)]);
    return { same, others: [...all, ...siblings.map(readAnswer)].filter((name) => !isOneOf(meant, name)) };
  };
});

function keysOf(answers: readonly ReadAnswer[]): Set<string> {
  return new Set(answers.flatMap(({ keys }) => keys.map(({ text }) => text)));
}

function isOneOf(keys: ReadonlySet<string>, { keys: own }: ReadAnswer): boolean {
  return own.some(({ text }) => keys.has(text));
}

/** Whether a name stands in a text, and not within a longer word: KVM does not name a VM. */
function standsIn(text: string, { keys }: ReadAnswer): boolean {
  const name = keys[0]?.words.join(' ') ?? '';
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + name.length, at + name.length + 1);
    if (!/^[a-z]/.test(name) || !/[a-z0-9]/.test(around)) return true;
  }
  return false;
}
