import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigResult, readConfig } from './config.ts';

/**
 * Reads the settings from the environment and the `.env` of a folder; see `readConfig`.
 * @param folder default: the working directory
 */
export function loadSettings(folder = '.'): ConfigResult {
  let dotenv: string | null = null;
  try {
    dotenv = readFileSync(join(folder, '.env'), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') return { ok: false, problems: [`.env cannot be read (${code})`] };
  }
  return readConfig(process.env, dotenv);
}
