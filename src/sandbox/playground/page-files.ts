import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file as the browser gets it. */
export interface ServedFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Of its content. */
  readonly etag: string;
}

export interface IndexPage {
  readonly html: string;
  /** SHA-256 of the import map in it, the one inline script, in base64. */
  readonly importMapHash: string;
}

const SCRIPT = 'text/javascript; charset=utf-8';

/** What a page is made of; nothing else in its folder is given out. */
const TYPES: Readonly<Record<string, string>> = {
  '.ts': SCRIPT,
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Names without a dot but that of the extension: none leads out of the folder, and none is hidden. */
const PATH = /^(?:[\w-]+\/)*[\w-]+\.[a-z]+$/;

/** The files of the page, TypeScript without its types, as they are at each request. */
export class PageFiles {
  readonly #folder: string;
  /** By path, the newest content with what became of it. */
  readonly #stripped = new Map<string, ServedFile>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param path below the page's folder, with `/` */
  async read(path: string): Promise<ServedFile | null> {
    const type = TYPES[extname(path)];
    if (type === undefined || !PATH.test(path)) return null;
    const bytes = await contentOf(join(this.#folder, path));
    if (bytes === null) return null;
    const etag = etagOf(bytes);
    if (type !== SCRIPT) return { body: bytes, type, etag };
    const known = this.#stripped.get(path);
    if (known?.etag === etag) return known;
    const body = stripTypeScriptTypes(bytes.toString('utf8'));
    const made = { body, type, etag };
    this.#stripped.set(path, made);
    return made;
  }

  /** The page itself; `null` without an `index.html`. */
  async index(): Promise<IndexPage | null> {
    const bytes = await contentOf(join(this.#folder, 'index.html'));
    if (bytes === null) return null;
    // Browsers hash what they have read, and they read every line end as one character.
    const html = bytes.toString('utf8').replaceAll('\r\n', '\n');
    const importMap = /<script type="importmap">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    return { html, importMapHash: createHash('sha256').update(importMap).digest('base64') };
  }
}

/** What the page's import map may name, each at `/lib/<name>.js`: all that is given out of the packages. */
const LIBRARIES: ReadonlySet<string> = new Set(['preact', 'preact/hooks', 'htm', 'htm/preact']);

/** @param path below `/lib/` */
export async function readLibrary(path: string): Promise<ServedFile | null> {
  const name = path.replace(/\.js$/, '');
  if (name === path || !LIBRARIES.has(name)) return null;
  const body = await readFile(fileURLToPath(import.meta.resolve(name)));
  return { body, type: SCRIPT, etag: etagOf(body) };
}

const NO_SUCH_FILE = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG']);

async function contentOf(path: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined && NO_SUCH_FILE.has(code)) return null;
    throw error;
  }
}

function etagOf(content: Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url')}"`;
}
