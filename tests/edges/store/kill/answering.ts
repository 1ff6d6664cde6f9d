import { writeSync } from 'node:fs';
import { openStore } from '../../../../src/edges/store/open-store.ts';
import { attempt, COUNTING } from '../samples.ts';
import { type Acknowledged, killedRound, PLAYERS } from './played.ts';

/*
 * A process that answers until it is killed: every player one round after another, all at the same time. What is
 * acknowledged is written to standard output at once, a line each.
 */
const [url = '', run = ''] = process.argv.slice(2);
const store = await openStore(url);
await Promise.all(PLAYERS.map((player) => answer(player)));

async function answer(player: string): Promise<void> {
  for (let number = 0; ; number++) {
    const id = `${run}-${player}-${number}`;
    const round = killedRound(id, player);
    await store.startRound(round);
    for (const position of round.questions.keys()) {
      const { status } = await store.saveAttempt(attempt(round, position), COUNTING);
      acknowledge({ player, round: id, position, status });
    }
  }
}

function acknowledge(line: Acknowledged): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
