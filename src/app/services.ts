import { createPrivacy, type Privacy } from './privacy.ts';
import { createQuiz, type Quiz } from './quiz.ts';
import { createSettings, type Settings } from './settings.ts';
import type { Store } from './store.ts';

/** All that needs the store. */
export interface Services {
  readonly quiz: Quiz;
  readonly privacy: Privacy;
  readonly settings: Settings;
}

export interface ServiceOptions {
  /** May still be opening. */
  readonly store: Promise<Store>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export function createServices({ store, now, random }: ServiceOptions): Services {
  const settings = createSettings(store);
  return {
    settings,
    privacy: createPrivacy(store),
    quiz: createQuiz({ store, now, random, zoneOf: settings.dayZoneOf }),
  };
}
