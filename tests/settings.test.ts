import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSettings } from '../src/settings.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cumulus-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a folder without .env is fine', () => {
  expect(loadSettings(folder).ok).toBe(true);
});

test('.env is read', async () => {
  await writeFile(join(folder, '.env'), 'NOTES_URL=https://example.org/notes\n');
  expect(loadSettings(folder)).toMatchObject({
    ok: true,
    config: { notesUrl: 'https://example.org/notes' },
  });
});

test('an .env that cannot be read is one line', async () => {
  await mkdir(join(folder, '.env'));
  expect(loadSettings(folder)).toEqual({ ok: false, problems: ['.env cannot be read (EISDIR)'] });
});
