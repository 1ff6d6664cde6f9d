import type { Passage } from '../src/core/notes/passage.ts';
import { printable } from '../src/core/notes/problem.ts';
import { isEveryday } from '../src/core/search/everyday.ts';
import type { Question } from '../src/core/search/question.ts';
import { isFrameWord } from '../src/core/search/question-words.ts';
import type { SearchResult } from '../src/core/search/search.ts';
import { FEATURES, FEW_PASSAGES, MANY_PASSAGES, RANKING, VERDICT } from '../src/core/search/weights.ts';
import { normalize } from '../src/core/text/normalize.ts';
import { displayWidth } from '../src/edges/discord/views/width.ts';

export type Explanation = ReturnType<typeof explain>;

/** How an answer came about: how the question was read, what ranks the first passages, what the confidence adds up. */
export function explain(result: SearchResult<Passage>, question: Question, passages: number) {
  const { readAs, corrections, hits, evidence, confidence, verdict } = result;
  const asked = normalize(readAs);
  return {
    question: {
      readAs,
      corrections,
      /** With names that the notes use in place of names that they don't. */
      renamed: question.text.replace(/\s+/g, '') === asked.replace(/\s+/g, '') ? null : question.text.trim(),
      absent: question.absent,
      language: question.language,
      subjects: question.subjects,
      intents: [...question.intents],
      words: [...question.words].map(([word, weight]) => {
        return { word, weight, kind: kindOf(word), synonyms: question.synonyms.get(word) ?? [] };
      }),
    },
    ranking: hits.map(({ passage: { id, path, headings, lines }, features, score }) => {
      const added = FEATURES.map((feature) => {
        const [value, weight] = [features[feature], RANKING[feature]];
        return { feature, value, weight, adds: value * weight };
      });
      return { id, path, headings, lines, score, features: added.filter(({ adds }) => adds !== 0) };
    }),
    confidence: {
      passages,
      signals: evidence.filter(({ adds }) => adds !== 0),
      logOdds: evidence.reduce((sum, { adds }) => sum + adds, 0),
      confidence,
      thresholds: VERDICT,
      verdict,
    },
  };
}

/** What a word does for the confidence: `missing` are specific ones that the first passages lack. */
function kindOf(word: string): 'frame' | 'everyday' | 'specific' {
  if (isFrameWord(word)) return 'frame';
  return isEveryday(word) ? 'everyday' : 'specific';
}

/** The explanation as text of aligned columns. */
export function printExplanation({ question, ranking, confidence }: Explanation): string {
  const parts = [printQuestion(question), printRanking(ranking), printConfidence(confidence)];
  return printable(parts.map((lines) => lines.join('\n')).join('\n\n'));
}

function printQuestion(question: Explanation['question']): string[] {
  const corrected = question.corrections.map(({ from, to }) => `${from} → ${to}`).join(', ');
  const facts = [
    ['read as', question.readAs],
    ['corrected', corrected],
    ['names put in place', question.renamed ?? ''],
    ['not in the notes', question.absent.join(', ')],
    ['language', question.language ?? ''],
    ['subjects', question.subjects.join(', ')],
    ['asks for', question.intents.join(', ')],
  ].filter(([, fact]) => fact !== '');
  const words = question.words.map(({ word, weight, kind, synonyms }) => {
    return [word, fixed(weight), kind, synonyms.join(' ')];
  });
  return [
    'HOW THE QUESTION WAS READ: its words weigh by their rarity in the notes; those of its frame hardly count.',
    ...aligned(facts, []),
    '',
    ...aligned([['word', 'weight', 'kind', 'synonyms'], ...words], [1]),
  ];
}

function printRanking(ranking: Explanation['ranking']): string[] {
  const falls = ranking.every(({ score }, at) => score <= (ranking[at - 1]?.score ?? score));
  const together = falls ? '' : ' A comparison puts one passage for each thing first.';
  return [
    `WHAT RANKS THE PASSAGES: each feature (features.ts) by its weight (weights.ts) adds to the score.${together}`,
    ...(ranking.length === 0 ? ['  No passage shares a word with the question.'] : []),
    ...ranking.flatMap(({ path, headings, lines, score, features }, at) => [
      ...(at > 0 ? [''] : []),
      `${at + 1}. ${headings.join(' › ')} (${path}:${lines[0]}-${lines[1]})`,
      ...aligned(
        [
          ['feature', 'value', '', 'weight', '', 'adds'],
          ...features.map(({ feature, value, weight, adds }) => {
            return [feature, fixed(value), '×', fixed(weight), '=', signed(adds)];
          }),
          ['score', '', '', '', '', fixed(score)],
        ],
        [1, 3, 5],
      ),
    ]),
  ];
}

function printConfidence({ passages, signals, logOdds, ...rest }: Explanation['confidence']): string[] {
  const { confidence, thresholds, verdict } = rest;
  const sum =
    signals.length === 0
      ? []
      : aligned(
          [
            ['signal', 'value', 'adds'],
            ...signals.map(({ signal, value, adds }) => [signal, fixed(value), signed(adds)]),
            ['log-odds', '', signed(logOdds)],
          ],
          [1, 2],
        );
  return [
    'HOW SURE THE ANSWER IS: each signal (signals.ts) of the first passages adds to the log-odds that the notes answer.',
    ...sum,
    '',
    ...aligned(
      [
        ['confidence', signals.length === 0 ? '0, for nothing was found' : logistic(logOdds, confidence)],
        ['verdict', `${verdict}: found from ${thresholds.found}, unsure from ${thresholds.unsure}`],
        ['weights', `for ${passages} passages: ${weightsFor(passages)}`],
      ],
      [],
    ),
  ];
}

function logistic(logOdds: number, confidence: number): string {
  return `1 / (1 + e^${fixed(-logOdds)}) = ${fixed(confidence)}`;
}

/** Which of the two tables of weights counts. */
function weightsFor(passages: number): string {
  if (passages <= FEW_PASSAGES) return `few, up to ${FEW_PASSAGES}`;
  if (passages >= MANY_PASSAGES) return `many, from ${MANY_PASSAGES}`;
  const many = (passages - FEW_PASSAGES) / (MANY_PASSAGES - FEW_PASSAGES);
  return `between few (${FEW_PASSAGES}) and many (${MANY_PASSAGES}), ${Math.round(100 * many)} % of the way`;
}

/** Rows in columns, two spaces apart; `right` are those that end at the same place. */
function aligned(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const space = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
      return right.includes(column) ? space + cell : cell + space;
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

function fixed(value: number): string {
  return value.toFixed(3);
}

function signed(value: number): string {
  return value < 0 ? fixed(value) : `+${fixed(value)}`;
}
