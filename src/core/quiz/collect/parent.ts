import { headTerms, splitLabel } from '../../notes/head-terms.ts';
import type { Language } from '../../notes/passage.ts';
import { columns } from './place.ts';
import { isAspect, isClause } from './structural.ts';

const LONGEST = 28;
/** `熔断器有三种状态：`, `控制平面包括四个组件：` */
const HAS = {
  zh: /^(.+?)(?:中)?(?:共|一共|可以|主要|一般|通常|常)*(?:有|提供|包括|包含|分为|分成)(?:以下|下列|下面)?(?:[一二两三四五六七八九十\d]+|几)[大个种类层项条点级]/u,
  en: /^(?:An? |The )?(.+?) (?:has|have|comes? in|provides?|offers?|consists? of|is divided into) (?:the following |these )?(?:two|three|four|five|six|seven|eight|\d+) /i,
};
/** `死锁的四个必要条件：`, `the three states of a circuit breaker:` */
const COUNTED = {
  zh: /^(.+?)的(?:[一二两三四五六七八九十\d]+|几)[大个种类层项条点级]/u,
  en: /^(?:the )?(?:two|three|four|five|six|seven|eight|\d+) [a-z -]+ of (?:an? |the )?(.+?)(?: are)?$/i,
};

/** `架构从上到下`, `KVM 基本上` */
const HEDGE =
  /\s*(?:从上到下|从下到上|自上而下|自下而上|基本上?|大致|大体上?|常常?|经常|往往|主要|一般|通常|可以|共|一共|总共|中)+$/u;

/**
 * The thing that the items of a list belong to, by the line that announces the list or by the item above it:
 * `打开状态` alone does not tell that it is a circuit breaker's. `null` where that line names nothing.
 */
export function parentIn(under: string | null, language: Language): string | null {
  if (under === null) return null;
  const text = under.replace(/\s*[:：]\s*$/, '');
  const isAnnounced = text !== under;
  const owner = isAnnounced
    ? (HAS[language].exec(text)?.[1] ?? COUNTED[language].exec(text)?.[1] ?? bareLabel(text, language))
    : ownName(text);
  const name = owner?.replace(HEDGE, '').trim() ?? '';
  return isThing(name) ? name : null;
}

/** `Load balancers:` alone; a Chinese label of this sort (`学习方式：`) names what the items are, and they tell it. */
function bareLabel(text: string, language: Language): string | null {
  return language === 'en' && text.split(/\s+/).length <= 3 ? text : null;
}

/** The term that an item explains itself. */
function ownName(text: string): string | null {
  const label = splitLabel(text)?.label ?? headTerms(text)[0];
  return label?.replace(/\s*[(（][^()（）]*[)）]?\s*/gu, '') ?? null;
}

function isThing(name: string): boolean {
  return (
    columns(name) <= LONGEST &&
    columns(name) >= 2 &&
    !/[，。；：、！？,;:!?“”"=/|]/u.test(name) &&
    !/^(?:一[个种]|它|这|该|其|常用|常见|主要|以下|下列|他|我|你|it|they|these|this|there|we|you)/iu.test(
      name,
    ) &&
    !isAspect(name) &&
    !isClause(name)
  );
}
