import { initialsMatch } from './name.ts';

const QUALIFIER = /\s*[(（][^()（）]*[)）]?\s*$/;
const IN_BRACKETS = /^\s*[(（]\s*([^()（）\n]{1,80}?)\s*[)）]/;
const CALLED =
  /^(?:也叫做?|又叫做?|又称|也称为?|亦称|或称|别称|简称|以下简称|缩写为?|全称|英文|即|a\.?k\.?a\.?|also (?:called|known as)|short for|or)\s*[:：]?\s*/i;
const HAN = /\p{Script=Han}/u;

/** `基础设施即服务（IaaS）` is `基础设施即服务`. */
export function withoutQualifier(text: string): string {
  return text.replace(QUALIFIER, '').trim();
}

/**
 * The other names that brackets right after a name give it: an abbreviation, an expansion or both, or what they
 * call it (`又称…`). Other brackets hold remarks and examples.
 * @param text begins with the name, but for an article
 */
export function otherNames(name: string, text: string): string[] {
  const at = text.indexOf(name);
  const inside = at === -1 ? null : IN_BRACKETS.exec(text.slice(at + name.length));
  if (!inside?.[1]) return [];
  const pieces = inside[1].split(/\s*[,，;；、]\s*/).filter((piece) => piece !== '');
  const called = pieces.flatMap((piece) => {
    const bare = piece.replace(CALLED, '');
    return bare !== piece && bare !== '' ? [bare] : [];
  });
  if (called.length > 0) return called;
  const [first, second] = pieces;
  if (first === undefined || pieces.length > 2) return [];
  if (second === undefined) return HAN.test(first) ? [] : [first];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  // "Kernel-based Virtual Machine，基于内核的虚拟机" are two names too; "Tomcat、Nginx" are two things.
  if (initialsMatch(short, long)) return [short, long];
  return HAN.test(first) !== HAN.test(second) ? [first, second] : [];
}
