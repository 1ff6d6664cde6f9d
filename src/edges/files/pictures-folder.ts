import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Picture, PictureKind, Pictures } from '../../app/pictures.ts';

/** A larger file is not sent; Discord takes 10 MB a message. */
const LARGEST_PICTURE = 8 * 1024 * 1024;

/** What files of a kind begin with, by their formats' specifications. */
const SIGNATURES: readonly (readonly [PictureKind, (start: string) => boolean])[] = [
  ['png', (start) => start.startsWith('\x89PNG\r\n\x1a\n')],
  ['jpg', (start) => start.startsWith('\xff\xd8\xff')],
  ['gif', (start) => /^GIF8[79]a/.test(start)],
  ['webp', (start) => start.startsWith('RIFF') && start.endsWith('WEBP')],
];
/** Bytes from the beginning that tell the kind. */
const SIGNATURE_LENGTH = 12;

/**
 * The pictures in the notes folder. What lies outside it is not shown, by `..` or link or otherwise; what a file
 * is, its first bytes say, not its name.
 */
export function picturesFolder(folder: string): Pictures {
  return {
    async read(notePath, src) {
      for (const path of localPaths(notePath, src)) {
        const picture = await readWithin(folder, path).catch(() => null);
        if (picture) return picture;
      }
      return null;
    },
  };
}

/**
 * Where the picture may be within the notes folder, which a leading `/` means: as written, or without what an
 * address has behind `?` or `#`. Nowhere for an address on the web.
 */
function localPaths(notePath: string, src: string): string[] {
  const path = src.replaceAll('\\', '/');
  if (path.includes('\0') || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path)) return [];
  const inFolder = path.startsWith('/') ? path : `${dirname(notePath)}/${path}`;
  return [...new Set([inFolder, inFolder.replace(/[?#].*$/s, '')])];
}

async function readWithin(folder: string, path: string): Promise<Picture | null> {
  const root = await realpath(folder);
  const real = await realpath(join(root, path));
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  // Before it is opened: a pipe would keep the reader waiting.
  const stats = await stat(real);
  if (!stats.isFile() || stats.size > LARGEST_PICTURE) return null;
  const bytes = await readFile(real);
  const kind = kindOf(bytes);
  return kind === null ? null : { kind, bytes };
}

function kindOf(bytes: Buffer): PictureKind | null {
  const start = bytes.subarray(0, SIGNATURE_LENGTH).toString('latin1');
  return SIGNATURES.find(([, fits]) => fits(start))?.[0] ?? null;
}
