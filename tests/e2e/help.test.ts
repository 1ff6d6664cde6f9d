import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ClassRoom, openClass } from './class.ts';
import { knownLibrary } from './known-library.ts';

let room: ClassRoom;
beforeEach(async () => {
  room = await openClass(knownLibrary());
});
afterEach(() => room.close());

test('a member is told every command, in their language', async () => {
  const shown = await room.ana.command(room.channel, 'help');
  expect(shown.ephemeral).toBe(true);
  const { text } = shown;
  expect(text).toMatch(/<\/ask:\d+>：在笔记里找出回答这个问题的段落/);
  expect(text).toMatch(/<\/topics:\d+>：/);
  expect(text).toMatch(/<\/help:\d+>：/);
  expect(text).toContain('**在笔记里查找**');
  expect(text).not.toContain('管理员');
  const english = await room.ben.command(room.channel, 'help');
  expect(english.text).toMatch(/<\/ask:\d+> — Find the passage/);
  expect(english.text).toContain('**Find in notes**');
  expect(english.text).not.toContain('manage the server');
});

test('who manages the server is told what there is to set up', async () => {
  const shown = await room.mei.command(room.channel, 'help');
  expect(shown.text).toMatch(
    /### 給管理員\n- <\/settings language:\d+>：.*\n(?:- .*\n)*- .*「伺服器設定 → 整合」/,
  );
  expect(shown.text).toContain('機器人在這個頻道的權限已經齊全。');
});

test('and which permissions the bot lacks there', async () => {
  const server = room.discord.addServer({ name: '另一个', botPermissions: 1n << 10n });
  const admin = server.addMember({ name: 'lin', locale: 'zh-CN', permissions: 1n << 5n });
  const shown = await admin.command(server.addChannel({ name: 'general' }), 'help');
  expect(shown.text).toContain(
    '机器人在这个频道缺少这些权限：发送消息、嵌入链接、附加文件、阅读消息历史记录。',
  );
});
