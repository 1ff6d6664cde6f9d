import type { Glossary } from '../notes/glossary.ts';
import { type Pieces, runPieces } from '../text/pieces.ts';
import { buildIndex } from './build-index.ts';
import { bringTogether } from './compared.ts';
import { confidenceOf, type Evidence, type Verdict, verdictOf, weighSignals } from './confidence.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { Homophones } from './homophones.ts';
import { type Question, readQuestion } from './question.ts';
import { type Ranked, rank } from './rank.ts';
import { readSignals } from './read-signals.ts';
import { NoteReplacer } from './replace-note.ts';
import type { SearchPassage } from './search-passage.ts';
import { type Correction, SpellingChecker } from './spelling.ts';

export interface Hit<P extends SearchPassage = SearchPassage> extends Ranked<P> {
  readonly excerpt: Excerpt | null;
}

export interface SearchResult<P extends SearchPassage = SearchPassage> {
  /** The question with its corrections made. */
  readonly readAs: string;
  readonly verdict: Verdict;
  /** How likely the notes answer the question, 0..1. */
  readonly confidence: number;
  /** What the confidence comes from; nothing where nothing was found. */
  readonly evidence: readonly Evidence[];
  /** Best first, whatever the verdict. Equals stand in the order of their paths (by code units), then of the note. */
  readonly hits: readonly Hit<P>[];
  /** All candidates, best first: the hits and what comes after them. */
  readonly ranked: readonly Ranked<P>[];
  readonly corrections: readonly Correction[];
  readonly didYouMean: readonly string[];
}

export interface Search<P extends SearchPassage = SearchPassage> {
  /** Answers any text; one without a letter or digit gets `nothing` and no hits. */
  ask(question: string, limit: number): SearchResult<P>;
  /**
   * What `ask` reads in a question before it looks at any passage, to explain an answer.
   * @param readAs the question with its corrections made
   */
  read(readAs: string): Question;
  /**
   * Replaces all passages of a note by others, in pieces: none leave nothing of it, an unknown path is a new note.
   * Between two pieces `ask` answers from all of the old version, statistics included, and from one piece on from
   * all of the new one; at the end just as a search that was built of the resulting passages. A passage that keeps
   * its id, headings and text is not analysed again; the passage itself (its lines, say) is exchanged.
   *
   * One replacement after another: run one to its end, or leave it for good, before the next one's first piece.
   * One that was left before its end leaves the version that `ask` showed then, the old one in full or the new one
   * in full; what it had prepared, or not yet removed, takes space, unseen, until the next replacement of any note,
   * which begins by removing it.
   * @param passages all of this path
   */
  replace(path: string, passages: readonly P[]): Pieces;
}

/** Builds the search over passages at once, for scripts and tests; `buildSearch` says more. */
export function createSearch<P extends SearchPassage>(passages: readonly P[], glossary: Glossary): Search<P> {
  return runPieces(buildSearch(passages, glossary));
}

/**
 * Builds the search over passages, in pieces of about a millisecond for passages up to 800 characters, however
 * many there are. Passages of one path are a note; their order counts, that of the notes does not.
 */
export function* buildSearch<P extends SearchPassage>(
  passages: readonly P[],
  glossary: Glossary,
): Pieces<Search<P>> {
  const index = yield* buildIndex(passages, glossary);
  const { vocabulary, soundNames } = index.statistics;
  const spelling = new SpellingChecker(vocabulary);
  const homophones = new Homophones(soundNames, (pair) => index.documentFrequency(pair) > 0);
  const replacer = new NoteReplacer(index);

  return {
    ask: (text, limit) => {
      const spelled = spelling.check(text);
      const heard = homophones.check(spelled.text);
      const question = readQuestion(heard.text, index);
      const { candidates, evidence } = index.atoms.with(question, (atoms) => {
        const best = rank(question, atoms, index);
        const signals = readSignals(question, atoms, best, index);
        return {
          candidates: bringTogether(question, best),
          evidence: signals && weighSignals(signals, index.statistics.passages()),
        };
      });
      const confidence = evidence ? confidenceOf(evidence) : 0;
      const ranked = candidates.map(({ passage, score, features }) => ({ passage, score, features }));
      return {
        readAs: heard.text,
        verdict: verdictOf(confidence),
        confidence,
        evidence: evidence ?? [],
        hits: ranked.slice(0, limit).map((found) => withExcerpt(question, found)),
        ranked,
        corrections: [...spelled.corrections, ...heard.corrections],
        didYouMean: spelled.didYouMean,
      };
    },
    read: (readAs) => readQuestion(readAs, index),
    replace: (path, passages) => replacer.replace(path, passages),
  };
}

/** Reads the excerpt when it is first asked for: most hits are never shown. */
function withExcerpt<P extends SearchPassage>(question: Question, found: Ranked<P>): Hit<P> {
  let excerpt: Excerpt | null | undefined;
  return {
    ...found,
    get excerpt() {
      if (excerpt === undefined) excerpt = excerptOf(question, found.passage.text);
      return excerpt;
    },
  };
}
