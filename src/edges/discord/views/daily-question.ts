import type { DayShown, Revealed } from '../../../app/daily/board.ts';
import type { AskedQuestion } from '../../../core/quiz/round.ts';
import { encodeCustomId } from '../custom-id.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { drawDate, moment } from './daily-date.ts';
import { escapeText, escapeWithin, escapeWords } from './escape.ts';
import { drawPlace } from './passage.ts';
import { answerRows, drawAsked, drawPrompt, type ShownChoice, shownChoices } from './question.ts';
import { quoteOf, rightAnswer } from './verdict.ts';
import { button, buttonRow, COLOURS, cut, textPart, type View, view } from './view.ts';

/** A question of a day. */
export interface DayQuestion {
  readonly asked: AskedQuestion;
  readonly date: string;
  /** The post's key as a field of a custom id; `null` for a look at it beforehand, which cannot be answered. */
  readonly key: string | null;
  /** When its answer is shown, epoch milliseconds; `null` where that is not decided. */
  readonly revealAt: number | null;
}

/** Beside the question: source, streaks and the line below. */
const ROOM_BESIDE = CHOICES.headingPath * 4;

/** The question of the day, open or with its answer. */
export function drawDayQuestion(
  question: DayQuestion,
  shown: DayShown,
  t: Catalogue,
  { quizzable = true }: { readonly quizzable?: boolean } = {},
): View {
  return shown.kind === 'open'
    ? drawOpen(question, shown.answered, t)
    : drawRevealed(question, shown, t, quizzable);
}

function drawOpen({ asked, date, key, revealAt }: DayQuestion, answered: number, t: Catalogue): View {
  const text = `${drawHead(asked, date, t)}\n${drawAsked(asked, key === null)}`;
  const state = [
    ...(key === null ? [] : [t.daily.answered(answered)]),
    ...(revealAt === null ? [] : [t.daily.revealed(moment(revealAt, 'R'))]),
  ];
  const rows = key === null ? [] : answerRows(asked, waysOf(key), [], t);
  return view(COLOURS.daily, [
    textPart(cut(text, LIMITS.messageText - ROOM_BESIDE)),
    ...rows,
    textPart(state.length > 0 ? `-# ${state.join(' · ')}` : ''),
  ]);
}

function waysOf(key: string) {
  return {
    choose: (place: number) => encodeCustomId({ action: 'day-answer', fields: [key, String(place)] }),
    chooseAll: encodeCustomId({ action: 'day-choose', fields: [key] }),
    type: encodeCustomId({ action: 'day-type', fields: [key] }),
  };
}

function drawRevealed(
  { asked, date }: DayQuestion,
  { answers, streaks }: Revealed,
  t: Catalogue,
  quizzable: boolean,
): View {
  const { question } = asked;
  const right = escapeWords(cut(rightAnswer(asked), CHOICES.explanation));
  const text = [
    drawHead(asked, date, t),
    `### ${drawPrompt(cut(question.prompt, CHOICES.explanation))}`,
    `**${t.daily.answerIs(right)}**`,
    drawAnswers(asked, answers, t),
    quoteOf(question.explanation),
  ].join('\n');
  const members = streaks.map(({ userId, days }) => `<@${userId}> 🔥 ${days}`);
  const { passageId } = question.source;
  const more = button(
    t.daily.more(cut(question.topic, CHOICES.choiceLabel)),
    encodeCustomId({ action: 'quiz-about', fields: [passageId] }),
  );
  return view(COLOURS.daily, [
    textPart(cut(text, LIMITS.messageText - ROOM_BESIDE)),
    textPart(drawPlace(question.source, null, t)),
    textPart(members.length > 0 ? t.daily.streaks(members) : ''),
    buttonRow(quizzable ? [more] : []),
  ]);
}

/** `每日一题 · 11 月 22 日 · 存储`, small. */
function drawHead({ question }: AskedQuestion, date: string, t: Catalogue): string {
  const topic = escapeWithin(question.topic, CHOICES.headingPath);
  return `-# ${t.daily.titles.quiz} · ${drawDate(date, t)} · ${topic}`;
}

/** How it was answered: a bar for each choice; of typed answers how many were right. */
function drawAnswers(
  asked: AskedQuestion,
  { total, right, byChoice }: Revealed['answers'],
  t: Catalogue,
): string {
  if (total === 0) return t.daily.nobody;
  const choices = shownChoices(asked);
  if (choices.length === 0) return t.daily.wereRight(right, total);
  const most = Math.max(1, ...byChoice.values());
  const line = ({ letter, choice, index }: ShownChoice) => {
    const count = byChoice.get(index) ?? 0;
    const name = escapeText(cut(choice.text, CHOICES.title));
    const drawn = [letter, bar(count / most), count].filter((part) => part !== '').join(' ');
    return `${drawn} · ${choice.right ? `**${name}** ✅` : name}`;
  };
  return choices.map(line).join('\n');
}

/** Longest bar, in characters: with letter, number and a short choice it stays on one line of a telephone. */
const BAR = 8;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** @param share from 0 to 1; whatever is above 0 can be seen */
function bar(share: number): string {
  const eighths = share === 0 ? 0 : Math.max(1, Math.round(share * BAR * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
