import type { Engine } from './engine.ts';
import { ENGINES } from './list.ts';
import type { Built, FromEngine, ToEngine } from './protocol.ts';

/** A process that holds one search, so that none of them pays for another's memory. */

let engine: Engine = { ask: () => [] };

process.on('message', async (message: ToEngine) => {
  process.send?.(await answer(message));
});

async function answer(message: ToEngine): Promise<FromEngine> {
  switch (message.kind) {
    case 'build':
      return build(message);
    case 'warm up':
      return warmUp(message);
    case 'ask':
      return message.questions.map(timed);
  }
}

async function build({ engine: name, passages }: Extract<ToEngine, { kind: 'build' }>): Promise<Built> {
  const buildEngine = await ENGINES[name]();
  const before = bytesInUse();
  const start = performance.now();
  engine = buildEngine(passages);
  const buildSeconds = (performance.now() - start) / 1000;
  const grown = bytesInUse() - before + (engine.bytesElsewhere ?? 0);
  return { buildSeconds, heapMB: grown / 2 ** 20 };
}

function bytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function warmUp({ questions, asks, ms }: Extract<ToEngine, { kind: 'warm up' }>): number[] {
  const end = performance.now() + ms;
  const times: number[] = [];
  while (times.length < asks && performance.now() < end) {
    times.push(timed(questions[times.length % questions.length] ?? ''));
  }
  return times;
}

function timed(question: string): number {
  const start = performance.now();
  engine.ask(question);
  return performance.now() - start;
}
