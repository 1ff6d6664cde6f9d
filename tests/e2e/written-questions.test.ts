import { afterEach, beforeEach, expect, test } from 'vitest';
import { libraryOfNote } from './class.ts';
import { openQuizRoom, type QuizRoom } from './quiz-room.ts';

/** Questions that stand in the notes, in the notations that note-takers use. */

const NOTE = `# 存储

## 问: 下面哪些是存储的类型？

- [x] 块存储
- [x] 对象存储
- [ ] 负载均衡
- [ ] 域名解析

> 负载均衡和域名解析属于网络服务。

块存储::把空间切成固定大小的块、供系统当作硬盘使用的存储

对象存储用==桶==来组织数据。

> Hint: 装水也用它。
`;

const library = await libraryOfNote('存储.md', NOTE);

let room: QuizRoom;
beforeEach(async () => {
  room = await openQuizRoom(library);
});
afterEach(() => room.close());

test('all that is right is chosen from a list, and the explanation is shown', async () => {
  const shown = await room.play({ kind: 'choice', count: 1 });
  expect(shown.text).toContain('### 下面哪些是存储的类型？');
  expect(shown.text).toMatch(/A\. .+\nB\. .+\nC\. .+\nD\. /);
  expect(shown.selects[0]).toMatchObject({ placeholder: '选出所有正确的…', min_values: 1, max_values: 4 });
  const verdict = await room.answer(shown, true);
  expect(verdict.text).toMatch(/✅ 对，是 [A-D] \S+、[A-D] \S+/);
  expect(verdict.text).toContain('> 负载均衡和域名解析属于网络服务。');
});

test('half of what is right is not right', async () => {
  const shown = await room.play({ kind: 'choice', count: 1 });
  const { question, order } = await room.asked(shown);
  const choices = question.answer.form === 'choice' ? question.answer.choices : [];
  const place = (order ?? []).findIndex((index) => choices[index]?.right);
  const verdict = await room.ana.select(shown, shown.selects[0]?.custom_id ?? '', [String(place)]);
  expect(verdict.text).toContain('❌ 不对，正确答案是');
});

test('a card and a blank are answered in writing, the whole question above the field', async () => {
  for (const kind of ['flashcard', 'cloze']) {
    const shown = await room.play({ kind, count: 1 });
    const { question } = await room.asked(shown);
    expect(question.origin).toBe('authored');
    const modal = await room.ana.press(shown, { label: '作答' });
    const above = JSON.stringify(modal.modal);
    for (const line of question.prompt.split('\n')) {
      expect(above.replaceAll('\\\\', '')).toContain(
        line.replaceAll('_', '\\_').replaceAll('\\', '').slice(0, 6),
      );
    }
    const accepted = question.answer.form === 'typed' ? (question.answer.accepted[0] ?? '') : '';
    expect((await room.ana.submitModal(modal, { answer: ` ${accepted} ` })).text).toContain('✅ 对，是');
  }
});

test('a hint is shown with its question', async () => {
  expect((await room.play({ kind: 'cloze', count: 1 })).text).toContain('💡 装水也用它。');
});

test('an English and a Taiwanese reader get the same questions in their own frame', async () => {
  expect((await room.play({ kind: 'cloze', count: 1 }, room.ben)).buttons[0]?.label).toBe('Answer');
  expect((await room.play({ kind: 'choice', count: 1 }, room.mei)).text).toContain('第 1 題，共 1 題');
});
