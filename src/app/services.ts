import type { Library } from './ask.ts';
import { createDayQuestions, type DayKey, type DayQuestions } from './daily/day-question.ts';
import { createPlans, type Plans } from './daily/plans.ts';
import { createReminders, type Reminders } from './daily/reminders.ts';
import { createServers, type Servers } from './daily/servers.ts';
import type { DailyStore } from './daily-store.ts';
import { createPrivacy, type Privacy } from './privacy.ts';
import { createQuiz, type Quiz } from './quiz.ts';
import { createSettings, type Settings } from './settings.ts';
import type { Store } from './store.ts';

/** All that needs the store. */
export interface Services {
  readonly quiz: Quiz;
  readonly privacy: Privacy;
  readonly settings: Settings;
  readonly plans: Plans;
  readonly reminders: Reminders;
  readonly dayQuestions: DayQuestions;
  readonly servers: Servers;
}

export interface ServiceOptions {
  /** May still be opening. */
  readonly store: Promise<Store & { readonly daily: DailyStore }>;
  /** May still be loading. */
  readonly library: Promise<Library>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Told of every answer to a question of the day that counts; default: nobody. */
  readonly onAnswer?: (key: DayKey) => void;
}

export function createServices({
  store,
  library,
  now,
  random,
  onAnswer = () => {},
}: ServiceOptions): Services {
  const settings = createSettings(store);
  const quiz = createQuiz({ store, now, random, zoneOf: settings.dayZoneOf });
  return {
    quiz,
    settings,
    privacy: createPrivacy(store),
    plans: createPlans({ store, library, settings }),
    reminders: createReminders(store),
    dayQuestions: createDayQuestions({ store, quiz, onAnswer }),
    servers: createServers(store),
  };
}
