import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shippedLibrary } from './class.ts';
import { type DailyRoom, openDailyRoom } from './daily-room.ts';

/** The question and the topic of the day in a server of Shanghai's zone, from set-up to the answer. */

const library = await shippedLibrary();

/** A Sunday, 08:00 in Shanghai. */
const START = '2026-11-22T00:00:00Z';
const NINE = '2026-11-22T01:00:00Z';
const NEXT_NINE = '2026-11-23T01:00:00Z';
const TODAY = '2026-11-22';

const unix = (moment: string) => Date.parse(moment) / 1000;

let room: DailyRoom;
beforeEach(async () => {
  room = await openDailyRoom(library, START);
});
afterEach(async () => {
  expect(room.troubles).toEqual([]);
  await room.close();
});

/** The only post there is. */
function onlyPost() {
  const [post, ...more] = room.posts();
  if (!post || more.length > 0) throw new Error(`expected one post, got ${more.length + (post ? 1 : 0)}`);
  return post;
}

describe('set-up', () => {
  test('says what is set up, in which zone, and when the next post comes', async () => {
    const shown = await room.daily('quiz');
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toBe(
      [
        '### 每日一题',
        `<#${room.channel.id}> · 每天 09:00（Asia/Shanghai）`,
        '下一题之前公布答案',
        `下一次：<t:${unix(NINE)}:F>（<t:${unix(NINE)}:R>）`,
      ].join('\n'),
    );
  });

  test('in English and in Taiwan’s Chinese', async () => {
    const role = room.server.addRole({ name: 'learners', mentionable: true });
    const options = { time: '9:30 pm', timezone: 'Europe/Berlin', days: 'Mon, Wed', role };
    const english = await room.daily('topic', options, room.max);
    expect(english.text).toBe(
      [
        '### Topic of the day',
        `<#${room.channel.id}> · Mon, Wed at 21:30 (Europe/Berlin)`,
        `in the order of the contents · names <@&${role.id}>`,
        `Next: <t:${unix('2026-11-23T20:30:00Z')}:F> (<t:${unix('2026-11-23T20:30:00Z')}:R>)`,
      ].join('\n'),
    );
    const taiwanese = await room.daily('topic', { order: 'shuffled', days: '週末' }, room.mei);
    expect(taiwanese.text).toContain('### 每日主題\n');
    expect(taiwanese.text).toContain('週末 21:30（Europe/Berlin）');
    expect(taiwanese.text).toContain(`打亂順序 · 通知 <@&${role.id}>`);
  });

  test('what is not given keeps its value', async () => {
    await room.daily('quiz', { time: '晚上9点半', days: '周一、周三', 'reveal-after': 180 });
    const shown = await room.daily('quiz', { timezone: 'Asia/Tokyo' });
    expect(shown.text).toContain('周一、周三 21:30（Asia/Tokyo）\n3 小时后公布答案');
    expect((await room.daily('quiz', { 'reveal-after': 0 })).text).toContain('下一题之前公布答案');
  });

  test('while typing, zones and days are offered', async () => {
    const offered = async (option: string, typed: string) =>
      (await room.lin.autocomplete(room.channel, 'daily', option, typed, { quiz: {} })).map(
        ({ name, value }) => `${name} = ${value}`,
      );
    expect((await offered('timezone', '上海'))[0]).toBe('Asia/Shanghai · 08:00 = Asia/Shanghai');
    expect((await offered('timezone', ''))[0]).toBe('Asia/Shanghai · 08:00 = Asia/Shanghai');
    expect(await offered('days', '')).toEqual(['每天 = 1,2,3,4,5,6,7', '工作日 = 1,2,3,4,5', '周末 = 6,7']);
    expect((await offered('days', '一三五'))[0]).toBe('周一、周三、周五 = 1,3,5');
  });

  test.each([
    [{ time: '25:00' }, '“25:00” 不是时间，请写成 9:00 或 晚上9点 这样。'],
    [{ timezone: 'Shanghia' }, '时区 “Shanghia” 不存在。你是不是想选 Asia/Shanghai？'],
    [{ days: '周八' }, '看不懂 “周八” 是星期几，请写成 周一、周三 或 1-5 这样。'],
  ])('%j is one sentence, and nothing is set up', async (options, line) => {
    expect((await room.daily('quiz', options)).text).toBe(line);
    expect((await room.daily('status')).text).toMatch(/^还没有设置。请用 <\/daily quiz:\d+> 开始。$/);
  });

  test('is offered only to those who manage the server', async () => {
    await expect(room.daily('quiz', {}, room.ana)).rejects.toThrow(
      '/daily is not offered to ana: manageGuild is missing',
    );
    await expect(room.lin.command(room.lin.openDm(), 'daily', { status: {} })).rejects.toThrow(
      'is not offered in direct messages',
    );
  });
});

describe('the question of the day', () => {
  test('comes at its time, names its role once, is answered privately, and shows its answer', async () => {
    const role = room.server.addRole({ name: 'learners', mentionable: true });
    await room.daily('quiz', { role });
    await room.at('2026-11-22T00:59:59Z');
    expect(room.posts()).toEqual([]);
    await room.at(NINE);
    const post = onlyPost();
    expect(post.text).toMatch(new RegExp(`^<@&${role.id}>\n-# 每日一题 · 11 月 22 日 · .+\n### `));
    expect(post.text).toContain(`还没有人作答 · <t:${unix(NEXT_NINE) - 60}:R> 公布`);
    expect(post.message.mention_roles).toEqual([role.id]);

    const verdict = await room.answer(post, TODAY, true);
    expect(verdict).toMatchObject({ ephemeral: true, outcome: 'replied' });
    expect(verdict.text).toMatch(/^-# 每日一题 · .+\n\*\*.+\*\*\n✅ 对，是 /);
    expect(verdict.text).toMatch(/-# 📄 zh\/[\w-]+\.md · 第 \d+/);
    const labels = verdict.buttons.map(({ label }) => label);
    expect(labels).toContain('🚩');
    expect(labels).not.toContain('看结果');
    const counted = await room.counted(post, 1);
    expect(counted.text).toContain(`1 人已答 · <t:${unix(NEXT_NINE) - 60}:R> 公布`);
    expect(counted.message.mention_roles).toEqual([]);

    const wrong = await room.answer(post, TODAY, false, room.ben);
    expect(wrong.text).toContain('❌ Not quite. Right is:');
    const second = await room.answer(post, TODAY, false);
    expect(second.text).toContain('-# 这道题你已经答过了，以第一次的答案为准。');
    expect(second.text).toContain('✅ 对，是 ');
    await room.counted(post, 2);

    await room.at('2026-11-23T00:59:00Z');
    const revealed = onlyPost();
    expect(revealed.text).toContain('答案是 ');
    expect(revealed.text).toMatch(/\n> .+\n-# 📄 zh\//);
    expect(revealed.buttons.map(({ label }) => label)).toEqual([expect.stringMatching(/^考考我更多题：/)]);
    expect(revealed.message.mention_roles).toEqual([]);
    expect(revealed.text).not.toContain('连续答对');

    const late = await room.ana.press(post.now(), revealed.buttons[0]?.customId ?? '');
    expect(late.text).toMatch(/第 1 题，共 \d 题/);
  });

  test('a wrong choice is explained, and a fault can be reported, as in a round of one’s own', async () => {
    await room.daily('quiz');
    await room.at(NINE);
    const verdict = await room.answer(onlyPost(), TODAY, true);
    const why = verdict.buttons.find(({ customId }) => customId?.startsWith('c1:quiz-why:'));
    if (why) {
      const told = await room.ana.press(verdict, why.customId ?? '');
      expect(told.outcome).toBe('updated');
      expect(told.text).toContain('关于 ');
    }
    expect((await room.ana.press(verdict, { label: '🚩' })).text).toContain('已经记下了');
  });

  test('after its answer was shown, no answer counts; who answered before sees how', async () => {
    await room.daily('quiz', { 'reveal-after': 60 });
    await room.at(NINE);
    const post = onlyPost();
    await room.answer(post, TODAY, true);
    await room.counted(post, 1);
    // Before the post is drawn anew, its buttons are still there.
    const open = onlyPost();
    await room.sleepUntil('2026-11-22T02:01:00Z');
    expect((await room.answer(open, TODAY, true, room.ben)).text).toBe(
      'The answer has been shown already, so this one does not count. The next question is yours.',
    );
    expect((await room.answer(open, TODAY, false)).text).toContain('✅ 对，是 ');
    await room.engine.tick();
    expect(onlyPost().text).toContain('答案是 ');
    expect(onlyPost().text).not.toContain('2 人');
  });

  test('streaks are told from the second day, and ping nobody', async () => {
    await room.daily('quiz');
    await room.at(NINE);
    await room.answer(onlyPost(), TODAY, true);
    await room.answer(onlyPost(), TODAY, true, room.ben);
    await room.counted(onlyPost(), 2);
    await room.at(NEXT_NINE);
    const second = room.posts()[1];
    if (!second) throw new Error('the second day has no post');
    await room.answer(second, '2026-11-23', true);
    await room.answer(second, '2026-11-23', false, room.ben);
    await room.counted(second, 2);
    await room.at('2026-11-24T00:59:00Z');
    const revealed = room.posts()[1];
    expect(revealed?.text).toContain(`连续答对：<@${room.ana.id}> 🔥 2`);
    expect(revealed?.message.mentions).toEqual([]);
    expect(await room.askedOn('2026-11-23')).not.toEqual(await room.askedOn(TODAY));
  });

  test('is written in the language of the server', async () => {
    await room.lin.command(room.channel, 'settings', { language: { language: 'zh-TW' } });
    await room.daily('quiz');
    await room.at(NINE);
    expect(onlyPost().text).toContain('-# 每日一題 · 11 月 22 日 · ');
    await room.lin.command(room.channel, 'settings', { language: { language: 'en-US' } });
    await room.at('2026-11-23T00:59:00Z');
    expect(onlyPost().text).toContain('Question of the day · November 22');
    expect(onlyPost().text).toContain('Nobody has answered.');
  });

  test('is the same for all, and posted once a date, however often its time is moved', async () => {
    await room.daily('quiz');
    await room.at(NINE);
    const moved = await room.daily('quiz', { time: '20:00' });
    const tomorrow = unix('2026-11-23T12:00:00Z');
    expect(moved.text).toContain(`下一次：<t:${tomorrow}:F>（<t:${tomorrow}:R>）`);
    await room.at('2026-11-22T12:00:00Z');
    expect(room.posts()).toHaveLength(1);
    await room.at('2026-11-23T12:00:00Z');
    expect(room.posts()).toHaveLength(2);
  });
});

describe('the topic of the day', () => {
  test('is a section to read, as a day of a study plan', async () => {
    await room.daily('topic');
    await room.at(NINE);
    const post = onlyPost();
    expect(post.text).toMatch(
      /^-# 每日主题 · 11 月 22 日 · 第 1 天，共 \d+ 天\n### .+\n-# (?:.+ · )?阅读约 \d+ 分钟\n/,
    );
    expect(post.text).toMatch(/-# 📄 zh\/[\w-]+\.md · 第 \d+/);
    const quiz = await room.ana.press(post, { label: '考考我' });
    expect(quiz).toMatchObject({ ephemeral: true, outcome: 'replied' });
    expect(quiz.text).toContain('第 1 题');
    await room.at(NEXT_NINE);
    expect(room.posts()[1]?.text).toContain('第 2 天');
  });

  test('goes on where there is more to read', async () => {
    await room.daily('topic');
    // The shipped notes' first section with others below it is the tenth.
    for (let day = 0; day < 10; day++) {
      await room.at(new Date(Date.parse(NINE) + day * 86_400_000).toISOString());
      const post = room.posts().at(-1);
      const more = post?.buttons.find(({ label }) => label === '接着读');
      if (!post || !more) continue;
      const page = await room.ana.press(post, { label: '接着读' });
      expect(page).toMatchObject({ ephemeral: true, outcome: 'replied' });
      expect(page.text).toContain('### ');
      return;
    }
    throw new Error('no topic had more to read');
  });
});

describe('those who manage the server', () => {
  test('see what comes next before it comes, and it is that', async () => {
    await room.daily('quiz');
    await room.daily('topic');
    const [question, topic] = await Promise.all([
      room.daily('preview', { kind: 'quiz' }),
      room.daily('preview', { kind: 'topic' }),
    ]);
    expect(question?.ephemeral).toBe(true);
    expect(question?.buttons).toEqual([]);
    expect(question?.selects).toEqual([]);
    expect(topic?.buttons.map(({ label }) => label)).toContain('考考我');
    await room.at(NINE);
    const posts = room.posts().map(({ text }) => text);
    const headOf = (text: string) => text.split('\n').slice(0, 2).join('\n');
    expect(posts.map(headOf).sort()).toEqual([question, topic].map((one) => headOf(one?.text ?? '')).sort());
  });

  test('see both kinds when they name none', async () => {
    await room.daily('quiz');
    await room.daily('topic');
    const next = room.discord.nextMessage(room.channel, { as: room.lin });
    const first = await room.daily('preview');
    expect(first.text).toContain('每日一题');
    expect((await next).text).toContain('每日');
    const seen = room.discord.messages(room.channel, { as: room.lin }).slice(-2);
    expect(seen.every(({ ephemeral }) => ephemeral)).toBe(true);
  });

  test('pause, resume and end it', async () => {
    await room.daily('quiz');
    await room.daily('topic');
    expect((await room.daily('pause')).text).toBe('已暂停：每日一题、每日主题。');
    expect((await room.daily('preview', { kind: 'quiz' })).text).toMatch(
      /^每日一题正在暂停，没有下一次。用 <\/daily resume:\d+> 恢复。$/,
    );
    expect((await room.daily('status')).text).toMatch(/已暂停，用 <\/daily resume:\d+> 恢复。/);
    await room.at(NINE);
    expect(room.posts()).toEqual([]);
    await room.sleepUntil('2026-11-22T02:00:00Z');
    const resumed = await room.daily('resume', { kind: 'quiz' });
    expect(resumed.text).toContain(`下一次：<t:${unix(NEXT_NINE)}:F>`);
    // What came while it rested is not made up for.
    await room.engine.tick();
    expect(room.posts()).toEqual([]);
    await room.at(NEXT_NINE);
    expect(onlyPost().text).toContain('每日一题');
    expect((await room.daily('off', { kind: 'quiz' }, room.max)).text).toBe('Ended: Question of the day.');
    expect((await room.daily('off', {}, room.mei)).text).toBe('已關閉：每日主題。');
    expect((await room.daily('off')).text).toMatch(/^还没有设置。/);
    await room.at('2026-11-24T01:00:00Z');
    // Ended or not, the answer that was promised is shown.
    expect(onlyPost().text).toContain('答案是 ');
  });

  test('see how the last days went', async () => {
    await room.daily('quiz');
    await room.at(NINE);
    await room.sleepUntil('2026-11-23T07:00:01Z');
    await room.engine.tick();
    const { text } = await room.daily('status');
    const [post] = room.posts();
    expect(text).toContain(
      [
        '最近几天：',
        '- 11 月 23 日 · 跳过：机器人离线超过六小时',
        `- [11 月 22 日](https://discord.com/channels/${room.server.id}/${room.channel.id}/${post?.id}) ✅`,
      ].join('\n'),
    );
  });
});

test('a restart in the middle of it: answers, count and reveal go on', async () => {
  await room.daily('quiz');
  await room.reboot();
  await room.at(NINE);
  const post = onlyPost();
  await room.answer(post, TODAY, true);
  await room.counted(post, 1);
  await room.reboot();
  expect((await room.answer(post, TODAY, false)).text).toContain('以第一次的答案为准');
  await room.answer(post, TODAY, false, room.ben);
  await room.counted(post, 2);
  await room.reboot();
  await room.at('2026-11-23T00:59:00Z');
  expect(onlyPost().text).toContain('答案是 ');
  expect(
    (await room.store.daily.answersOfDay({ subject: room.server.id, kind: 'quiz', date: TODAY })).total,
  ).toBe(2);
});
