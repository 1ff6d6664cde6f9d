import type { OpenRound } from '../../../app/rounds.ts';
import type { Answered, AskedQuestion } from '../../../core/quiz/round.ts';
import { encodeCustomId } from '../custom-id.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { escapeText, escapeWithin, escapeWords } from './escape.ts';
import { drawPlace } from './passage.ts';
import { drawProgress, reportButton, rowsOf, type ShownChoice, shownChoices } from './question.ts';
import { type Button, button, COLOURS, cut, textPart, type View, view } from './view.ts';

export interface VerdictOptions {
  /** How the answer is written, after a slip; default: as the question has it. */
  readonly spelling?: string;
  /** Indexes of wrong choices to explain, beside those that were chosen; others are passed over. */
  readonly explained?: readonly number[];
  /** Whether the question had been answered before; default `false`. */
  readonly late?: boolean;
}

/** What the answer was, why, what the wrong choices really are, and the way on. */
export function drawVerdict(
  { id, round, purpose }: OpenRound,
  { position, verdict, chosen }: Answered,
  t: Catalogue,
  { spelling, explained = [], late = false }: VerdictOptions = {},
): View {
  const asked = round.questions[position];
  if (!asked) return view(COLOURS.quiet, [textPart(t.quiz.none)]);
  const { question } = asked;
  const right = escapeWords(cut(rightAnswer(asked), CHOICES.explanation));
  const said =
    verdict === 'right'
      ? t.quiz.right(right)
      : verdict === 'nearly'
        ? t.quiz.nearly(spelling === undefined ? right : escapeWords(spelling))
        : t.quiz.wrong(right);
  const wrong = shownChoices(asked).filter(({ choice }) => !choice.right && choice.truth !== null);
  const known = wrong.map(({ index }) => index).filter((index) => explained.includes(index));
  const isShown = ({ index }: ShownChoice) => chosen?.includes(index) || known.includes(index);
  const lines = [
    purpose === 'daily'
      ? `-# ${t.daily.titles.quiz} · ${escapeWithin(question.topic, CHOICES.headingPath)}`
      : drawProgress(question, position, round.questions.length, round.answers.length, t),
    ...(late ? [`-# ${t.quiz.late}`] : []),
    `**${escapeWords(cut(question.prompt, CHOICES.explanation))}**`,
    said,
    quoteOf(question.explanation),
    ...wrong.filter(isShown).map((shown) => truthOf(shown, t)),
  ];
  const isLast = round.answers.length >= round.questions.length;
  const next = button(
    isLast ? t.quiz.result : t.quiz.next,
    encodeCustomId({ action: 'quiz-next', fields: [id] }),
    true,
  );
  return view(verdict === 'wrong' ? COLOURS.wrong : COLOURS.right, [
    textPart(cut(lines.join('\n'), LIMITS.messageText - CHOICES.headingPath * 3)),
    textPart(drawPlace(question.source, null, t)),
    ...rowsOf([
      // The question of a day stands alone.
      ...(purpose === 'daily' ? [] : [next]),
      ...wrong.filter((shown) => !isShown(shown)).map((shown) => whyButton(id, position, shown, known, t)),
      reportButton(id, position),
    ]),
  ]);
}

/** A button that explains one more wrong choice. */
function whyButton(
  round: string,
  position: number,
  { letter, choice, index }: ShownChoice,
  explained: readonly number[],
  t: Catalogue,
): Button {
  const fields = [round, String(position), [...explained, index].join('.')];
  const label = t.quiz.why(`${letter} ${cut(choice.text, CHOICES.whyNot)}`);
  return button(label, encodeCustomId({ action: 'quiz-why', fields }));
}

/** As it is shown: letters and words of all right choices, or the first of what is accepted. */
export function rightAnswer(asked: AskedQuestion): string {
  const { answer, language } = asked.question;
  if (answer.form === 'typed') return answer.accepted[0] ?? '';
  const right = shownChoices(asked).filter(({ choice }) => choice.right);
  return right.map(({ letter, choice }) => `${letter} ${choice.text}`).join(language === 'zh' ? '、' : ', ');
}

/** What a wrong choice really is, in the words of the notes. */
function truthOf({ letter, choice }: ShownChoice, t: Catalogue): string {
  const name = escapeWords(`${letter} ${cut(choice.text, CHOICES.title)}`);
  return `${t.quiz.truth(name)}\n${quoteOf(choice.truth?.text ?? '')}`;
}

/** A text of the notes as a quote. */
export function quoteOf(text: string): string {
  return cut(text.trim(), CHOICES.explanation)
    .split('\n')
    .map((line) => `> ${escapeText(line)}`)
    .join('\n');
}
