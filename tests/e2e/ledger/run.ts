import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { LedgerEntry } from '../../../src/app/daily-store.ts';
import type { DailyPlan } from '../../../src/core/daily/plan.ts';
import { type Random, seededRandom } from '../../../src/core/quiz/random.ts';
import { openStore } from '../../../src/edges/store/open-store.ts';
import { manualClock } from '../../../src/sandbox/clock.ts';
import type { SandboxChannel } from '../../../src/sandbox/driver/channel.ts';
import type { SandboxMember } from '../../../src/sandbox/driver/member.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { PostingProcess } from './process.ts';
import type { Point } from './protocol.ts';

/** What is simulated. */
export interface LedgerRun {
  readonly database: string;
  /** Writes the offset of the database's clock, in milliseconds. */
  readonly setOffset: (ms: number) => Promise<void>;
  readonly processes: number;
  readonly servers: number;
  readonly days: number;
  readonly kills: number;
  readonly seed: number;
}

export interface LedgerResult {
  readonly posted: number;
  readonly skipped: number;
  readonly kills: number;
  readonly stops: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Clocks change in some of them while it is simulated. */
const ZONES = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'America/Santiago',
];
const START = Date.UTC(2026, 2, 25);
const GRACE = 6 * HOUR;
const POINTS: readonly Point[] = ['before lease', 'after lease', 'after send', 'after mark'];
const DOWN_TIMES = [10 * SECOND, 10 * MINUTE, HOUR, 7 * HOUR];
/** When all look again after something went wrong: leases last a minute. */
const AGAIN = 90 * SECOND;

const NOTE = `# 云

公有云: 向所有人开放的云
私有云: 只给一家单位使用的云
社区云: 由几家单位共同使用的云
混合云: 由两种以上的云组合而成的云

## 存储

块存储: 把空间切成固定大小的块的存储
对象存储: 用桶和对象来组织数据的存储
文件存储: 用目录和文件来组织数据的存储
`;

interface Server {
  readonly plan: DailyPlan;
  readonly channel: SandboxChannel;
  readonly reader: SandboxMember;
  /** When something is due, by local date, read off the clocks of its zone. */
  readonly due: ReadonlyMap<string, number>;
}

/**
 * Simulates some days in which processes post, are killed or stopped at points chosen by chance, stay down for a
 * while and come back, while Discord fails now and then. Then checks that every server had its post on every day
 * exactly once, but for days on which nobody was there to post within the grace time.
 */
export async function runLedger(run: LedgerRun): Promise<LedgerResult> {
  const random = seededRandom(run.seed);
  const clock = manualClock(START);
  const discord = await startSandbox({ clock });
  const notes = await mkdtemp(join(tmpdir(), 'cumulus-ledger-'));
  await writeFile(join(notes, '云.md'), NOTE);
  const servers = await setUp(run, discord, random);
  const processes = new Map<string, PostingProcess>();
  /** Times between which no process was running. */
  const dark: { from: number; to: number }[] = [];
  let kills = 0;
  let stops = 0;
  const troubles: string[] = [];

  const agenda = new Agenda();
  /** Looks in which a fault may still be met. */
  let disturbed = 0;
  for (const { due } of servers) {
    for (const at of due.values()) agenda.add(at, lookAll);
  }
  const end = START + run.days * DAY + 8 * HOUR;
  for (let at = START; at <= end; at += 2 * HOUR) agenda.add(at, lookAll);
  const dueTimes = servers.flatMap(({ due }) => [...due.values()]).sort((a, b) => a - b);
  // Some are armed and never come to the point.
  const arms = Math.ceil(run.kills * 1.5);
  const dueAt = (share: number) => (dueTimes[Math.floor(share * dueTimes.length)] ?? START) - 1;
  for (let arm = 0; arm < arms; arm++) {
    agenda.add(dueAt((arm + 0.5) / arms), async () => {
      const able = [...processes.values()].filter(({ state, isArmed }) => state === 'running' && !isArmed);
      if (able.length === 0 || kills + stops >= run.kills) return;
      if (arm % 4 === 3) pick(able, random).arm('after lease', 'SIGSTOP');
      else pick(able, random).arm(pick(POINTS, random), 'SIGKILL');
    });
    agenda.add(dueAt((arm + 0.2) / arms), async () => {
      disturb(discord, random);
      disturbed = 3;
    });
  }

  try {
    for (let index = 0; index < run.processes; index++) await start(index);
    for (let next = agenda.next(); next; next = agenda.next()) {
      if (next.at > clock.now()) clock.advance(next.at - clock.now());
      await run.setOffset(clock.now() - Date.now());
      await next.action();
    }
  } finally {
    for (const one of processes.values()) {
      troubles.push(...one.troubles);
      await one.end();
    }
  }
  const result = await check();
  await discord.close();
  await rm(notes, { recursive: true });
  return result;

  async function start(index: number): Promise<void> {
    const id = `process-${index}`;
    const shards = { shards: [index], shardCount: run.processes };
    const where = { database: run.database, api: discord.url, token: discord.token, notes };
    processes.set(id, await PostingProcess.start({ id: `${id}-${clock.now()}`, ...shards, ...where }));
    const last = dark.at(-1);
    if (last && last.to === Number.POSITIVE_INFINITY) last.to = clock.now();
  }

  async function lookAll(): Promise<void> {
    const running = [...processes].filter(([, { state }]) => state === 'running');
    let isWell = disturbed === 0;
    await Promise.all(
      running.map(async ([name, one]) => {
        const looked = await one.look();
        if (looked === 'looked') return;
        isWell = false;
        if (looked === 'killed') {
          kills++;
          troubles.push(...one.troubles);
          const back = clock.now() + pick(DOWN_TIMES, random);
          agenda.add(back, () => start(Number(name.split('-')[1])).then(lookAll));
        } else {
          stops++;
          // Longer than its lease.
          const back = clock.now() + pick([2 * MINUTE, 20 * MINUTE], random);
          agenda.add(back, async () => {
            await one.goOn();
          });
        }
      }),
    );
    if (!isWell) agenda.add(clock.now() + AGAIN, lookAll);
    disturbed = Math.max(0, disturbed - 1);
    if ([...processes.values()].every(({ state }) => state !== 'running')) {
      dark.push({ from: clock.now(), to: Number.POSITIVE_INFINITY });
    }
  }

  async function check(): Promise<LedgerResult> {
    const store = await openStore(run.database);
    let posted = 0;
    let skipped = 0;
    for (const { plan, channel, reader, due } of servers) {
      const entries = await store.daily.entries(plan.guildId, 'quiz', 1000);
      const ledger = new Map<string, LedgerEntry>(entries.map((entry) => [entry.key.date, entry]));
      const messages = discord.messages(channel, { as: reader }).map(({ id }) => id);
      let there = 0;
      for (const [date, at] of due) {
        const outcome = ledger.get(date)?.outcome;
        const told = `${plan.timezone} ${date}`;
        if (outcome?.state === 'skipped' && wasDark(at)) {
          expect(outcome, told).toEqual({ state: 'skipped', reason: 'late' });
          skipped++;
        } else {
          expect(outcome, told).toMatchObject({ state: 'done' });
          expect(messages, told).toContain(outcome?.state === 'done' ? outcome.messageId : '');
          there++;
        }
      }
      // Each of them has its own message, and there are no others.
      const own = entries.flatMap(({ outcome }) => (outcome?.state === 'done' ? [outcome.messageId] : []));
      expect(new Set(own).size).toBe(own.length);
      expect(messages.toSorted()).toEqual(own.toSorted());
      posted += there;
    }
    await store.close();
    return { posted, skipped, kills, stops };
  }

  /** Whether nobody was there from then on for the whole grace time. */
  function wasDark(at: number): boolean {
    return dark.some(({ from, to }) => from <= at + 5 * MINUTE && to >= at + GRACE);
  }
}

/** What happens when. */
class Agenda {
  readonly #items: { readonly at: number; readonly order: number; readonly action: () => Promise<void> }[] =
    [];
  #count = 0;

  add(at: number, action: () => Promise<void>): void {
    this.#items.push({ at, order: this.#count++, action });
    this.#items.sort((a, b) => a.at - b.at || a.order - b.order);
  }

  next() {
    return this.#items.shift();
  }
}

async function setUp(run: LedgerRun, discord: Sandbox, random: Random): Promise<Server[]> {
  const store = await openStore(run.database);
  const servers: Server[] = [];
  for (let index = 0; index < run.servers; index++) {
    const server = discord.addServer({ name: `class ${index}`, preferredLocale: 'zh-CN' });
    const channel = server.addChannel({ name: 'daily' });
    const reader = server.addMember({ name: 'ana', locale: 'zh-CN' });
    const plan: DailyPlan = {
      guildId: server.id,
      kind: 'quiz',
      channelId: channel.id,
      serverLocale: 'zh-CN',
      // Not in the hours in which clocks change.
      time: 5 * 60 + Math.floor(random() * 18 * 12) * 5,
      timezone: pick(ZONES, random),
      days: [1, 2, 3, 4, 5, 6, 7],
      roleId: null,
      revealAfter: null,
      order: 'outline',
      since: START,
      paused: null,
      refusals: 0,
    };
    await store.daily.savePlan(plan, START);
    servers.push({ plan, channel, reader, due: readOff(plan, run.days) });
  }
  await store.close();
  return servers;
}

/** The moments at which the clocks of a zone show a plan's time, by the date that they show. */
function readOff({ time, timezone }: DailyPlan, days: number): Map<string, number> {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const shown = `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
  const due = new Map<string, number>();
  for (let at = START + 5 * MINUTE; at <= START + days * DAY; at += 5 * MINUTE) {
    const [date = '', clock] = wall.format(at).split(' ');
    if (clock === shown && !due.has(date)) due.set(date, at);
  }
  return due;
}

/** Has Discord fail at one of the next posts. */
function disturb(discord: Sandbox, random: Random): void {
  const posts = { method: 'POST', path: '/channels/*/messages' };
  const { requests } = discord.faults;
  const faults = [
    () => requests.status({ ...posts, times: 2 }, 502),
    () => requests.status({ ...posts, times: 8 }, 500),
    () => requests.drop(posts, { moment: 'after', ending: 'reset' }),
    () => requests.drop(posts, { moment: 'after', ending: 'close' }),
    () => requests.drop(posts, { moment: 'before', ending: 'close' }),
  ];
  pick(faults, random)();
}

function pick<T>(from: readonly T[], random: Random): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}
