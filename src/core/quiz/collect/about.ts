import type { Passage } from '../../notes/passage.ts';
import { sentences } from '../../text/sentences.ts';
import type { About, Explained } from '../fact.ts';
import { linesIn } from '../lines.ts';
import { mentions } from '../names.ts';
import { columns, isWhole, sourceAt, topicOf } from './place.ts';

const SHORTEST = 30;
const LONGEST = 140;
/** What may stand before the term: nothing, or a preposition of place. */
const BEFORE = { zh: /^(?:在|采用)?\s*$/u, en: /^(?:In |With |Under |The |An? )?$/ };
/** What makes the term the subject: not one of several (`A 和 B`), not part of a longer name. */
const AFTER = {
  zh: /^\s*(?:的(?:优点|缺点|特点|代价|作用|主要|延迟|长处|目的|核心)|中，|由|能|靠|让|可以|适合|容量|便于|使|把|把|通过|负责|通常|一般|用|不|具有|需要|提供|采用|在|从|将)/u,
  en: /^\s+(?:can|uses?|provides?|allows?|lets?|needs?|runs?|works?|stores?|keeps?|makes?|takes?|has|does|requires?|supports?|consists|happens|occurs|produces?|contains?|sends?|reads?|returns?|converts?|depends)\b/,
};
const POINTS =
  /如下|下表|以下|上述|前者|后者|例如|其中|资料|见|below|above|following|former|latter|such as|for example/i;

/**
 * Sentences of a note whose subject is a term that the same passage or section explains, so that the term can be left
 * out: `____的延迟低、随机读写快…`. The explanation itself is none of them.
 * @param explained all of the note
 */
export function aboutIn(passage: Passage, explained: readonly Explained[]): About[] {
  if (passage.role === 'overview') return [];
  const under = passage.headings.join('\n');
  const terms = explained.filter(
    ({ term, source }) => source.passageId === passage.id || mentions(under, term),
  );
  return linesIn(passage).flatMap(({ text, line, list, hasCode }) => {
    if (hasCode || list !== null) return [];
    return sentences(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      const term = terms.find((each) => isSubject(each, sentence, passage));
      if (!term) return [];
      const at = sentence.indexOf(term.term);
      return {
        kind: 'about',
        key: sentence,
        language: passage.language,
        topic: topicOf(passage),
        source: sourceAt(passage, line),
        term: term.term,
        before: sentence.slice(0, at),
        after: sentence.slice(at + term.term.length).replace(/[。.;；\s]+$/u, ''),
        sentence,
      } satisfies About;
    });
  });
}

function isSubject({ term, names }: Explained, sentence: string, { language }: Passage): boolean {
  const at = sentence.indexOf(term);
  if (at < 0 || columns(sentence) < SHORTEST || columns(sentence) > LONGEST) return false;
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + term.length);
  return (
    BEFORE[language].test(before) &&
    AFTER[language].test(after) &&
    !POINTS.test(sentence) &&
    isWhole(sentence) &&
    !names.some((name) => mentions(after, name))
  );
}
