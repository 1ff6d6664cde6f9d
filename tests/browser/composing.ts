import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function composingTests(stage: () => Stage): void {
  test('a command is found, filled in and sent by the keyboard alone', async () => {
    const lin = await stage().visit();
    const { keyboard } = lin.page;
    await lin.box.focus();
    await keyboard.type('/');
    const commands = lin.page.getByRole('listbox', { name: '命令' }).getByRole('option');
    await commands.filter({ hasText: '/提问' }).waitFor();
    expect(await commands.filter({ hasText: '/提问' }).innerText()).toContain(
      '在笔记里找出回答这个问题的段落',
    );
    await keyboard.type('提问');
    await expect.poll(() => commands.count()).toBe(1);
    await keyboard.press('Tab');

    await lin.page.getByRole('combobox', { name: '问题' }).waitFor();
    await keyboard.type('openst');
    const choices = lin.page.getByRole('option').filter({ hasText: 'OpenStack' });
    await choices.first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await expect
      .poll(() => lin.page.getByRole('combobox', { name: '问题' }).inputValue())
      .toContain('OpenStack');
    await keyboard.press('Enter');
    await lin.message(/OpenStack[\s\S]*📄/);
    expect(await lin.box.inputValue()).toBe('');
  });

  test('whoever begins to type, wherever they are, types into the box', async () => {
    const lin = await stage().visit();
    await lin.page.getByRole('heading', { name: '#ask', exact: true }).last().click();
    await lin.page.keyboard.type('hello');
    expect(await lin.box.inputValue()).toBe('hello');
  });

  test('a required option that is missing is named, and nothing is sent', async () => {
    const lin = await stage().visit();
    const before = await lin.messages().count();
    await lin.send('/ask');
    await lin.page.keyboard.press('Enter');
    await lin.page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    expect(await lin.page.getByRole('combobox', { name: '问题' }).getAttribute('aria-invalid')).toBe('true');
    expect(await lin.messages().count()).toBe(before);
  });

  test('the Send button takes a command as Enter does, and never posts its name', async () => {
    const lin = await stage().visit({ channel: '@Cumulus' });
    await lin.box.fill('/hel');
    await lin.button('发送').click();
    await lin.page.getByRole('group', { name: '/帮助' }).waitFor();
    await lin.button('发送').click();
    await lin.message('你可以这样用');
    expect(await lin.messages('/hel').count()).toBe(0);
  });

  test('what is written while the connection is lost comes back, over a reload, too', async () => {
    let isCut = false;
    let cut = () => Promise.resolve();
    const lin = await stage().visit({
      prepare: (page) =>
        page.routeWebSocket('**/live**', async (socket) => {
          if (isCut) return socket.close();
          socket.connectToServer();
          cut = () => socket.close();
        }),
    });
    isCut = true;
    await cut();
    await lin.page.getByText('连接断了，正在重新连接').waitFor();
    const failure = lin.page.getByText('连接断了，请稍后再试');
    await lin.send('断线时写的');
    await failure.waitFor();
    expect(await lin.box.inputValue()).toBe('断线时写的');

    // A new socket at once, instead of the wait until the next try.
    isCut = false;
    await lin.page.reload();
    expect(await lin.box.inputValue()).toBe('断线时写的');
    await lin.box.press('Enter');
    await lin.message('断线时写的');
    expect(await lin.box.inputValue()).toBe('');
  });

  test('a reply shows what it answers', async () => {
    const maya = await stage().visit({ as: 'maya', locale: 'en-US' });
    await maya.send('Does anybody have the notes of Friday?');
    const asked = await maya.message('the notes of Friday');
    await asked.hover();
    await asked.getByRole('button', { name: 'More' }).click();
    await maya.page.getByRole('menuitem', { name: 'Reply' }).click();
    await maya.page.getByText('Replying to Maya').waitFor();
    await maya.page.keyboard.type('Found them.');
    await maya.page.keyboard.press('Enter');
    const reply = await maya.message('Found them.');
    expect(await reply.innerText()).toContain('the notes of Friday');
  });
}
