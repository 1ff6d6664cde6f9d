import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/**
 * Sets the clock of a store forward, or back, for all who have it open.
 * @param url of an opened store
 * @param offsetMs from the database's own clock, not from what was set before
 */
export async function setClock(url: string, offsetMs: number): Promise<void> {
  if (url.startsWith('file:')) {
    const file = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
    const database = new DatabaseSync(file, { timeout: 5_000 });
    database.prepare('update clock set offset_ms = ?').run(offsetMs);
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('update clock set offset_ms = $1', [offsetMs]);
  await client.end();
}
