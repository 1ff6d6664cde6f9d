import type { Draft, Maker } from '../maker.ts';
import { beside } from '../wording/beside.ts';
import { isAsked, keyOf, rowText } from './table-key.ts';

/** `是否需要先装操作系统`: what follows says it of a row. */
const WHETHER = /^是否(\p{Script=Han}{2,14})$/u;
const YES = /^(?:是|对|要|需要|可以|能|会|有|支持|√|✓|✔)$/u;
const NO = /^(?:否|不|不是|不要|不需要|无需|不可以|不能|不会|无|没有|不支持|×|✗|✘)$/u;

/** A column that says of each row whether something is so makes a statement of each: true or false? */
export const yesNo: Maker = (fact, { wording }) => {
  if (fact.kind !== 'row' || fact.language !== 'zh') return [];
  const key = keyOf(fact);
  if (!key) return [];
  return fact.header.flatMap((header, column): Draft[] => {
    const said = WHETHER.exec(header)?.[1];
    const value = fact.cells[column];
    if (said === undefined || !isAsked(value) || !(YES.test(value) || NO.test(value))) return [];
    const all = [fact.cells, ...fact.others].map((cells) => cells[column] ?? '');
    // Where all are so it tells nothing of the one.
    if (!all.some((cell) => YES.test(cell)) || !all.some((cell) => NO.test(cell))) return [];
    const isTrue = YES.test(value);
    return [
      {
        kind: 'true-false',
        about: fact.key,
        variant: header,
        prompt: wording.trueSentence(beside(key.nameOf(fact.cells), said)),
        answer: {
          form: 'choice',
          choices: [
            { text: wording.right, right: isTrue, truth: null },
            { text: wording.wrong, right: !isTrue, truth: null },
          ],
        },
        explanation: rowText(fact, fact.cells),
      },
    ];
  });
};
