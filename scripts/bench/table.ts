import type { BotFigures } from './bot.ts';
import { ENGINE_NAMES } from './engines/names.ts';
import type { SearchFigures } from './search.ts';
import type { StartFigures } from './start.ts';

export interface Figures {
  readonly search?: readonly SearchFigures[];
  readonly bot?: BotFigures;
  readonly start?: StartFigures;
}

const COLUMNS = ['engine', 'p50 ms', 'p99 ms', 'build s', 'MB', '× ours'] as const;

/** The figures as people read them. */
export function readable({ search = [], bot, start }: Figures): string {
  return [
    ...search.flatMap(searchLines),
    ...(bot ? Object.entries(bot) : []).map(([name, value]) => `bot ${name}: ${value}`),
    ...(start ? Object.entries(start) : []).map(([name, value]) => `start ${name}: ${value}`),
  ].join('\n');
}

function searchLines(figures: SearchFigures): string[] {
  const rows = ENGINE_NAMES.map((name) => {
    const { p50, p99, buildSeconds, heapMB } = figures[name];
    const times = name === 'ours' ? 1 : figures.speedup[name];
    return [
      name,
      p50.toFixed(3),
      p99.toFixed(3),
      buildSeconds.toFixed(2),
      heapMB.toFixed(0),
      times.toFixed(1),
    ];
  });
  const lines = [COLUMNS, ...rows].map((cells) => cells.map((cell) => cell.padStart(10)).join(' '));
  return [`${figures.passages} passages, ${figures.questions} questions`, ...lines, ''];
}
