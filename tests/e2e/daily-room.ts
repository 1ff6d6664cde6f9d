import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../src/app/ask.ts';
import { createEngine, type DailyEngine, type EngineOptions } from '../../src/app/daily/engine.ts';
import { createServices } from '../../src/app/services.ts';
import { seededRandom } from '../../src/core/quiz/random.ts';
import type { AskedQuestion } from '../../src/core/quiz/round.ts';
import type { OpenedStore } from '../../src/edges/store/kysely-store.ts';
import { openStore } from '../../src/edges/store/open-store.ts';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxChannel } from '../../src/sandbox/driver/channel.ts';
import type { OptionValues } from '../../src/sandbox/driver/command-data.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { Shown } from '../../src/sandbox/driver/shown.ts';
import { PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { setClock } from '../edges/store/clock.ts';
import { type ClassRoom, openClass } from './class.ts';

/** A study server with daily posts: database and Discord share a clock that is moved by hand. */
export interface DailyRoom extends ClassRoom {
  readonly store: OpenedStore;
  readonly engine: DailyEngine;
  /** Manages the server and reads Chinese. */
  readonly lin: SandboxMember;
  /** Manages the server and reads English. */
  readonly max: SandboxMember;
  /** What went wrong in the engine. */
  readonly troubles: unknown[];
  /** Lets time pass until a moment, ISO 8601, and then does what is due. */
  at(moment: string): Promise<void>;
  /** As `at`, with nobody there to do it. */
  sleepUntil(moment: string): Promise<void>;
  /** Uses `/daily`, by default as lin. */
  daily(subcommand: string, options?: OptionValues, by?: SandboxMember): Promise<Shown>;
  /** What ana sees in a channel of what the bot sent to everybody, oldest first. */
  posts(channel?: SandboxChannel): readonly Shown[];
  /** The question that was posted on a date. */
  askedOn(date: string): Promise<AskedQuestion>;
  /** Answers a post rightly or wrongly, and gives what the member is told. */
  answer(post: Shown, date: string, rightly: boolean, by?: SandboxMember): Promise<Shown>;
  /** The post, once it says that so many have answered. */
  counted(post: Shown, count: number): Promise<Shown>;
  /** The process ends and comes again, database and all. */
  reboot(): Promise<void>;
  /** Another process on the same database, which is at it with this one's bot. */
  engineBeside(id: string, store?: OpenedStore, change?: Partial<EngineOptions>): DailyEngine;
}

export async function openDailyRoom(library: Library, start: string): Promise<DailyRoom> {
  const folder = await mkdtemp(join(tmpdir(), 'cumulus-'));
  const url = `file:${join(folder, 'daily.sqlite')}`;
  const clock = manualClock(Date.parse(start));
  const troubles: unknown[] = [];
  let store = await openStore(url);
  let engine: DailyEngine | null = null;

  const servicesOn = (opened: OpenedStore) =>
    createServices({
      store: Promise.resolve(opened),
      library: Promise.resolve(library),
      now: clock.now,
      random: seededRandom(7),
      onAnswer: ({ guildId, date }) => engine?.answered({ subject: guildId, kind: 'quiz', date }),
    });
  const options = servicesOn(store);
  const room = await openClass(library, options, { clock });
  const engineOn = (opened: OpenedStore, id: string, change: Partial<EngineOptions> = {}): DailyEngine =>
    createEngine({
      store: Promise.resolve(opened),
      board: room.bot.board,
      library: Promise.resolve(library),
      settings: servicesOn(opened).settings,
      self: { id, ...room.bot.sharding },
      now: () => performance.now(),
      wallNow: Date.now,
      wait: async () => {},
      onTrouble: (error) => troubles.push(error),
      ...change,
    });
  const sleepUntil = async (moment: string) => {
    clock.advance(Date.parse(moment) - clock.now());
    await setClock(url, clock.now() - Date.now());
  };
  await sleepUntil(start);
  engine = engineOn(store, 'first');

  const askedOn = async (date: string) => {
    const entry = await store.daily.entry({ subject: room.server.id, kind: 'quiz', date });
    if (entry?.content?.kind !== 'quiz') throw new Error(`no question was posted on ${date}`);
    return entry.content.asked;
  };
  const lin = room.server.addMember({ name: 'lin', locale: 'zh-CN', permissions: PERMISSION.manageGuild });
  return {
    ...room,
    get bot() {
      return room.bot;
    },
    get store() {
      return store;
    },
    get engine() {
      if (!engine) throw new Error('nobody is at it');
      return engine;
    },
    lin,
    max: room.server.addMember({ name: 'max', locale: 'en-US', permissions: PERMISSION.manageGuild }),
    troubles,
    sleepUntil,
    async at(moment) {
      await sleepUntil(moment);
      await engine?.tick();
    },
    daily: (subcommand, values = {}, by = lin) => by.command(room.channel, 'daily', { [subcommand]: values }),
    posts: (channel = room.channel) =>
      room.discord.messages(channel, { as: room.ana }).filter((shown) => !shown.ephemeral),
    askedOn,
    async answer(post, date, rightly, by = room.ana) {
      const { question, order } = await askedOn(date);
      const { answer } = question;
      const key = `quiz.${room.server.id}.${date}`;
      if (answer.form === 'typed') {
        const modal = await by.press(post, `c1:day-type:${key}`);
        return by.submitModal(modal, { answer: rightly ? (answer.accepted[0] ?? '') : 'qzxvbn' });
      }
      const places = (order ?? []).flatMap((index, place) =>
        (answer.choices[index]?.right ?? false) === rightly ? [String(place)] : [],
      );
      const [select] = post.selects;
      if (select) return by.select(post, select.custom_id, places);
      return by.press(post, `c1:day-answer:${key}:${places[0]}`);
    },
    async counted(post, count) {
      for (let now = post.now(); ; now = await now.changed()) {
        if (now.text.includes(`${count} 人已答`)) return now;
      }
    },
    async reboot() {
      await engine?.stop();
      await room.bot.stop();
      await store.close();
      store = await openStore(url);
      Object.assign(options, servicesOn(store));
      await room.restart();
      engine = engineOn(store, 'reborn');
    },
    engineBeside: (id, opened = store, change = {}) => engineOn(opened, id, change),
    async close() {
      await engine?.stop();
      await room.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
