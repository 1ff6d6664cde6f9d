import type { Listed } from '../fact.ts';
import { givesAway } from '../hints.ts';
import { mentions, type Names } from '../names.ts';
import { rotated } from '../order.ts';
import { isLikeForm } from '../siblings.ts';

/** A list beside another, with those of its members that surely do not belong to the other. */
export interface Sibling {
  readonly list: Listed;
  readonly strangers: readonly string[];
}

/**
 * Lists that stand beside another and are neither its part nor its parent, in an order that the seed decides; looked at
 * as they are taken.
 */
export function siblingLists(
  list: Listed,
  member: string,
  all: readonly Listed[],
  names: Names,
  seed: string,
): IteratorObject<Sibling> {
  const near = (other: Listed) => Number(other.source.path !== list.source.path);
  return rotated(listsApart(list, all, names), seed, ({ key }) => key)
    .sort((a, b) => near(a) - near(b))
    .values()
    .map((other) => ({
      list: other,
      strangers: rotated(
        other.members.filter(
          (stranger) =>
            isStranger(list, stranger, member, names) &&
            !isGeneric(stranger, other, names) &&
            !isCommonName(stranger, names),
        ),
        seed,
        (stranger) => stranger,
      ),
    }))
    .filter(({ strangers }) => strangers.length > 0);
}

/** What sort of list a label announces; lists of one sort may be mistaken for each other. */
function sortOf(label: string): string {
  if (
    /类型|形式|模式|模型|方式|种类|分类|\b(?:types?|models?|kinds?|forms?|classes|categories|methods?)\b/iu.test(
      label,
    )
  )
    return 'sorts';
  if (/层(?!面)|部分|组成|[结架]构|体系|组件|\b(?:layers?|components?|parts?)\b/iu.test(label))
    return 'parts';
  if (/服务|产品|工具|软件|\b(?:services?|products?|tools?)\b/iu.test(label)) return 'products';
  return label.slice(-2).toLowerCase();
}

/** Of all lists, by one of them. */
const known = new WeakMap<readonly Listed[], Map<Listed, readonly Listed[]>>();

/** Lists about different things of one sort: neither is part of the other. */
export function listsApart(list: Listed, all: readonly Listed[], names: Names): readonly Listed[] {
  const ofAll = known.get(all) ?? new Map<Listed, readonly Listed[]>();
  known.set(all, ofAll);
  const apart = ofAll.get(list) ?? all.filter((other) => isApart(list, other, names));
  ofAll.set(list, apart);
  return apart;
}

function isApart(a: Listed, b: Listed, names: Names): boolean {
  return isOfOneChapter(a, b) && sortOf(a.label) === sortOf(b.label) && areApart(a, b, names);
}

/** Lists under one heading, or whose labels end alike: those of another chapter are about something else. */
function isOfOneChapter(a: Listed, b: Listed): boolean {
  return a.siblings === b.siblings || a.label.slice(-2) === b.label.slice(-2);
}

function areApart(a: Listed, b: Listed, names: Names): boolean {
  if (a.language !== b.language || a.label.includes(b.label) || b.label.includes(a.label)) return false;
  if (a === b || a.label === b.label) return false;
  if ([...a.members].some((x) => b.members.some((y) => names.same(x, y)))) return false;
  const named = (label: string, members: readonly string[]) =>
    members.some((name) => mentions(label, name) || names.same(label, name));
  return !named(a.label, b.members) && !named(b.label, a.members);
}

function isStranger(list: Listed, stranger: string, member: string, names: Names): boolean {
  if (!isLikeForm(member, stranger)) return false;
  const group = names.group(stranger);
  if (group !== null && list.members.some((name) => names.group(name) === group)) return false;
  if (mentions(list.sentence, stranger) || mentions(stranger, list.label)) return false;
  if (list.members.some((name) => mentions(name, stranger) || mentions(stranger, name))) return false;
  const code = codeOf(stranger);
  if (code !== null && list.members.some((name) => codeOf(name) === code)) return false;
  return !givesAway(list.label, stranger, []);
}

/**
 * A name with a code that without its code names any such thing (`负载均衡器 ELB`, `云数据库 DRDS`): others may use the
 * same one.
 */
export function isCommonName(name: string, names: Names): boolean {
  const coded = /^(\p{Script=Han}{2,})\s*[A-Z][A-Z\d]+$/u.exec(name)?.[1];
  if (coded === undefined) return false;
  return [coded, coded.replace(/服务$/u, '')].some(
    (bare) => names.group(bare) !== null && !names.same(bare, name),
  );
}

/** A name of another glossary group than most of its list: others have such a thing too (虚拟私有云 VPC). */
export function isGeneric(name: string, { members }: Listed, names: Names): boolean {
  const group = names.group(name);
  const groups = members.flatMap((member) => names.group(member) ?? []);
  const count = (wanted: string | null) => groups.filter((each) => each === wanted).length;
  return group !== null && groups.some((other) => other !== group && count(other) > count(group));
}

function codeOf(name: string): string | null {
  return /[A-Z][A-Z\d]+$/.exec(name)?.[0] ?? null;
}
