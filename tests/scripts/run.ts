import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const project = join(import.meta.dirname, '../..');

/** Runs a script as npm would, from the project's folder, with no setting of its own in the environment. */
export function run(script: string, ...args: string[]) {
  const { KNOWLEDGE_DIR: _, NODE_OPTIONS: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

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
