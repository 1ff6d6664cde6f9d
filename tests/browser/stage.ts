import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { startChromium } from '../../scripts/chromium.ts';
import { runPlayground } from '../../src/run/playground.ts';
import { Visitor } from './visitor.ts';

/** The playground as `npm start` opens it, with the real bot, and a browser to visit it. */
export interface Stage {
  /** Opens a window: by default 林晓's, in Chinese, dark, in #ask. */
  visit(given?: VisitOptions): Promise<Visitor>;
  /** Closes the windows. Gives what went wrong in them: errors, warnings, requests that would leave the machine. */
  leave(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Slug of a person. */
  readonly as?: 'lin' | 'maya' | 'zhe' | 'teacher';
  /** By its key in the address. */
  readonly channel?: 'ask' | 'quiz' | 'daily' | '@Cumulus';
  /** Whether what the browser keeps of it is for this window alone; else windows that are set up alike share it. */
  readonly isApart?: boolean;
  /** Before the page is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Beside the notes that come with the project: somebody's who means no good. */
const HOSTILE_NOTE = `# 注入测试

## 蜜罐陷阱

蜜罐陷阱：<img src="x" onerror="window.hacked = 'note'"><script>window.hacked = 'note'</script>
<a href="javascript:window.hacked = 'note'">引诱攻击者的主机</a>，看上去有漏洞 [点这里](javascript:window.hacked='note')。
`;

export async function openStage(chromium: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'cumulus-browser-'));
  const notes = join(folder, 'notes');
  await cp('knowledge', notes, { recursive: true });
  await writeFile(join(notes, 'zh', 'hostile.md'), HOSTILE_NOTE);
  let problems: string[] = [];
  const note = (problem: string) => void problems.push(problem);
  /** By how they are set up. Their caches make loading the page twice as fast. */
  const contexts = new Map<string, Promise<BrowserContext>>();
  /** An empty one in each of them: with its last page, its window would go, and to open that anew takes as long as a visit. */
  const kept = new Set<Page>();
  async function sharedContext(setup: BrowserContextOptions): Promise<BrowserContext> {
    const context = await newContext(browser, setup);
    kept.add(await context.newPage());
    return context;
  }
  const [playground, browser] = await Promise.all([
    runPlayground({
      port: 0,
      store: `file:${join(folder, 'playground.sqlite')}`,
      knowledgeDir: notes,
      notesUrl: null,
      log: pino({ level: 'warn' }, { write: (line: string) => note(`the bot: ${line}`) }),
    }),
    startChromium(chromium),
  ]);
  await playground.ready;
  return {
    async visit({ as = 'lin', channel = 'ask', isApart = false, prepare, ...options } = {}) {
      const setup = { ...USUAL, ...options };
      const key = JSON.stringify(setup);
      const making = isApart ? newContext(browser, setup) : (contexts.get(key) ?? sharedContext(setup));
      if (!isApart) contexts.set(key, making);
      const page = await (await making).newPage();
      watch(page, playground.address, note);
      await prepare?.(page);
      await page.goto(`${playground.address}/?as=${as}#${channel}`);
      const visitor = new Visitor(page);
      await visitor.box.waitFor();
      return visitor;
    },
    async leave() {
      const pages = browser.contexts().flatMap((context) => context.pages());
      await Promise.all(pages.filter((page) => !kept.has(page)).map((page) => page.close()));
      const found = problems;
      problems = [];
      return found;
    },
    async close() {
      await browser.close();
      await playground.stop();
      await rm(folder, { recursive: true });
    },
  };
}

const USUAL: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  colorScheme: 'dark',
  reducedMotion: 'reduce',
};

async function newContext(browser: Browser, setup: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(setup);
  context.setDefaultTimeout(10_000);
  return context;
}

function watch(page: Page, address: string, note: (problem: string) => void): void {
  page.on('pageerror', (error) => note(`error: ${error.stack ?? error.message}`));
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) note(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== address) note(`request to ${request.url()}`);
  });
}
