import { describe, expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function askingTests(stage: () => Stage): void {
  test('a first visit shows what to try; a press and Enter, and the notes have answered', async () => {
    const lin = await stage().visit();
    await lin.button('/提问 什么是混合云').click();
    await expect
      .poll(() => lin.page.getByRole('combobox', { name: '问题' }).inputValue())
      .toBe('什么是混合云');
    await lin.page.keyboard.press('Enter');
    const answer = await lin.message('什么是混合云');
    expect(await answer.innerText()).toMatch(/部署形式 › 混合云/);
    expect(await answer.innerText()).toMatch(/📄 zh\/deployment-models\.md · 第 \d+–\d+ 行/);
    await expect.poll(() => lin.page.title()).toContain('#ask');
  });

  test('an English question is answered in an English page', async () => {
    const maya = await stage().visit({ as: 'maya', locale: 'en-US' });
    await maya.send('/ask question:What is virtualization?');
    const answer = await maya.message('What is virtualization?');
    expect(await answer.innerText()).toMatch(/virtualization\.md · lines? \d+/);
    expect(await maya.page.locator('html').getAttribute('lang')).toBe('en-US');
  });

  test('the next passage replaces the first, in the message that was there', async () => {
    const lin = await stage().visit();
    await lin.send('/ask question:云计算有哪些服务模式');
    const answer = await lin.message('云计算有哪些服务模式');
    const first = await answer.innerText();
    await answer.getByRole('button', { name: /^下一段 1\/\d/ }).click();
    await answer.getByRole('button', { name: /^下一段 2\/\d/ }).waitFor();
    expect(await answer.innerText()).not.toBe(first);
    expect(await lin.messages('云计算有哪些服务模式').count()).toBe(1);
  });

  test('the contents are read section by section, chosen from a list by the keyboard', async () => {
    const lin = await stage().visit({ as: 'zhe', channel: '@Cumulus' });
    await lin.send('/topics');
    const contents = await lin.message('云存储');
    await contents.getByRole('combobox').focus();
    await lin.page.keyboard.press('Enter');
    const options = lin.page.getByRole('option');
    await options.first().waitFor();
    await lin.page.keyboard.press('ArrowDown');
    const chosen = lin.page.locator('[role=option]').nth(1);
    const title = (await chosen.innerText()).split('\n')[0]?.trim() ?? '';
    await lin.page.keyboard.press('Enter');
    await lin.message(new RegExp(`${title}[\\s\\S]*下一节`));
  });

  test('a message’s menu looks up what somebody else has said, for oneself alone', async () => {
    const maya = await stage().visit({ as: 'maya' });
    await maya.send('谁知道裸金属虚拟化是什么？');
    const lin = await stage().visit();
    const asked = await lin.message('谁知道裸金属虚拟化是什么？');
    await asked.hover();
    await asked.getByRole('button', { name: '更多' }).click();
    await lin.page.getByRole('menuitem', { name: '在笔记里查找' }).click();
    await lin.message(/裸金属虚拟化[\s\S]*只有你能看到/);
    expect(await maya.messages('只有你能看到').count()).toBe(0);
  });

  describe('what strangers write is text, and never runs', () => {
    test('in a question and in a message', async () => {
      const lin = await stage().visit();
      const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
      await lin.send(`${attack} [混合云](javascript:window.hacked=1)`);
      const message = await lin.message('window.hacked=1');
      expect(await message.innerText()).toContain(attack);
      await lin.send(`/ask question:${attack} 什么是混合云`);
      // Quoted, it opens the answer.
      const answer = await lin.message('“<img src=x onerror=');
      for (const shown of [message, answer]) {
        expect(await shown.locator('img, script, a[href^="javascript"]').count()).toBe(0);
      }
      expect(await lin.wasHacked()).toBe(false);
    });

    test('in a note', async () => {
      const lin = await stage().visit();
      await lin.send('/ask question:什么是蜜罐陷阱');
      const answer = await lin.message(/蜜罐陷阱[\s\S]*hostile\.md/);
      expect(await answer.locator('img, script, a[href^="javascript"]').count()).toBe(0);
      expect(await lin.wasHacked()).toBe(false);
    });
  });
}
