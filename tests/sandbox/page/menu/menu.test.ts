import { describe, expect, it } from 'vitest';
import { itemsOf, movedFocus } from '../../../../src/sandbox/page/menu/items.ts';
import { messageText } from '../../../../src/sandbox/page/menu/message-text.ts';
import { placeBeside } from '../../../../src/sandbox/page/menu/place.ts';
import type { Channel } from '../../../../src/sandbox/playground/protocol.ts';
import type { ApiMessage } from '../../../../src/sandbox/state/messages.ts';
import { COMMANDS } from '../compose/sample.ts';
import { maya, said } from '../said.ts';

const CHANNEL: Channel = {
  id: '30',
  name: 'ask',
  kind: 'text',
  topic: null,
  messages: [],
  offered: COMMANDS.map(({ id }) => id),
};
const message = (given: Partial<ApiMessage>) => said(maya, '900', { content: '', ...given });

describe("a message's menu", () => {
  it('offers a reply, the message commands of this place in the words of the locale, and copying', () => {
    expect(itemsOf(message({ content: '云？' }), CHANNEL, COMMANDS, 'zh-CN')).toEqual([
      { kind: 'reply' },
      { kind: 'app', name: 'Find in notes', label: '在笔记里查找' },
      { kind: 'copy', what: 'text', text: '云？' },
      { kind: 'copy', what: 'id', text: '900' },
    ]);
  });

  it('offers no command that is not offered here', () => {
    const items = itemsOf(message({}), { ...CHANNEL, offered: ['10'] }, COMMANDS, 'en-US');
    expect(items.filter(({ kind }) => kind === 'app')).toEqual([]);
  });

  it('offers only copying for what one person alone sees', () => {
    const items = itemsOf(message({ content: 'psst', flags: 64 }), CHANNEL, COMMANDS, 'en-US');
    expect(items.map(({ kind }) => kind)).toEqual(['copy', 'copy']);
  });

  it('moves round with the arrows, and to its ends', () => {
    expect(movedFocus('ArrowDown', 3, 4)).toBe(0);
    expect(movedFocus('ArrowUp', 0, 4)).toBe(3);
    expect(movedFocus('ArrowUp', -1, 4)).toBe(3);
    expect(movedFocus('End', 0, 4)).toBe(3);
    expect(movedFocus('x', 0, 4)).toBeNull();
  });
});

describe('the text of a message', () => {
  it('is all that its components say, in order', () => {
    const shown = message({
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: '**混合云**' },
            {
              type: 9,
              components: [{ type: 10, content: '第 41 行' }],
              accessory: { type: 2, style: 2, label: 'Next', custom_id: 'next' },
            },
            { type: 14 },
          ],
        },
        { type: 10, content: '-# small' },
      ],
    });
    expect(messageText(shown)).toBe('**混合云**\n第 41 行\n-# small');
  });

  it('is the content, and what embeds say', () => {
    const shown = message({
      content: 'See:',
      embeds: [{ type: 'rich', title: 'Cloud', description: 'A thing' }],
    });
    expect(messageText(shown)).toBe('See:\nCloud\nA thing');
  });
});

describe('where the menu opens', () => {
  const window = { width: 400, height: 600 };
  const menu = { width: 200, height: 150 };

  it('is below its button, right edges aligned', () => {
    const button = { left: 350, right: 380, top: 100, bottom: 130 };
    expect(placeBeside(button, menu, window)).toEqual({ left: 180, top: 130 });
  });

  it('is above it where there is no room below', () => {
    const button = { left: 350, right: 380, top: 500, bottom: 530 };
    expect(placeBeside(button, menu, window)).toEqual({ left: 180, top: 350 });
  });

  it('is at the pointer, but always inside of the window', () => {
    const at = (left: number, top: number) => ({ left, right: left, top, bottom: top });
    expect(placeBeside(at(50, 60), menu, window)).toEqual({ left: 50, top: 60 });
    expect(placeBeside(at(390, 590), menu, window)).toEqual({ left: 192, top: 440 });
  });
});
