import type { Button, Select } from '../../../rules/controls.ts';
import type { View } from '../../view.ts';

/** Something that a select offers. */
export interface Option {
  /** What is sent when it is chosen. */
  readonly value: string;
  readonly label: string;
  readonly description: string | null;
  readonly emoji: NonNullable<Button['emoji']> | null;
  readonly picture:
    | { readonly kind: 'none' }
    | { readonly kind: 'person'; readonly isBot: boolean }
    | { readonly kind: 'sign'; readonly sign: '@' | '#' };
}

type Named = View['people'] | View['roles'] | View['channels'];

/** What a select offers, in order: its own options, or people, roles or channels of the server. */
export function optionsOf(
  select: Select,
  view: Pick<View, 'people' | 'roles' | 'channels'>,
): readonly Option[] {
  const named = (list: Named, picture: Option['picture']): Option[] =>
    list.map(({ id, name }) => ({
      value: id,
      label: name.replace(/^[@#]/, ''),
      description: null,
      emoji: null,
      picture,
    }));
  const people = () =>
    view.people.flatMap((person) => named([person], { kind: 'person', isBot: person.isBot }));
  const roles = () => named(view.roles, { kind: 'sign', sign: '@' });
  switch (select.type) {
    case 3:
      return select.options.map(({ value, label, description, emoji }) => ({
        value,
        label,
        description: description || null,
        emoji: emoji ?? null,
        picture: { kind: 'none' },
      }));
    case 5:
      return people();
    case 6:
      return roles();
    case 7:
      return [...people(), ...roles()];
    case 8: {
      // Direct messages are no channel of the server.
      const channels = view.channels.filter(({ kind }) => kind !== 'direct');
      return named(channels, { kind: 'sign', sign: '#' });
    }
  }
}

/** The values that are chosen before anybody has chosen. */
export function defaultValues(select: Select): readonly string[] {
  if (select.type !== 3) return (select.default_values ?? []).map(({ id }) => id);
  return select.options.filter((option) => option.default === true).map(({ value }) => value);
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** How many may be chosen; components/reference#string-select: one, unless the select says otherwise. */
export function boundsOf(select: Select, offered: number): Bounds {
  const most = Math.min(select.max_values ?? 1, Math.max(offered, 1));
  return { least: Math.min(select.min_values ?? 1, most), most };
}

/**
 * What is chosen once `value` was picked. Where one alone may be chosen it takes the other's place; where several may
 * it is added, or taken away again, and beyond the limit nothing changes.
 */
export function picked(chosen: readonly string[], value: string, { least, most }: Bounds): readonly string[] {
  const isChosen = chosen.includes(value);
  if (most === 1) return isChosen && least === 0 ? [] : [value];
  if (isChosen) return chosen.filter((one) => one !== value);
  return chosen.length < most ? [...chosen, value] : chosen;
}
