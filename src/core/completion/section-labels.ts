import type { SectionNode } from '../notes/section-tree.ts';

const SEPARATOR = ' › ';

/**
 * Names sections so that no two have the same name: by their heading, where that stands in several places with the
 * headings above it, and where those are equal too with the file and a number. Sections may come and go.
 */
export class SectionLabels {
  /**
   * How many sections could be called so: by their heading with none or some of those above it, or, marked by a
   * separator in front, with all of them.
   */
  private readonly uses = new Map<string, number>();
  /** Of sections of one note whose headings are all equal, how many come before; `undefined` for the first. */
  private readonly before = new WeakMap<SectionNode, number>();

  /** @param sections all of one note, in its order */
  add(sections: readonly SectionNode[]): void {
    const equal = new Map<string, number>();
    for (const section of sections) {
      const names = namesOf(section);
      for (const name of names) this.uses.set(name, (this.uses.get(name) ?? 0) + 1);
      const whole = names.at(-1) ?? '';
      const ordinal = equal.get(whole) ?? 0;
      equal.set(whole, ordinal + 1);
      if (ordinal > 0) this.before.set(section, ordinal);
    }
  }

  remove(sections: readonly SectionNode[]): void {
    for (const name of sections.flatMap(namesOf)) {
      const others = (this.uses.get(name) ?? 0) - 1;
      if (others > 0) this.uses.set(name, others);
      else this.uses.delete(name);
    }
  }

  /** The name of a section among those that are there; of one that is not, a name that it could have. */
  of(section: SectionNode): string {
    const own = namesOf(section).find((name) => (this.uses.get(name) ?? 0) <= 1);
    if (own !== undefined) return own.startsWith(SEPARATOR) ? own.slice(SEPARATOR.length) : own;
    const ordinal = this.before.get(section);
    const inFile = `${titlePath(section).join(SEPARATOR)} (${section.path})`;
    return ordinal === undefined ? inFile : `${inFile} ${ordinal + 1}`;
  }
}

/** What a section could be called, shortest first; the last one, marked, says that nothing is above. */
function namesOf(section: SectionNode): string[] {
  const names: string[] = [];
  let name = '';
  for (let above: SectionNode | null = section; above; above = above.parent) {
    name = name === '' ? above.title : above.title + SEPARATOR + name;
    names.push(name);
  }
  return [...names, SEPARATOR + name];
}

function titlePath({ parent, title }: SectionNode): string[] {
  return parent ? [...titlePath(parent), title] : [title];
}
