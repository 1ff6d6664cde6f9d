import type { APIComponentInContainer } from 'discord.js';
import type { ShownPassage } from '../../../app/ask.ts';
import type { Catalogue } from '../locales/en.ts';
import { passageParts } from './passage.ts';
import { COLOURS, type ShownPicture, type View, view } from './view.ts';

/** A topic's passage, above the `topics` it was chosen from. */
export function drawTopic(
  passage: ShownPassage,
  topics: APIComponentInContainer | null,
  t: Catalogue,
  pictures: readonly ShownPicture[] = [],
): View {
  const parts = [...passageParts(passage, pictures, 0, t), topics];
  return view(COLOURS.answer, parts, { ephemeral: true, files: pictures });
}
