import type { Recap, Standing } from '../../../app/reviews.ts';
import type { OpenRound } from '../../../app/rounds.ts';
import { encodeCustomId } from '../custom-id.ts';
import { CHOICES } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { escapeLineStart, escapeWithin } from './escape.ts';
import { drawPlace } from './passage.ts';
import { type Button, button, buttonRow, COLOURS, textPart, type View, view } from './view.ts';

/** Fewer days in a row are not worth a word. */
const SHORTEST_STREAK = 2;

/**
 * The end of a round: how it went, what to read again, and how to go on.
 * @param review how a message names the command that brings questions back
 */
export function drawSummary(
  { id, summary }: OpenRound,
  { streak, comesBack, standing }: Recap,
  review: string,
  t: Catalogue,
): View {
  const seconds = Math.round(summary.tookMs / 1000);
  const took = t.quiz.took(Math.floor(seconds / 60), seconds % 60);
  const lines = [
    t.quiz.summary(summary.right, summary.total),
    streak >= SHORTEST_STREAK ? `${took} · ${t.quiz.streak(streak)}` : took,
  ];
  const places = summary.reread
    .slice(0, CHOICES.reread)
    .map(
      ({ topic, source }) =>
        `${escapeLineStart(escapeWithin(topic, CHOICES.title))}\n${drawPlace(source, null, t)}`,
    );
  if (places.length > 0) lines.push('', t.quiz.reread, ...places);
  if (comesBack !== null) lines.push('', t.quiz.comesBack(moment(comesBack), review));
  if (standing && standing.due > 0) lines.push('', t.quiz.waiting(standing.due));
  const again = (which: string) => encodeCustomId({ action: 'quiz-again', fields: [id, which] });
  const missed = summary.missed.length > 0 ? [button(t.quiz.again, again('missed'), true)] : [];
  const on = standing ? reviewButtons(standing, t) : [button(t.quiz.more, again('new'))];
  return view(COLOURS.answer, [textPart(lines.join('\n')), buttonRow([...missed, ...on])]);
}

/** Nothing is due: when something will be, and what could be learnt meanwhile. */
export function drawNothingDue(standing: Standing, t: Catalogue): View {
  const { nextDue } = standing;
  const text = nextDue === null ? t.quiz.noCards : t.quiz.nothingDue(moment(nextDue));
  return view(COLOURS.quiet, [textPart(text), buttonRow(reviewButtons(standing, t))]);
}

/** On with what is due, and with what is new. */
function reviewButtons({ due, fresh }: Standing, t: Catalogue): Button[] {
  const id = (which: 'due' | 'new') => encodeCustomId({ action: 'quiz-review', fields: [which] });
  return [
    ...(due > 0 ? [button(t.quiz.goOn, id('due'), true)] : []),
    ...(fresh > 0 ? [button(t.quiz.learn(fresh), id('new'), due === 0)] : []),
  ];
}

/** A moment as Discord shows it, from now: `in 10 minutes`. */
function moment(at: number): string {
  return `<t:${Math.floor(at / 1000)}:R>`;
}
