import type { Language } from '../../notes/passage.ts';
import { columns } from './place.ts';

/** The author names some of many. */
export const OPEN =
  /常见|常用|主要|例如|比如|典型|一些|部分(?:$|[^组])|领域|\b(?:such as|e\.g|common|some|typical|examples?|popular|includ\w+|main|etc)\b/iu;
const LONGEST = 40;
/** What makes a statement of a label, or a remark on another list. */
const SENTENCE =
  /提供|围绕|以下|列出|导致|带来|造成|引起|产生|会|负责|可以|需要|应该|^各|(?:作用|特点|步骤|流程|原因|细节)$|\b(?:steps?|reasons?|should|must|can|you|we)\b/iu;
const NUMBER = '(?:[一二两三四五六七八九十]+|\\d+)';
const COUNT_ZH = new RegExp(
  `^(.+?)(?:从上到下|自上而下|从下到上|可以|一般|通常|常)?(?:分为|分成|包括|包含|有|由)(?:以下|下面|下列)?(?:${NUMBER}(?:大|个|种|类|层|项|条|点|级)*)([^，。]{0,10}?)(?:组成|构成)?(?:如下)?$`,
  'u',
);
const TAIL_ZH =
  /(?:(?:可以)?(?:分为|分成|包括|包含|有|是)(?:以下(?:几[个种类点项条])?)?|如下|由以下部分组成)$/u;
const NUMBER_EN = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)';
const HAS_EN = new RegExp(
  `^(.+?) (?:has|have|comprises?|consists? of|is divided into|is made up of) (?:the following )?(?:${NUMBER_EN} )?([a-z -]+)$`,
  'i',
);
const TAIL_EN = /\s*(?:\b(?:are|is|include|has|have|consists? of))?\s*(?:\b(?:the following|as follows))?$/i;

/**
 * What a line that announces a list says the members are, as a noun phrase (`云计算的部署形式`,
 * `layers of the OSI model`); `null` where it is a sentence.
 */
export function listLabel(intro: string, language: Language): string | null {
  const text = intro.replace(/\s*[:：]\s*$/, '').trim();
  const label = (
    language === 'zh' ? uncounted(chinese(text).replace(/按[^，]{1,10}$/u, '')) : english(text)
  ).trim();
  const isPhrase = !/[，。；！？,;!?“”"]/u.test(label) && columns(label) <= LONGEST && columns(label) >= 4;
  return isPhrase && !SENTENCE.test(label) && !/^(?:它|这|其|该|下|以下|上|it|they|this|these)/iu.test(label)
    ? label
    : null;
}

/** `三种交换方式`, `死锁四个必要条件`: how many there are is not what they are. */
function uncounted(label: string): string {
  const count = `${NUMBER}(?:大|个|种|类|项|条|点|级)+(?=\\p{Script=Han}{2})`;
  return label
    .replace(new RegExp(`^${count}`, 'u'), '')
    .replace(new RegExp(`(?<=[\\p{Script=Han}A-Za-z])(\\s*)的?${count}`, 'u'), '$1的');
}

function chinese(text: string): string {
  const counted = COUNT_ZH.exec(text);
  if (counted?.[1]) {
    const what = counted[2] ?? '';
    return what === '' || /^部分|^方面/u.test(what)
      ? `${counted[1]}${what && '的组成部分'}`
      : `${counted[1]}的${what}`;
  }
  return text.replace(TAIL_ZH, '');
}

function english(text: string): string {
  const has = HAS_EN.exec(text);
  if (has?.[1] && has[2] && !/^there$/i.test(has[1])) {
    return `${has[2].trim()} of ${has[1].replace(/^(?:An?|The) /, (article) => article.toLowerCase())}`;
  }
  return text
    .replace(/^there are (?:the following )?/i, '')
    .replace(TAIL_EN, '')
    .replace(new RegExp(`^(?:the )?(?:following )?(?:${NUMBER_EN} )?(?:following )?`, 'i'), '');
}
