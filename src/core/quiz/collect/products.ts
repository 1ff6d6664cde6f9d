import type { Passage } from '../../notes/passage.ts';
import { sentences } from '../../text/sentences.ts';
import type { Listed } from '../fact.ts';
import { sourceAt } from './place.ts';

/** A name that is told from all others by its code: `云直播CSS`, `弹性计算云(EC2)`. */
const CODED =
  /(?<![\p{Script=Han}\w])(\p{Script=Han}{2,8})\s*[(（]?\s*([A-Z][A-Z\d]{1,4})(?![A-Za-z\d]|\s[A-Za-z])/gu;
const ANNOUNCED = /(服务|产品|组件|工具)[^，。:：]{0,4}(?:有|包括|包含)\s*[:：]?/u;

/** What a passage about one maker says that it offers, in loose lines with names and codes. */
export function productsIn(passage: Passage): Listed[] {
  const owner = passage.headings.at(-1)?.replace(/\s*[(（].*$/u, '');
  const announced = ANNOUNCED.exec(passage.text);
  if (passage.role === 'overview' || passage.blocks.some(({ kind }) => kind !== 'paragraph')) return [];
  if (owner === undefined || announced === null || passage.headings.length < 2) return [];
  const said = passage.text.slice(announced.index);
  const products = [...said.matchAll(CODED)]
    .map(([, name = '', code = '']) => `${name} ${code}`)
    .filter((name) => !/[和与及的要其后上在是将把]/u.test(name));
  if (products.length < 2) return [];
  const [span] = sentences(said);
  return [
    {
      kind: 'listed',
      key: `${owner}\n${products.join('\n')}`,
      language: passage.language,
      topic: owner,
      source: sourceAt(passage),
      label: `${owner}的${announced[1]}`,
      members: products,
      isOpen: false,
      sentence: said.slice(span?.start ?? 0, span?.end).replace(/\s+/g, ' '),
      siblings: JSON.stringify([passage.path, 'products']),
    },
  ];
}
