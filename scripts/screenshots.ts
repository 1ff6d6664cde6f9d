import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser, Locator, Page } from 'playwright-core';
import { runPlayground } from '../src/run/playground.ts';
import { findChromium, startChromium } from './chromium.ts';

/**
 * Takes the README's pictures, in a playground of its own: `npm run screenshots`. Needs a Chromium (CHROMIUM_PATH),
 * and fonts with Chinese letters and emoji: Debian's `fonts-noto-cjk` and `fonts-noto-color-emoji`.
 */

const FOLDER = join(import.meta.dirname, '../docs/screenshots');

/** A page shows its pictures slowly where they are large. */
const LARGEST = 150_000;

interface Scene {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'dark' | 'light';
  readonly play: (open: (place: string) => Promise<Page>) => Promise<Page>;
}

const SCENES: readonly Scene[] = [
  {
    name: 'ask',
    width: 960,
    height: 560,
    theme: 'dark',
    async play(open) {
      // Nobody learns in the middle of the night.
      await toMorning(await open('?as=teacher#ask'));
      const maya = await open('?as=maya#ask');
      await send(maya, '周五的课讲到混合云了，谁能用一句话说清楚？');
      const lin = await open('?as=lin#ask');
      await send(lin, '/ask question:什么是混合云');
      await messageWith(lin, '什么是混合云').waitFor();
      return lin;
    },
  },
  {
    name: 'quiz',
    width: 960,
    height: 560,
    theme: 'light',
    async play(open) {
      const lin = await open('?as=lin#quiz');
      await send(lin, '/quiz play topic:虚拟化 kind:term');
      await messageWith(lin, '第 1 题').getByRole('button', { name: /^A/ }).click();
      await messageWith(lin, /[✅❌]/u).waitFor();
      return lin;
    },
  },
  {
    name: 'daily',
    width: 390,
    height: 720,
    theme: 'dark',
    async play(open) {
      const teacher = await open('?as=teacher#daily');
      await send(teacher, '/daily quiz time:09:00 timezone:Asia/Shanghai');
      await messageWith(teacher, '下一次').waitFor();
      await toMorning(teacher);
      const maya = await open('?as=maya#daily');
      await messageWith(maya, '每日一题').waitFor();
      return maya;
    },
  },
];

const chromium = findChromium();
if (chromium === null) throw new Error('there is no Chromium: set CHROMIUM_PATH, or install one');
await mkdir(FOLDER, { recursive: true });
const store = await mkdtemp(join(tmpdir(), 'cumulus-screenshots-'));
const playground = await runPlayground({
  port: 0,
  store: `file:${join(store, 'playground.sqlite')}`,
  knowledgeDir: 'knowledge',
  notesUrl: null,
  log: pino({ level: 'warn' }, pino.destination(2)),
});
const browser = await startChromium(chromium);
try {
  await playground.ready;
  for (const scene of SCENES) await take(browser, scene);
} finally {
  await browser.close();
  await playground.stop();
  await rm(store, { recursive: true });
}

async function take(browser: Browser, { name, width, height, theme, play }: Scene): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1.2,
    colorScheme: theme,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await play(async (place) => {
    const opened = await context.newPage();
    await opened.goto(`${playground.address}/${place}`);
    await box(opened).waitFor();
    return opened;
  });
  await page.mouse.move(0, 0);
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  await context.close();
  const { size } = await stat(path);
  console.log(`${path}: ${Math.round(size / 1000)} kB`);
  if (size > LARGEST)
    throw new Error(`${path} is ${size} bytes, more than ${LARGEST}: make its window smaller`);
}

function box(page: Page): Locator {
  return page.locator('.composer').getByRole('combobox').first();
}

async function send(page: Page, text: string): Promise<void> {
  // A blank ends the name of a command.
  await box(page).fill(text.startsWith('/') ? `${text} ` : text);
  await page.getByRole('button', { name: '发送' }).click();
}

async function toMorning(teacher: Page): Promise<void> {
  await teacher.getByRole('button', { name: '试用环境的时钟' }).click();
  const before = await teacher.getByRole('time').first().getAttribute('datetime');
  await teacher.getByRole('button', { name: '到下一个 09:00（上海）' }).click();
  await teacher.locator(`.shell-clock-time:not([datetime="${before}"])`).waitFor();
}

function messageWith(page: Page, text: string | RegExp): Locator {
  return page.getByRole('article').filter({ hasText: text }).last();
}
