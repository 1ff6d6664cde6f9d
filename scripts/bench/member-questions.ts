import type { Language, Passage } from '../../src/core/notes/passage.ts';

const ASKED: Readonly<Record<Language, readonly ((name: string, other: string) => string)[]>> = {
  zh: [
    (name) => `什么是${name}`,
    (name) => `${name}有哪些特点？`,
    (name, other) => `${name}和${other}有什么区别`,
  ],
  en: [
    (name) => `What is ${name}?`,
    (name) => `why use ${name}`,
    (name, other) => `difference between ${name} and ${other}`,
  ],
};

/**
 * What members might ask of notes: about each of the headings, in three ways. Some the notes answer, some they do not;
 * no two are the same, so that remembered answers are no help.
 */
export function memberQuestions(passages: readonly Passage[]): string[] {
  const names = new Map(passages.map(({ headings, language }) => [headings.at(-1) ?? '', language]));
  names.delete('');
  const all = [...names.keys()];
  return [0, 1, 2].flatMap((way) =>
    [...names].map(([name, language], i) => {
      const other = all[(i + 1) % all.length] ?? name;
      return ASKED[language][way]?.(name, other) ?? name;
    }),
  );
}
