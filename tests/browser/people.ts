import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function peopleTests(stage: () => Stage): void {
  test('two windows see each other’s public messages, and never each other’s private ones', async () => {
    const [lin, maya] = [await stage().visit(), await stage().visit({ as: 'maya', locale: 'en-US' })];
    await lin.send('/ask question:什么是公有云 private:true');
    await lin.message(/什么是公有云[\s\S]*只有你能看到/);
    await lin.send('这句大家都看得到');
    // Messages come in order: had the private one been told, it would be there by now.
    await maya.message('这句大家都看得到');
    expect(await maya.messages('什么是公有云').count()).toBe(0);

    await maya.page.reload();
    await maya.message('这句大家都看得到');
    expect(await maya.messages('什么是公有云').count()).toBe(0);
  });

  test('a button of somebody else’s answer shows its passage to whoever pressed it, alone', async () => {
    const [lin, maya] = [await stage().visit(), await stage().visit({ as: 'maya', locale: 'en-US' })];
    await lin.send('/ask question:虚拟化有哪些好处');
    const shown = await maya.message('虚拟化有哪些好处');
    await shown.getByRole('button', { name: /^下一段/ }).click();
    await maya.message(/虚拟化有哪些好处[\s\S]*Only you can see this/);
    expect(await lin.messages('虚拟化有哪些好处').count()).toBe(1);
  });

  test('a private message that was put away stays away in this window', async () => {
    const lin = await stage().visit({ channel: 'quiz' });
    await lin.send('/help');
    const help = await lin.message('你可以这样用');
    await help.getByRole('button', { name: '隐藏消息' }).click();
    await expect.poll(() => lin.messages('你可以这样用').count()).toBe(0);
    await lin.page.reload();
    await lin.box.waitFor();
    expect(await lin.messages('你可以这样用').count()).toBe(0);
  });

  test('what was said in another channel is counted until it is read', async () => {
    const [lin, maya] = [
      await stage().visit({ channel: 'quiz' }),
      await stage().visit({ as: 'maya', locale: 'en-US' }),
    ];
    await lin.send('有人一起做题吗');
    const link = maya.page.getByRole('link', { name: /quiz.*1 unread/ });
    await link.waitFor();
    await expect.poll(() => maya.page.title()).toMatch(/^\(1\) #ask/);
    await link.click();
    await maya.message('有人一起做题吗');
    await expect.poll(() => maya.page.title()).toMatch(/^#quiz/);
    expect(await maya.page.getByText('unread').count()).toBe(0);
  });

  test('another language changes the page and the commands at once', async () => {
    const zhe = await stage().visit({ as: 'zhe' });
    await zhe.button('身份、语言和外观').click();
    await zhe.page.getByRole('radio', { name: '繁體中文' }).check();
    await zhe.page.getByRole('heading', { name: '文字頻道' }).waitFor();
    await expect.poll(() => zhe.page.locator('html').getAttribute('lang')).toBe('zh-TW');
    await zhe.page.keyboard.press('Escape');
    await zhe.box.fill('/');
    await zhe.page.getByRole('option', { name: '/提問' }).waitFor();
  });

  test('a reload keeps the conversation, the person and the channel', async () => {
    const lin = await stage().visit();
    await lin.go('quiz');
    await lin.send('重新载入之前说的话');
    await lin.message('重新载入之前说的话');
    await lin.page.reload();
    await lin.message('重新载入之前说的话');
    expect(lin.page.url()).toMatch(/\?as=lin#quiz$/);
    expect(await lin.button('林晓').count()).toBe(1);
  });

  test('one can be somebody else, whose private things are then theirs, and go back', async () => {
    const lin = await stage().visit({ channel: '@Cumulus' });
    await lin.send('/help');
    await lin.message('你可以这样用');
    await lin.button('身份、语言和外观').click();
    await lin.page.getByRole('link', { name: '陈老师' }).first().click();
    await lin.page.getByRole('button', { name: '试用环境的时钟' }).waitFor();
    expect(lin.page.url()).toMatch(/\?as=teacher#@Cumulus$/);
    expect(await lin.messages('你可以这样用').count()).toBe(0);
    await lin.page.goBack();
    await lin.message('你可以这样用');
  });

  test('a lost connection is said, and is made again by itself', async () => {
    let drop = () => Promise.resolve();
    const lin = await stage().visit({
      prepare: (page) =>
        page.routeWebSocket('**/live**', (socket) => {
          socket.connectToServer();
          drop = () => socket.close();
        }),
    });
    const line = lin.page.getByText('连接断了，正在重新连接');
    // The line may be gone before it could be looked at.
    const [, isBack] = await Promise.all([
      drop(),
      line.waitFor().then(() => line.waitFor({ state: 'detached' })),
    ]);
    expect(isBack).toBeUndefined();
    await lin.send('又连上了');
    await lin.message('又连上了');
  });
}
