import type { BotProcess } from './bot-process.ts';
import { memberQuestions } from './member-questions.ts';
import { median, rotated } from './rounds.ts';
import { shippedPassages } from './shipped-notes.ts';
import { openStage, type Stage } from './stage.ts';

const IN_FLIGHT = 16;
const ROUNDS = 9;
const ROUND_MS = 2000;
/** Longer than a round: V8 compiles what is hot only after some thousand answers. */
const WARM_UP_MS = 6000;

export interface BotFigures {
  readonly askPerSecond: number;
  readonly barePerSecond: number;
  /** Ours as a share of the bare bot's. */
  readonly ratio: number;
  /** CPU time of the bot's process, all threads, for one answer. */
  readonly cpuMicrosPerAsk: number;
  readonly cpuMicrosBare: number;
}

interface Round {
  readonly perSecond: number;
  readonly cpuMicros: number;
  /** What share of a core this process took, which is Discord and its members. */
  readonly discordShare: number;
}

/** Measures `/ask` through discord.js, and beside it a bot that answers the same command with a word. */
export async function benchBot(progress: (line: string) => void): Promise<BotFigures> {
  const questions = memberQuestions(await shippedPassages());
  const bots = [await ready('bare'), await ready('ours')];
  for (const { stage } of bots) await askFor(WARM_UP_MS, stage, questions);
  const rounds = { ours: [] as Round[], bare: [] as Round[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const { stage, bot } of rotated(bots, round)) {
      const measured = await measure(stage, bot, questions);
      rounds[stage.name].push(measured);
      progress(`bot: ${stage.name} ${told(measured)}`);
    }
  }
  for (const { stage, bot } of bots) {
    await bot.stop();
    await stage.close();
  }
  const perSecond = (name: 'ours' | 'bare') => median(rounds[name].map((round) => round.perSecond));
  const cpuMicros = (name: 'ours' | 'bare') => median(rounds[name].map((round) => round.cpuMicros));
  return {
    askPerSecond: perSecond('ours'),
    barePerSecond: perSecond('bare'),
    ratio: perSecond('ours') / perSecond('bare'),
    cpuMicrosPerAsk: cpuMicros('ours'),
    cpuMicrosBare: cpuMicros('bare'),
  };
}

async function ready(name: Stage['name']): Promise<{ stage: Stage; bot: BotProcess }> {
  const stage = await openStage(name);
  const bot = stage.start();
  await stage.commands(bot);
  return { stage, bot };
}

async function measure(stage: Stage, bot: BotProcess, questions: readonly string[]): Promise<Round> {
  const [before, own, start] = [await bot.usage(), process.cpuUsage(), performance.now()];
  const answered = await askFor(ROUND_MS, stage, questions);
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(own);
  const after = await bot.usage();
  return {
    perSecond: (answered / ms) * 1000,
    cpuMicros: (after.cpuMicros - before.cpuMicros) / answered,
    discordShare: (user + system) / 1000 / ms,
  };
}

/** Asks for so long, with so many questions under way at any time. Returns how many were answered. */
async function askFor(ms: number, stage: Stage, questions: readonly string[]): Promise<number> {
  const end = performance.now() + ms;
  let asked = 0;
  const member = async () => {
    while (performance.now() < end) await stage.ask(questions[asked++ % questions.length] ?? '');
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, member));
  return asked;
}

function told({ perSecond, cpuMicros, discordShare }: Round): string {
  const share = `${(discordShare * 100).toFixed(0)} % of a core for Discord`;
  return `${perSecond.toFixed(0)} answers/s, ${cpuMicros.toFixed(0)} µs of CPU each, ${share}`;
}
