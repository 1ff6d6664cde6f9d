import type { SectionNode } from '../notes/section-tree.ts';

/**
 * Names sections so that no two have the same name: by their heading, where that stands in several places with the
 * headings above it, and where those are equal too with the file and a number.
 */
export function sectionLabels(sections: readonly SectionNode[]): (section: SectionNode) => string {
  const byTitle = Map.groupBy(sections, ({ title }) => title);
  const known = new Map<SectionNode, string>();
  return (section) => {
    const equal = byTitle.get(section.title) ?? [];
    if (equal.length < 2) return section.title;
    if (!known.has(section)) nameApart(equal, known);
    return known.get(section) ?? section.title;
  };
}

function nameApart(sections: readonly SectionNode[], labels: Map<SectionNode, string>): void {
  const deepest = sections.reduce((most, section) => Math.max(most, titlePath(section).length), 0);
  let left = sections;
  for (let length = 1; length <= deepest && left.length > 0; length++) {
    const byLabel = Map.groupBy(left, (section) => titlePath(section).slice(-length).join(' › '));
    for (const [label, [only, second]] of byLabel) if (only && !second) labels.set(only, label);
    left = left.filter((section) => !labels.has(section));
  }
  const byLabel = Map.groupBy(left, (section) => `${titlePath(section).join(' › ')} (${section.path})`);
  for (const [label, equal] of byLabel) {
    for (const [i, section] of equal.entries()) labels.set(section, i === 0 ? label : `${label} ${i + 1}`);
  }
}

function titlePath(section: SectionNode): string[] {
  return [...(section.parent ? titlePath(section.parent) : []), section.title];
}
