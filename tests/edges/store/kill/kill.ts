import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Store } from '../../../../src/app/store.ts';
import { openStore } from '../../../../src/edges/store/open-store.ts';
import { attempt, COUNTING } from '../samples.ts';
import { type Acknowledged, killedRound, PLAYERS } from './played.ts';

const ANSWERING = new URL('./answering.ts', import.meta.url);

/** Answers after which the process is killed, at most, and how long after the last of them, in milliseconds. */
const MOST_ANSWERS = 120;
const MOST_DELAY_MS = 8;

/**
 * Has a process answer and kills it (`SIGKILL`) at a random moment, again and again on the same database. After
 * each kill: what was acknowledged is there, cards count exactly what is there, and everything may be sent again.
 * @returns how many answers were acknowledged in all
 */
export async function killWhileAnswering(url: string, times: number): Promise<number> {
  const acknowledged: Acknowledged[] = [];
  for (let run = 1; run <= times; run++) {
    const answers = await answerUntilKilled(url, `run${run}`);
    acknowledged.push(...answers);
    const store = await openStore(url);
    await expectAllThere(store, acknowledged);
    await expectCardsCountAttempts(store);
    await sendAgain(store, answers);
    await expectCardsCountAttempts(store);
    await store.close();
  }
  return acknowledged.length;
}

async function answerUntilKilled(url: string, run: string): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [fileURLToPath(ANSWERING), url, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const enough = 1 + Math.floor(Math.random() * MOST_ANSWERS);
  const answers: Acknowledged[] = [];
  // Reading on to the end: what the process had written when it died counts as acknowledged.
  for await (const line of createInterface(child.stdout)) {
    answers.push(JSON.parse(line));
    if (answers.length === enough) {
      setTimeout(Math.random() * MOST_DELAY_MS).then(() => child.kill('SIGKILL'));
    }
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return answers;
}

async function expectAllThere(store: Store, acknowledged: readonly Acknowledged[]): Promise<void> {
  for (const [id, lines] of Map.groupBy(acknowledged, ({ round }) => round)) {
    expect(lines.map(({ status }) => status)).toEqual(lines.map(() => 'saved'));
    const positions = (await store.round(id))?.attempts.map(({ position }) => position);
    for (const { position } of lines) {
      expect(positions?.filter((saved) => saved === position)).toEqual([position]);
    }
  }
}

/** An answer and its card are saved together: a card was reviewed as often as its question was answered. */
async function expectCardsCountAttempts(store: Store): Promise<void> {
  for (const player of PLAYERS) {
    const { attempts, cards } = await store.exportUser(player);
    const answered = Map.groupBy(attempts, ({ questionId }) => questionId);
    const reviews = new Map(cards.map(({ questionId, card }) => [questionId, card.reps]));
    expect(reviews).toEqual(new Map([...answered].map(([id, each]) => [id, each.length])));
  }
}

/** As when Discord, or a member, repeats itself because no reply came. */
async function sendAgain(store: Store, answers: readonly Acknowledged[]): Promise<void> {
  for (const [id, lines] of Map.groupBy(answers, ({ round }) => round)) {
    const round = killedRound(id, lines[0]?.player ?? '');
    const outcomes = await Promise.all(
      [...round.questions.keys()].map((position) => store.saveAttempt(attempt(round, position), COUNTING)),
    );
    for (const { position } of lines) expect(outcomes[position]).toEqual({ status: 'duplicate' });
    for (const outcome of outcomes) expect(['saved', 'duplicate']).toContain(outcome.status);
  }
}
