import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttonActions } from '../../src/edges/discord/buttons/list.ts';
import { manualClock } from '../../src/sandbox/clock.ts';
import { rest } from '../sandbox/raw.ts';
import { shippedLibrary } from './class.ts';
import { openQuizRoom, type QuizRoom } from './quiz-room.ts';

/**
 * Buttons that the bot never made, or made in another release: whatever their `custom_id` holds, whoever presses gets
 * an answer, and nothing is taken for a bug.
 */

const library = await shippedLibrary();

let room: QuizRoom;
beforeAll(async () => {
  // A clock that stands still lets everything through, however much it is.
  room = await openQuizRoom(library, undefined, { clock: manualClock() });
  await room.play({ count: 3 });
});
afterAll(() => room.close());

/** A message of the bot's with one button, pressed by ana. */
async function press(customId: string) {
  const { body } = await rest(room.discord)('POST', `/channels/${room.channel.id}/messages`, {
    flags: 1 << 15,
    components: [
      { type: 10, content: 'old' },
      { type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: customId }] },
    ],
  });
  const shown = room.discord.messages(room.channel, { as: room.ana }).find((one) => one.id === body['id']);
  if (!shown) throw new Error('the message is not there');
  return room.ana.press(shown, customId);
}

const field = fc.oneof(
  fc.nat(300).map(String),
  fc.constantFrom('', '-1', '1e9', '0.1', 'NaN', 'missed', 'new', 'due', '0.0.0', '1.2.3', '__proto__'),
  fc.stringMatching(/^[\w.~-]{0,12}$/),
);

describe('a button that was made up', () => {
  test.each(buttonActions.map(({ action }) => action))('%s with anything behind it', async (action) => {
    const { id = '' } = (await room.store.exportUser(room.ana.id)).rounds[0] ?? {};
    await fc.assert(
      fc.asyncProperty(fc.array(field, { maxLength: 4 }), fc.boolean(), async (fields, ofOwnRound) => {
        const customId = ['c1', action, ...(ofOwnRound && id !== '' ? [id] : []), ...fields].join(':');
        const shown = await press(customId.slice(0, 100));
        expect(shown.outcome === 'modal' || shown.text !== '').toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  test('bytes of any kind', async () => {
    const bytes = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 100 })
      .filter((text) => text.trim() !== '' && text.length <= 100);
    await fc.assert(
      fc.asyncProperty(bytes, async (customId) => {
        expect((await press(customId)).text).toBe('这个按钮来自旧版本的机器人，请重新使用命令。');
      }),
      { numRuns: 40 },
    );
  });

  test('is never taken for a bug', () => {
    expect(room.bot.log.filter(({ msg }) => msg === 'an interaction failed')).toEqual([]);
  });
});
