import { FAULT } from '../errors.ts';
import { withoutNulls } from '../json.ts';
import { COMPONENT } from '../limits.ts';
import { characters } from './checks.ts';
import type { Component, TopLevel } from './components.ts';
import { at, type Form, type Path } from './form.ts';

/** The parts of a component that are components themselves, with the key they stand under. */
function children(component: Component): readonly (readonly [Component, Path])[] {
  const under = (list: readonly Component[]) =>
    list.map((child, index) => [child, at(at(null, 'components'), index)] as const);
  switch (component.type) {
    case 1:
    case 17:
      return under(component.components);
    case 9:
      return [...under(component.components), [component.accessory, at(null, 'accessory')]];
    default:
      return [];
  }
}

/** Visits every component, parents first, in the order in which they are shown. */
export function visit(
  components: readonly Component[],
  look: (component: Component, path: Path) => void,
  path: Path = null,
): void {
  const go = (component: Component, where: Path): void => {
    look(component, where);
    for (const [child, rest] of children(component)) go(child, join(where, rest));
  };
  for (const [index, component] of components.entries()) go(component, at(path, index));
}

function join(path: Path, rest: Path): Path {
  return rest === null ? path : at(join(path, rest.parent), rest.key);
}

/** What no component can see alone: totals, and ids that must be unique in the message. */
export function checkLayout(components: readonly TopLevel[], path: Path, form: Form): void {
  const customIds = new Set<string>();
  const ids = new Set<number>();
  let total = 0;
  let text = 0;
  visit(
    components,
    (component, where) => {
      total += 1;
      if (component.type === 10) text += characters(component.content);
      if ('custom_id' in component && component.custom_id) {
        if (customIds.has(component.custom_id)) form.fault(at(where, 'custom_id'), FAULT.customIdTaken);
        customIds.add(component.custom_id);
      }
      if (component.id) {
        if (ids.has(component.id)) form.fault(at(where, 'id'), FAULT.componentIdTaken);
        ids.add(component.id);
      }
    },
    path,
  );
  if (total > COMPONENT.total) form.fault(path, FAULT.tooManyComponents(COMPONENT.total));
  if (text > COMPONENT.displayedText) form.fault(path, FAULT.tooMuchText(COMPONENT.displayedText));
}

/**
 * The components as Discord stores them: a copy in which each has a numeric `id`. Missing ids are counted up
 * from 1 in the order of {@link visit}, past those that were given (components/reference#anatomy-of-a-component).
 */
export function withIds(components: readonly TopLevel[]): readonly TopLevel[] {
  const taken = new Set<number>();
  visit(components, (component) => {
    if (component.id) taken.add(component.id);
  });
  let next = 0;
  const fresh = (): number => {
    do next += 1;
    while (taken.has(next));
    return next;
  };
  const copy = withoutNulls(components);
  visit(copy, (component) => {
    const settled = component as { id?: number | null };
    if (!settled.id) settled.id = fresh();
  });
  return copy;
}

/** All text a reader sees in the components, in order: text displays, button labels are not text. */
export function displayedText(components: readonly Component[]): string[] {
  const texts: string[] = [];
  visit(components, (component) => {
    if (component.type === 10) texts.push(component.content);
  });
  return texts;
}
