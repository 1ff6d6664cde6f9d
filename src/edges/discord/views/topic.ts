import type { APIComponentInContainer } from 'discord.js';
import type { ShownPassage } from '../../../app/ask.ts';
import type { Catalogue } from '../locales/en.ts';
import { passageParts } from './passage.ts';
import { COLOURS, type View, view } from './view.ts';

/** A topic's passage, above the `topics` it was chosen from. */
export function drawTopic(passage: ShownPassage, topics: APIComponentInContainer | null, t: Catalogue): View {
  return view(COLOURS.answer, [...passageParts(passage, 0, t), topics], true);
}
