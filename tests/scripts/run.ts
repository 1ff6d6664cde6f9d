import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Call, runScript, type Script } from '../../scripts/script.ts';

const project = join(import.meta.dirname, '../..');

/** How a script ended, and what it wrote. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script in this process, which spares its start. */
export async function run(script: Script, ...args: string[]): Promise<Ended> {
  return runWith(script, { args, isTerminal: false });
}

/** Runs a script in this process as if somebody had typed it. */
export async function runInTerminal(script: Script, ...args: string[]): Promise<Ended> {
  return runWith(script, { args, isTerminal: true });
}

async function runWith(script: Script, call: Pick<Call, 'args' | 'isTerminal'>): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const status = await runScript(script, {
    ...call,
    print: (line) => {
      written.stdout += `${line}\n`;
    },
    warn: (line) => {
      written.stderr += `${line}\n`;
    },
  });
  return { status, ...written };
}

/** Runs a script as npm would, from the project's folder, with no setting of its own in the environment. */
export function runAsProcess(script: string, ...args: string[]): Ended {
  const { KNOWLEDGE_DIR: _, NODE_OPTIONS: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The notes that come with the project, whatever the environment says. */
export const SHIPPED = ['--knowledge', join(project, 'knowledge')] as const;

/** A folder that holds these files and is gone after the test. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cumulus-scripts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Lines of a JSONL file. */
export function jsonl(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

export const BAKERY = {
  'zh/面包.md':
    '# 面包\n\n## 酵母\n\n酵母：让面团发起来的菌，放在冰箱里保存。\n\n## 烤箱\n\n烤箱：烤面包的设备，用之前要预热二十分钟。\n',
  'en/bread.md': '# Bread\n\n## Rye\n\nRye bread: a dark bread that needs eighteen hours to rise.\n',
};
