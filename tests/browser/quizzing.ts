import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function quizzingTests(stage: () => Stage): void {
  test('a round is played by its buttons, to its result', async () => {
    const maya = await stage().visit({ as: 'maya', channel: 'quiz' });
    await maya.send('/quiz play kind:true-false count:2');
    for (const position of [1, 2]) {
      const question = await maya.message(`第 ${position} 题，共 2 题`);
      await question.getByRole('button', { name: /^A/ }).click();
      const verdict = await maya.message(/[✅❌]/u);
      await verdict.getByRole('button', { name: position === 1 ? '下一题' : '看结果' }).click();
    }
    await maya.message(/2 题答对 [012] 题/);
  });

  test('a round is played by the keyboard alone: the focus stays in its message', async () => {
    const lin = await stage().visit({ channel: 'quiz' });
    const focused = lin.page.locator('article :focus');
    await lin.send('/quiz play kind:true-false count:1');
    const question = await lin.message('第 1 题，共 1 题');
    await question.getByRole('button', { name: /^A/ }).focus();
    await lin.page.keyboard.press('Enter');
    await lin.message(/[✅❌]/u);
    await focused.filter({ hasText: '看结果' }).waitFor();
    await lin.page.keyboard.press('Enter');
    const result = await lin.message(/1 题答对 [01] 题/);
    await expect
      .poll(() =>
        result
          .locator(':focus')
          .or(result.and(lin.page.locator(':focus')))
          .count(),
      )
      .toBe(1);
    expect(await lin.box.inputValue()).toBe('');
  });

  test('a command that a text mentions goes into the message box, by its name in the reader’s language', async () => {
    const lin = await stage().visit({ channel: 'quiz' });
    await lin.send('/help');
    const help = await lin.message('你可以这样用');
    await help.getByRole('button', { name: '/练习 做题', exact: true }).first().click();
    await lin.page.getByRole('group', { name: '/练习 做题' }).waitFor();
    await lin.page.locator('.composer :focus').waitFor();

    // What is put away last leaves the focus to the box.
    await help.getByRole('button', { name: '隐藏消息' }).press('Enter');
    await lin.page.locator('.composer :focus').waitFor();
  });

  test('an answer is typed into a form, and the verdict follows', async () => {
    const lin = await stage().visit({ channel: 'quiz' });
    await lin.send('/quiz play kind:cloze count:1');
    const question = await lin.message('第 1 题，共 1 题');
    await question.getByRole('button', { name: '作答' }).click();
    const form = lin.page.getByRole('dialog');
    await form.getByRole('textbox', { name: '你的答案' }).fill('不知道');
    await lin.page.keyboard.press('Enter');
    await lin.message('❌ 不对，正确答案是');
    expect(await form.count()).toBe(0);
  });

  test('the teacher sets up a question of the day, moves the clock, and everybody may answer', async () => {
    const lin = await stage().visit({ channel: 'daily' });
    const teacher = await stage().visit({ as: 'teacher', channel: 'daily' });
    expect(await lin.button('试用环境的时钟').count()).toBe(0);
    await teacher.send('/daily quiz time:09:00 timezone:Asia/Shanghai');
    await teacher.message('下一次');
    await teacher.button('试用环境的时钟').click();
    await teacher.button('到下一个 09:00（上海）').click();
    const post = await lin.message('每日一题');
    await post.getByText('还没有人作答').waitFor();
    expect(await lin.messages('下一次').count()).toBe(0);

    const answer = post.getByRole('button').filter({ hasText: /^[A作]/ });
    await answer.first().waitFor();
    expect(await post.getByRole('time').first().innerText()).toMatch(/\b0?9:00$/);

    // From elsewhere a day leads to its post, within the page.
    await teacher.go('ask');
    await teacher.send('/daily status');
    const day = (await teacher.message('每日一题')).getByRole('link', { name: /日/ });
    const address = (await day.getAttribute('title')) ?? '';
    await day.click();
    await teacher.page.getByRole('heading', { level: 1, name: 'daily' }).waitFor();
    await teacher.page.locator('article:focus').filter({ hasText: '还没有人作答' }).waitFor();
    await teacher.send(address.replace(/\d+$/, '1'));
    await (await teacher.message('/1')).getByRole('link').click();
    await teacher.page.getByRole('status').filter({ hasText: '那条消息已经不在了' }).waitFor();
  });
}
