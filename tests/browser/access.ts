import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Stage } from './stage.ts';
import type { Visitor } from './visitor.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds that would keep somebody from using the page, each as `rule: element`. */
async function barriers({ page }: Visitor): Promise<string[]> {
  await page.addScriptTag({ content: AXE });
  const { violations } = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Whether something can only be seen by scrolling sideways. */
async function isTooWide({ page }: Visitor): Promise<boolean> {
  const widths = await page
    .locator('html, .shell-messages')
    .evaluateAll((elements) => elements.map(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
  return widths.includes(true);
}

export function accessTests(stage: () => Stage): void {
  describe.each(['dark', 'light'] as const)('axe finds no barrier in the %s theme', (colorScheme) => {
    // axe is a script of its own, which the page's policy would refuse.
    const options = { colorScheme, bypassCSP: true };

    test('in an empty conversation, with the panel of choices', async () => {
      const teacher = await stage().visit({ as: 'teacher', channel: 'daily', ...options });
      await teacher.button('/每日 题目').waitFor();
      expect(await barriers(teacher)).toEqual([]);
      await teacher.button('身份、语言和外观').click();
      expect(await barriers(teacher)).toEqual([]);
    });

    test('in a conversation, with a command half filled in, and with a form', async () => {
      const lin = await stage().visit({ channel: '@Cumulus', ...options });
      await lin.send('/ask question:什么是混合云');
      await lin.message(/什么是混合云[\s\S]*📄/);
      await lin.send('/topics');
      await lin.message('云存储');
      await lin.send('/quiz play kind:cloze count:1');
      const question = await lin.message('第 1 题，共 1 题');
      await lin.box.fill('/');
      await lin.page.getByRole('option').first().waitFor();
      expect(await barriers(lin)).toEqual([]);
      await lin.box.fill('');
      await question.getByRole('button', { name: '作答' }).click();
      await lin.page.getByRole('dialog').getByRole('textbox').waitFor();
      expect(await barriers(lin)).toEqual([]);
    });
  });

  test('on a phone nothing is cut off, and the channels are in a drawer', async () => {
    const lin = await stage().visit({ viewport: { width: 360, height: 720 } });
    await lin.send('/topics');
    await lin.message('云存储');
    await lin.send(`https://example.org/${'a'.repeat(200)}`);
    await lin.message('aaaa');
    expect(await isTooWide(lin)).toBe(false);
    await lin.box.fill('/');
    await lin.page.getByRole('option').first().waitFor();
    expect(await isTooWide(lin)).toBe(false);
    await lin.box.fill('');

    const quiz = lin.page.getByRole('link', { name: 'quiz' });
    expect(await quiz.isVisible()).toBe(false);
    await lin.button('显示频道').click();
    await quiz.click();
    await lin.page.getByRole('heading', { level: 1, name: 'quiz' }).waitFor();
    expect(await quiz.isVisible()).toBe(false);
    expect(await isTooWide(lin)).toBe(false);

    await lin.button('显示频道').click();
    await quiz.waitFor();
    await lin.page.keyboard.press('Escape');
    await quiz.waitFor({ state: 'hidden' });
  });

  test('the theme that was chosen is there from the first moment of the next visit', async () => {
    const lin = await stage().visit({ isApart: true });
    const theme = () => lin.page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await lin.button('身份、语言和外观').click();
    await lin.page.getByRole('radio', { name: '浅色' }).check();
    await expect.poll(theme).toBe('light');
    // Without the page's program: the theme must not wait for it.
    await lin.page.route('**/page/main.ts', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await lin.page.reload({ waitUntil: 'commit' });
    await lin.page.locator('#app').waitFor({ state: 'attached' });
    expect(await theme()).toBe('light');
  });

  test('who cannot see hears in short what came', async () => {
    const [lin, maya] = [await stage().visit(), await stage().visit({ as: 'maya', locale: 'en-US' })];
    await lin.send('**周五**的课改到下午');
    const status = maya.page.getByRole('status').filter({ hasText: '林晓: 周五的课改到下午' });
    await status.waitFor({ state: 'attached' });
    expect(await status.count()).toBe(1);
  });

  test('whoever reads further up is not torn away, and is told of what is new', async () => {
    const [lin, maya] = [await stage().visit(), await stage().visit({ as: 'maya', locale: 'en-US' })];
    for (const line of ['甲', '乙', '丙']) await lin.send(`${line}\n`.repeat(30));
    const frame = maya.page.getByRole('region', { name: 'Messages in #ask' });
    await maya.message('丙');
    await frame.hover();
    await maya.page.mouse.wheel(0, -600);
    await maya.button('Jump to the newest').waitFor();
    const before = await frame.evaluate((element) => element.scrollTop);
    await lin.send('最新的一句');
    await maya.button('1 new message').waitFor();
    expect(await frame.evaluate((element) => element.scrollTop)).toBe(before);
    await maya.button('1 new message').click();
    await expect.poll(() => maya.messages('最新的一句').last().isVisible()).toBe(true);
    await maya.button('1 new message').waitFor({ state: 'detached' });
  });
}
