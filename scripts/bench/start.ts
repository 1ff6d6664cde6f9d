import { setTimeout } from 'node:timers/promises';
import { median } from './rounds.ts';
import { openStage, type Stage } from './stage.ts';

const ROUNDS = 5;
const QUESTION = '什么是混合云';
/** Until what a bot does after its start is done, such as making questions of the notes. */
const SETTLE_MS = 4000;

/** What ours takes more than a bare bot. */
export interface StartFigures {
  /** From the start of the process: to the first answer, against the bare bot's READY. */
  readonly msOverBare: number;
  /** Resident, some seconds after the first answer. */
  readonly mbOverBare: number;
}

/** Measures starts: the second and later ones of a bot, whose commands Discord has. */
export async function benchStart(progress: (line: string) => void): Promise<StartFigures> {
  const [ours, bare] = [await openStage('ours'), await openStage('bare')];
  for (const stage of [ours, bare]) {
    const bot = stage.start();
    await stage.commands(bot);
    await bot.stop();
  }
  const rounds: StartFigures[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bareBot = await startedBare(bare);
    const ourBot = await startedOurs(ours);
    await setTimeout(SETTLE_MS);
    const [our, other] = [await ourBot.bot.usage(), await bareBot.bot.usage()];
    progress(
      `start: connected after ${ourBot.connectedMs.toFixed(0)} ms, answered after ${ourBot.ms.toFixed(0)} ms, ` +
        `${our.residentMB.toFixed(0)} MB; bare ready after ${bareBot.ms.toFixed(0)} ms, ` +
        `${other.residentMB.toFixed(0)} MB`,
    );
    rounds.push({
      msOverBare: ourBot.ms - bareBot.ms,
      mbOverBare: our.residentMB - other.residentMB,
    });
    await Promise.all([ourBot.bot.stop(), bareBot.bot.stop()]);
  }
  await Promise.all([ours.close(), bare.close()]);
  return {
    msOverBare: median(rounds.map(({ msOverBare }) => msOverBare)),
    mbOverBare: median(rounds.map(({ mbOverBare }) => mbOverBare)),
  };
}

async function startedOurs(stage: Stage) {
  const start = performance.now();
  const bot = stage.start();
  await stage.connected(bot);
  const connectedMs = performance.now() - start;
  await stage.ask(QUESTION);
  return { bot, connectedMs, ms: performance.now() - start };
}

async function startedBare(stage: Stage) {
  const start = performance.now();
  const bot = stage.start();
  await bot.ready();
  return { bot, ms: performance.now() - start };
}
