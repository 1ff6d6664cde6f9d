import { type Random, seededRandom } from '../../src/core/quiz/random.ts';

/** Words that notes are made of: of two characters, and one in six of Latin letters. */
const WORDS = 8000;
const FIRST_HAN = 0x4e00;
/** Characters of the block that most words of the language are written with. */
const HAN = 3000;
const CONSONANTS = 'bcdfghklmnprstvw';
const VOWELS = 'aeiou';

/** Notes of text that means nothing but is spread like that of a language: a few words stand everywhere, most once or twice. */
export interface MadeUpText {
  /** A note of sections with two passages each, of 60 to 250 characters. */
  note(name: string, sections: number): string;
  question(): string;
  /** A glossary of so many rows, with three names each. */
  glossary(rows: number): string;
}

/** The same text for the same seed. */
export function madeUpText(seed: number): MadeUpText {
  const random = seededRandom(seed);
  const words = Array.from({ length: WORDS }, (_, i) => (i % 6 === 5 ? latin(random) : han(random)));
  // By Zipf's law the share of a word is one part in its rank, which is what a rank drawn by its logarithm gives.
  const word = () => words[Math.floor(WORDS ** random()) - 1] ?? '';
  const rareWord = () => words[Math.floor(WORDS * random())] ?? '';
  const phrase = (length: number) => Array.from({ length }, word).join('');
  const sentence = () => `${phrase(4 + random() * 5)}，${phrase(4 + random() * 8)}。`;
  const paragraph = () => Array.from({ length: 2 + random() * 5 }, sentence).join('');
  return {
    note(name, sections) {
      const written = Array.from({ length: sections }, (_, i) => {
        const subject = rareWord() + rareWord();
        return `## ${subject}\n\n**${subject}**：${paragraph()}\n\n### ${name}的例子${i}\n\n${paragraph()}\n`;
      });
      return `# ${name}\n\n${written.join('\n')}`;
    },
    question: () => `什么是${phrase(3)}的${phrase(2)}？`,
    glossary(rows) {
      const row = (_: unknown, i: number) =>
        `| ${han(random)}${han(random)} | ${latin(random)} ${latin(random)} | ${han(random)}${latin(random)} | 组${i % 30} |`;
      return `| 中文 | English | 其他 | 组 |\n| --- | --- | --- | --- |\n${Array.from({ length: rows }, row).join('\n')}\n`;
    },
  };
}

function han(random: Random): string {
  return Array.from({ length: 2 }, () => String.fromCharCode(FIRST_HAN + random() * HAN)).join('');
}

function latin(random: Random): string {
  const letter = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  return Array.from({ length: 2 + random() * 2 }, () => letter(CONSONANTS) + letter(VOWELS)).join('');
}
