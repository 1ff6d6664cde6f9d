import type { Language } from '../notes/passage.ts';
import type { SectionNode } from '../notes/section-tree.ts';
import { oneLine } from '../text/one-line.ts';
import { askable, type Completion, MOST } from './completion.ts';
import { type FoundSubject, findSubjects } from './find-subjects.ts';
import { readTyped } from './match.ts';
import type { Name } from './name.ts';
import { type Subject, sectionsOf } from './subject.ts';
import { unfinishedNames } from './unfinished-names.ts';

const QUESTION_MARK = /[?？]\s*$/;

/**
 * What may be asked, for what has been typed so far: names that match it; where none does, the question with its
 * last name completed. Nothing for a question that needs no more words.
 */
export function completeQuestion(
  subjects: readonly Subject[],
  typed: string,
  language: Language,
): Iterable<Completion> {
  const text = oneLine(typed);
  if (text === '' || QUESTION_MARK.test(text)) return [];
  const found = findSubjects(subjects, readTyped(text), language);
  if (found.length > 0) return found.values().flatMap((each) => questionsOf(each, language));
  // A blank ends the last word.
  if (/\s$/.test(typed)) return [];
  for (const { before, name, afterHan } of unfinishedNames(text)) {
    const typedName = readTyped(name);
    const letters = afterHan ? typedName.letters : null;
    const goingOn = findSubjects(subjects, { ...typedName, letters, inMiddle: false }, language);
    if (goingOn[0]?.way === 'exact') return [];
    const completions = termsFirst(goingOn).flatMap(({ subject, way, own, matched }) => {
      if (!isThing(subject, own)) return [];
      if (way === 'beginning') return askable(before + continued(name, matched));
      return way === 'sound' ? askable(before + own.text) : [];
    });
    if (completions.length > 0) return completions;
  }
  return [];
}

/** The name of a subject. A heading that many notes have (基本概念) asks for nothing without the one above it. */
function questionsOf({ subject, own, matched }: FoundSubject, language: Language): Completion[] {
  const isGeneric = subject.headings.length > 1 && subject.explainedIn === null;
  if (!isGeneric) return askable(own.text, withOther(own.text, own, matched));
  return sectionsOf(subject, language)
    .slice(0, MOST)
    .flatMap((section) => askable(underParent(section, own)));
}

function underParent({ parent, title }: SectionNode, own: Name): string {
  return parent ? `${parent.title} ${title}` : own.text;
}

/** `混合云（hybrid cloud）`, `hybrid cloud (混合云)`: says why this is offered, where the text itself doesn't. */
function withOther(text: string, own: Name, matched: Name): string {
  if (own.key.includes(matched.key)) return text;
  return /\p{Script=Han}/u.test(text) ? `${text}（${matched.text}）` : `${text} (${matched.text})`;
}

/** "What is …" goes on to what the notes explain, then to other names. */
function termsFirst(found: readonly FoundSubject[]): FoundSubject[] {
  const rank = ({ subject }: FoundSubject) => (subject.explainedIn === null ? 1 : 0);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** Headings like 虚拟机与容器的区别 name an aspect; "what is …" goes on to things. */
function isThing(subject: Subject, { text }: Name): boolean {
  return subject.explainedIn !== null || !/[的与和、]|\b(?:of|and|vs)\b|怎[么样]/.test(text);
}

/** The name with its beginning as it was typed: `hyper` goes on to `hypervisor`, not `Hypervisor`, but to `Hyper-V`. */
function continued(typed: string, { text }: Name): string {
  const rest = text.slice(typed.length);
  const isSpelledSo = text.toLowerCase().startsWith(typed.toLowerCase()) && rest === rest.toLowerCase();
  return isSpelledSo ? typed + rest : text;
}
