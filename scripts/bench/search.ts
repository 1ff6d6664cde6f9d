import type { SearchPassage } from '../../src/core/search/search-passage.ts';
import { mean, quantile } from '../evaluation.ts';
import type { Corpus } from './corpus.ts';
import { cutInto } from './cut.ts';
import { ENGINE_NAMES, type EngineName } from './engines/names.ts';
import { type StartedEngine, startEngine } from './engines/start-engine.ts';
import { drawQuestions, makeQuestions } from './questions.ts';
import { mediansByPlace, rotated } from './rounds.ts';
import { shippedPassages } from './shipped-notes.ts';

const QUESTIONS = 200;
/** Enough for V8 to compile what is hot, or where one question takes long, long enough. */
const WARM_UP = { asks: 500, ms: 2000 } as const;
/** Odd, so that a median is a time that was measured; as many as fit into about so many milliseconds. */
const ROUNDS = { least: 3, most: 9, ms: 40_000 } as const;

/** Milliseconds a question takes, and what it takes to be able to ask. */
export interface EngineFigures {
  readonly p50: number;
  readonly p99: number;
  readonly buildSeconds: number;
  readonly heapMB: number;
}

export type SearchFigures = Readonly<Record<EngineName, EngineFigures>> & {
  readonly passages: number;
  readonly questions: number;
  /** How many times as long as ours the other engine's median question takes. */
  readonly speedup: Readonly<Record<Exclude<EngineName, 'ours'>, number>>;
};

/**
 * Measures ours and three engines on the same passages, cut from a corpus at several sizes; without a corpus, on the
 * shipped notes as they are.
 */
export async function benchSearch(
  corpus: Corpus | null,
  sizes: readonly number[],
  progress: (line: string) => void,
): Promise<SearchFigures[]> {
  const figures: SearchFigures[] = [];
  if (corpus === null) {
    const passages = (await shippedPassages()).map(searched);
    figures.push(await benchPassages(passages, makeQuestions(passages, QUESTIONS), progress));
  } else {
    const asked = drawQuestions(corpus.questions, QUESTIONS);
    for (const size of sizes) {
      const passages = cutInto(corpus.documents, size);
      if (passages.length < size)
        progress(`search: the corpus gives ${passages.length} passages, not ${size}`);
      const questions = asked.length > 0 ? asked : makeQuestions(passages, QUESTIONS);
      figures.push(await benchPassages(passages, questions, progress));
    }
  }
  return figures;
}

/** What search reads of a passage, and no more: the rest would only travel. */
function searched({ id, path, headings, text, role, language }: SearchPassage): SearchPassage {
  return { id, path, headings, text, role, language };
}

async function benchPassages(
  passages: readonly SearchPassage[],
  questions: readonly string[],
  progress: (line: string) => void,
): Promise<SearchFigures> {
  const characters = mean(passages.map(({ text }) => text.length)).toFixed(0);
  progress(`search: ${passages.length} passages of ${characters} characters, ${questions.length} questions`);
  const engines: StartedEngine[] = [];
  try {
    for (const name of ENGINE_NAMES) {
      const engine = await startEngine(name, passages);
      engines.push(engine);
      const { buildSeconds, heapMB } = engine.built;
      progress(`  ${name}: built in ${buildSeconds.toFixed(2)} s, ${heapMB.toFixed(0)} MB`);
    }
    return {
      passages: passages.length,
      questions: questions.length,
      ...(await compare(engines, questions, progress)),
    };
  } finally {
    for (const engine of engines) engine.stop();
  }
}

/** Asks in rounds, the engines in turn. */
async function compare(
  engines: readonly StartedEngine[],
  questions: readonly string[],
  progress: (line: string) => void,
) {
  let msPerRound = 0;
  for (const engine of engines) {
    msPerRound += mean(await engine.warmUp(questions, WARM_UP)) * questions.length;
  }
  const rounds = new Map(engines.map((engine) => [engine, [] as (readonly number[])[]]));
  for (let round = 0; round < roundsIn(msPerRound); round++) {
    for (const engine of rotated(engines, round)) rounds.get(engine)?.push(await engine.ask(questions));
  }
  const figures = [...rounds].map(([{ name, built }, times]) => {
    const medians = mediansByPlace(times);
    const { p50, p99 } = { p50: quantile(medians, 0.5), p99: quantile(medians, 0.99) };
    progress(`  ${name}: p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`);
    return [name, { p50, p99, ...built }];
  });
  return withSpeedup(Object.fromEntries(figures) as Record<EngineName, EngineFigures>);
}

function roundsIn(msPerRound: number): number {
  const fitting = Math.floor(ROUNDS.ms / msPerRound);
  const rounds = Math.min(ROUNDS.most, Math.max(ROUNDS.least, fitting));
  return rounds % 2 === 1 ? rounds : rounds - 1;
}

/** With how many times as long as ours each of the others takes, by the medians. */
export function withSpeedup(figures: Readonly<Record<EngineName, EngineFigures>>) {
  const { ours, minisearch, flexsearch, fts5 } = figures;
  const speedup = {
    minisearch: minisearch.p50 / ours.p50,
    flexsearch: flexsearch.p50 / ours.p50,
    fts5: fts5.p50 / ours.p50,
  };
  return { ...figures, speedup };
}
