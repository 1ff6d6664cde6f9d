import type { ShownPassage } from '../../app/ask.ts';
import type { Pictures } from '../../app/pictures.ts';
import { CHOICES, LIMITS } from './limits.ts';
import { cut, type ShownPicture } from './views/view.ts';

/** The pictures of passages that are there to be shown, in order, as many as go into one message. */
export async function picturesOf(
  passages: readonly ShownPassage[],
  pictures: Pictures,
): Promise<ShownPicture[]> {
  const wanted = passages.flatMap(({ path, images }) => images.map((image) => ({ path, ...image })));
  const shown: ShownPicture[] = [];
  let bytes = 0;
  for (const { path, src, alt } of wanted) {
    if (shown.length === CHOICES.pictures) break;
    const picture = await pictures.read(path, src);
    if (picture === null || bytes + picture.bytes.length > LIMITS.uploadBytes) continue;
    bytes += picture.bytes.length;
    shown.push({
      // Discord rewrites other names, and then the reference leads nowhere.
      name: `picture-${shown.length + 1}.${picture.kind}`,
      bytes: picture.bytes,
      description: cut(alt.trim(), LIMITS.pictureDescription),
    });
  }
  return shown;
}
