import { columns } from '../collect/place.ts';
import type { About, Explained } from '../fact.ts';
import { clues, holdsPartOf } from '../hints.ts';
import type { Draft, Maker } from '../maker.ts';
import { mentions, type Names } from '../names.ts';
import { isHeaded } from '../wording/predicate.ts';
import type { Wording } from '../wording/wording.ts';
import { holdsOwnWords, isSpelledBy } from './own-words.ts';

/** A text in columns that says enough to have one answer: one that says of what kind the thing is, and any other. */
const SAYS_ENOUGH = { headed: 22, other: 24 };
/** A name in columns that is typed without pain. */
const LONGEST = 24;
/** Praise and blame hold of many things; only a choice settles of which. */
const PRAISE =
  /优点|缺点|优势|劣势|特点|长处|短处|难点|好处|坏处|代价|适合|适用|便于|方便|性能|容量|延迟|价格|\b(?:advantages?|disadvantages?|benefits?|drawbacks?|suitable|useful|easy|easier|fast|faster|cheap|expensive)\b/iu;
/** A word that trails behind a definition. */
const LOOSE_END = /[，,]\s*\p{Script=Han}{1,3}$/u;
/** Names that tell a grader nothing new are not carried along. */
const MOST_OTHERS = 12;

/**
 * A sentence whose subject, a term of the notes, is to be typed. It must have one name: an abbreviation or a word of
 * Latin letters, whose first is told, or a Chinese term that the glossary knows by all its names and that is defined by
 * what kind of thing it is. Other Chinese terms are said in more than one way.
 */
export const cloze: Maker = (fact, { names, wording, explained }) => {
  if (fact.kind !== 'about' && fact.kind !== 'explained') return [];
  const { term } = fact;
  if (!hasOneName(fact, names)) return [];
  const before = fact.kind === 'about' ? fact.before : '';
  const after = fact.kind === 'about' ? fact.after : fact.description.replace(LOOSE_END, '');
  const rest = `${before} ${after}`;
  const own = clues(term);
  const all = namesIn(fact, names);
  const enough = isHeaded(after) ? SAYS_ENOUGH.headed : SAYS_ENOUGH.other;
  if (columns(rest.trim()) < enough || columns(term) > LONGEST || PRAISE.test(rest)) return [];
  if ([...clues(rest)].some((clue) => own.has(clue)) || all.some((name) => mentions(rest, name))) return [];
  if (holdsPartOf(rest, term) || isSpelledBy(rest, term) || /^\s*\d/.test(rest)) return [];
  // 可用性 and 可靠性: a choice tells them apart, unless the note explains both side by side.
  const isBesideIt = (name: string) =>
    explained.some((other) => other.term === name && isBeside(fact, other));
  if (/\p{Script=Han}/u.test(term) && names.twins(term).some((name) => !isBesideIt(name))) return [];
  // What stands in the sentence beside the blank may be the other half of a pair.
  const beside = explained.filter(({ source }) => source.passageId === fact.source.passageId);
  if (beside.some((other) => other.term !== term && mentions(rest, other.term))) return [];
  const kin = explained.filter((other) => other.term !== term && isBeside(fact, other));
  const others = kin.map((other) => other.term).filter((name) => !all.some((own) => names.same(own, name)));
  // 左…, 右…: what tells the term from those beside it stands in the sentence.
  const chinese = kin.map((other) => other.term).filter((name) => /\p{Script=Han}/u.test(name));
  if (chinese.length > 0 && holdsOwnWords(rest, term, chinese)) return [];
  const draft: Draft = {
    kind: 'cloze',
    about: fact.key,
    variant: '',
    prompt:
      fact.kind === 'about' ? wording.cloze(before, after, term) : explainedPrompt(fact, after, wording),
    answer: {
      form: 'typed',
      accepted: all,
      ...(others.length > 0 ? { others: [...new Set(others)].slice(0, MOST_OTHERS) } : {}),
    },
    explanation: fact.sentence,
  };
  return [draft];
};

/** What counts as the term. In English notes its Chinese names don't: they may be those of another subject. */
function namesIn(fact: About | Explained, names: Names): string[] {
  const own = fact.kind === 'explained' ? [fact.term, ...fact.names] : [fact.term];
  const known = names.of(fact.term).filter((name) => fact.language === 'zh' || !/\p{Script=Han}/u.test(name));
  return [...new Set([...own, ...known])];
}

/** In the words of the note, where it says `A … is …` itself. */
function explainedPrompt({ term, of, sentence }: Explained, description: string, wording: Wording): string {
  const [, article = '', verb = ''] = /^(An? |The )?.*?( (?:is|are) )/.exec(sentence) ?? [];
  const says = sentence.startsWith(`${article}${term}${verb}${description}`) && verb !== '' && of === null;
  return says
    ? wording.cloze(article, `${verb}${description}`, term)
    : wording.clozeOf(description, term, of);
}

function hasOneName(fact: About | Explained, names: Names): boolean {
  const isChinese = /\p{Script=Han}/u.test(fact.term);
  const hasLatin = /[A-Za-z\d]/.test(fact.term);
  const isCut = fact.kind === 'explained' && fact.sentence.startsWith(`${fact.term}/`);
  if (!isChinese) {
    // In Chinese notes a word of small letters may be a command, a flag or a mere English word.
    const isName = fact.language !== 'zh' || /[A-Z]/.test(fact.term) || names.group(fact.term) !== null;
    return /^[A-Za-z]/.test(fact.term) && !/[/,+]/.test(fact.term) && isName && !isCut && !isHeading(fact);
  }
  // What is half Chinese (归档存储 CAS, IP协议) is said with either half alone.
  if (hasLatin || fact.kind === 'about') return false;
  return names.of(fact.term).length > 1 && isHeaded(fact.description);
}

/** `Writing good code: Hardware differs …`: a label above a sentence of its own is no term. */
function isHeading(fact: About | Explained): boolean {
  if (fact.language !== 'en' || fact.kind !== 'explained') return false;
  const isSentence = /^[A-Z][a-z]/.test(fact.description) && !/^(?:An?|The)\s/.test(fact.description);
  // A title: all its words begin with capitals.
  const isTitle = (fact.description.match(/[A-Za-z]{4,}/g) ?? []).every((word) => /^[A-Z]/.test(word));
  return (
    isSentence ||
    isTitle ||
    /^(?:the|an?|my|your|how|why|what)\s/i.test(fact.term) ||
    fact.term.split(/\s+/).length > 3
  );
}

function isBeside(fact: About | Explained, other: Explained): boolean {
  if (other.language !== fact.language || other.source.path !== fact.source.path) return false;
  return other.topic === fact.topic || (fact.kind === 'explained' && other.section === fact.section);
}
