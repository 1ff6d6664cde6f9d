import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A SQLite file's path in an empty folder that goes with the test. */
export function fileOfTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cumulus-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'cumulus.sqlite');
}
