import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { picturesFolder } from '../../src/edges/files/pictures-folder.ts';
import type { Shown } from '../../src/sandbox/driver/shown.ts';
import { GIF, PNG } from '../fixtures/pictures.ts';
import { type ClassRoom, libraryOf, openClass } from './class.ts';

/** Pictures of notes, in answers and while reading. */

let folder: string;
let room: ClassRoom;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cumulus-'));
  await mkdir(join(folder, 'img'));
  await writeFile(join(folder, 'img/oven.png'), PNG);
  await writeFile(join(folder, 'img/dough.gif'), GIF);
  await writeFile(
    join(folder, 'bread.md'),
    [
      '# Bread',
      '## Oven',
      'The oven: it bakes the dough at 230 degrees.',
      '',
      '![An oven, seen from above](img/oven.png) ![](../secret.png) ![](https://example.com/a.png)',
      '## Dough',
      'The dough: flour, water, salt and yeast, left to rise for an hour.',
      '',
      '![Dough that has risen](img/dough.gif)',
      '## Knife',
      'The knife: it scores the dough before it goes into the oven.',
      '',
      '![](img/missing.png)',
    ].join('\n'),
  );
  room = await openClass(await libraryOf(folder), { pictures: picturesFolder(folder) });
});
afterEach(async () => {
  await room.close();
  await rm(folder, { recursive: true });
});

/** Descriptions of the pictures in a message, and the files that go with it. */
function pictures({ message }: Shown) {
  const [container] = message.components;
  const parts = container?.type === 17 ? container.components : [];
  const items = parts.flatMap((part) => (part.type === 12 ? part.items : []));
  return {
    shown: items.map(({ description, media }) => [description ?? '', media.url.split('/').at(-1)]),
    files: message.attachments.map(({ filename, size }) => [filename, size]),
  };
}

test('are shown where the file is in the notes folder, with their description', async () => {
  const shown = await room.ben.command(room.channel, 'ask', { question: 'What is the oven?' });
  expect(shown.text).toContain('### Bread › Oven');
  expect(pictures(shown)).toEqual({
    shown: [['An oven, seen from above', 'picture-1.png']],
    files: [['picture-1.png', PNG.length]],
  });
});

test('come and go as the passages are turned over', async () => {
  const shown = await room.ben.command(room.channel, 'ask', {
    question: 'What goes with the oven and the dough?',
  });
  const seen: unknown[] = [];
  let page = shown.text.includes('closest') ? await room.ben.press(shown, { label: 'Read it' }) : shown;
  for (let i = 0; i < 3; i++) {
    const title = /### Bread › (\w+)/.exec(page.text)?.[1];
    seen.push([title, pictures(page).files.map(([, size]) => size)]);
    const [button] = page.buttons;
    if (button) page = await room.ben.press(page, { label: button.label });
  }
  expect(seen).toContainEqual(['Oven', [PNG.length]]);
  expect(seen).toContainEqual(['Dough', [GIF.length]]);
  expect(seen).toContainEqual(['Knife', []]);
});

test('that take long to be sent come after the reply', async () => {
  const photo = Buffer.concat([PNG, Buffer.alloc(2 * 1024 * 1024)]);
  await writeFile(join(folder, 'img/oven.png'), photo);
  const waiting = await room.ben.command(room.channel, 'ask', { question: 'What is the oven?' });
  expect(waiting).toMatchObject({ outcome: 'deferred', loading: true });
  const shown = await waiting.changed();
  expect(pictures(shown).files).toEqual([['picture-1.png', photo.length]]);
});

test('are shared with the answer', async () => {
  const options = { question: 'What is the oven?', private: true };
  const shown = await room.ben.command(room.channel, 'ask', options);
  await room.ben.press(shown, { label: 'Show in the channel' });
  await room.bot.stop();
  const shared = room.discord.messages(room.channel, { as: room.ana }).at(-1);
  expect(shared && pictures(shared).files).toEqual([['picture-1.png', PNG.length]]);
});

test('are shown on the pages of a section', async () => {
  const shown = await room.ben.command(room.channel, 'topics', { topic: 'Bread' });
  const page = shown.text.includes('The oven')
    ? shown
    : await room.ben.press(shown, { label: 'Read this section' });
  expect(pictures(page).shown).toEqual([
    ['An oven, seen from above', 'picture-1.png'],
    ['Dough that has risen', 'picture-2.gif'],
  ]);
});
