import type { Shot } from '../media/picture.ts';

interface Media {
  readonly media: { readonly url: string; readonly width?: unknown; readonly height?: unknown };
  readonly description?: string | null | undefined;
  readonly spoiler?: boolean | null | undefined;
}

/** A picture of a gallery or a thumbnail. */
export function shotOf({ media, description, spoiler }: Media): Shot {
  return {
    url: media.url,
    description: description || null,
    isSpoiler: spoiler === true,
    width: typeof media.width === 'number' ? media.width : null,
    height: typeof media.height === 'number' ? media.height : null,
  };
}

/** The name of a file, or the last part of its address. */
export function fileName(name: unknown, url: string): string {
  if (typeof name === 'string' && name !== '') return name;
  const last = url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
