import type { Answer, ShownPassage, Topic } from '../../../app/ask.ts';
import { encodeCustomId } from '../custom-id.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { MAX_REFS, type PassageRef } from '../passage-ref.ts';
import { escapeLineStart, escapeWords } from './escape.ts';
import { drawOpening } from './opening.ts';
import { drawPage, drawSource, headingPath, type PageOptions, pageButton } from './passage.ts';
import { teaser } from './teaser.ts';
import { type Button, button, buttonRow, COLOURS, PART, textPart, type View, view } from './view.ts';

/** Draws the answer to a question. */
export function drawAnswer(answer: Answer, t: Catalogue, options: PageOptions = {}): View {
  const [best] = answer.passages;
  if (answer.verdict === 'nothing' || !best) return drawNothing(answer, t);
  const refs = answer.passages.slice(0, MAX_REFS).map(({ id, excerpt }) => ({ id, excerpt }));
  return answer.verdict === 'found'
    ? drawPage(best, { refs, index: 0 }, drawOpening(answer, t), t, options)
    : drawUnsure(answer, best, refs, t);
}

function drawUnsure(answer: Answer, best: ShownPassage, refs: readonly PassageRef[], t: Catalogue): View {
  const heading = headingPath(best.headings);
  const words = escapeLineStart(escapeWords(teaser(best, CHOICES.teaser)));
  const buttons = [pageButton(t.ask.read, refs, 0, true)];
  if (refs.length > 1) buttons.push(pageButton(t.ask.others(refs.length - 1), refs, 1));
  return view(COLOURS.unsure, [
    textPart(drawOpening(answer, t), PART.opening),
    textPart(t.ask.closest),
    textPart(heading === '' ? words : `**${heading}**\n${words}`),
    textPart(drawSource(best, t)),
    buttonRow(buttons),
  ]);
}

function drawNothing(answer: Answer, t: Catalogue): View {
  const topics = topicButtons(answer.topics);
  const text = topics.length > 0 ? t.ask.nearby : t.ask.nothing;
  return view(
    COLOURS.quiet,
    [textPart(drawOpening(answer, t), PART.opening), textPart(text), buttonRow(topics, PART.topics)],
    { ephemeral: true },
  );
}

/** One button for each passage: two topics of one passage would be the same button to Discord. */
function topicButtons(topics: readonly Topic[]): Button[] {
  const byPassage = new Map(topics.toReversed().map((topic) => [topic.passageId, topic]));
  return topics
    .filter((topic) => topic.label.trim() !== '' && byPassage.get(topic.passageId) === topic)
    .slice(0, LIMITS.buttonsPerRow)
    .map(({ label, passageId }) => button(label, encodeCustomId({ action: 'topic', fields: [passageId] })));
}
