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
    expect(await lin.button('体验场的时钟').count()).toBe(0);
    await teacher.send('/daily quiz time:09:00 timezone:Asia/Shanghai');
    await teacher.message('下一次');
    await teacher.button('体验场的时钟').click();
    await teacher.button('到明天 09:00').click();
    const post = await lin.message('每日一题');
    await post.getByText('还没有人作答').waitFor();
    expect(await lin.messages('下一次').count()).toBe(0);

    const answer = post.getByRole('button').filter({ hasText: /^[A作]/ });
    await answer.first().waitFor();
    expect(await post.getByRole('time').first().innerText()).toMatch(/\b0?9:00$/);
  });
}
