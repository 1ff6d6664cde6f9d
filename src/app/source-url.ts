import type { Lines } from '../core/notes/block.ts';

/**
 * Address of a passage's source under `NOTES_URL`: a template with `{path}`, `{from}` and `{to}`, or a base to
 * which `/path#Lfrom-Lto` is appended, as GitHub and GitLab read it. Each part of the path is percent-encoded.
 */
export function sourceUrl(notesUrl: string, path: string, [from, to]: Lines): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (!notesUrl.includes('{path}')) {
    return `${notesUrl.replace(/\/+$/, '')}/${encoded}#L${from}${from === to ? '' : `-L${to}`}`;
  }
  return notesUrl
    .replaceAll('{path}', encoded)
    .replaceAll('{from}', String(from))
    .replaceAll('{to}', String(to));
}
