import type { Element, Heading } from './markdown.ts';

type HeadingElement = Element & { readonly content: Heading };

/**
 * Headings of one level that follow each other with nothing under them (`### 物理层`, `### 链路层`, …) are a list
 * their author wrote as an outline: they become one heading of several lines. A single one is left alone; it
 * only waits for its text.
 */
export function joinOutlines(elements: readonly Element[]): Element[] {
  const joined: Element[] = [];
  let bare: HeadingElement[] = [];
  const flush = () => {
    joined.push(...(bare.length > 1 ? [join(bare)] : bare));
    bare = [];
  };
  for (const [index, element] of elements.entries()) {
    if (!isBare(element, elements[index + 1])) {
      flush();
      joined.push(element);
    } else {
      if (bare[0] && bare[0].content.level !== element.content.level) flush();
      bare.push(element);
    }
  }
  flush();
  return joined;
}

export function isOutline(heading: Heading): boolean {
  return heading.text.includes('\n');
}

function isBare(element: Element, next: Element | undefined): element is HeadingElement {
  if (element.content.kind !== 'heading') return false;
  if (next === undefined) return true;
  return next.content.kind === 'heading' && next.content.level <= element.content.level;
}

function join(elements: readonly HeadingElement[]): Element {
  const headings = elements.map(({ content }) => content);
  const [first] = headings;
  const last = headings.at(-1);
  return {
    content: {
      kind: 'heading',
      level: first?.level ?? 1,
      runs: headings.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs])),
      text: headings.map(({ text }) => text).join('\n'),
      lines: [first?.lines[0] ?? 1, last?.lines[1] ?? 1],
    },
    images: elements.flatMap(({ images }) => images),
    setApart: elements[0]?.setApart ?? false,
  };
}
