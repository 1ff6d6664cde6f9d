import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { OpenRound, ReviewBegun } from '../../../app/quiz.ts';
import type { Choice, Question } from '../../../core/quiz/question.ts';
import type { AskedQuestion, RoundOutcome } from '../../../core/quiz/round.ts';
import { encodeCustomId } from '../custom-id.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { escapeLineStart, escapeText, escapeWithin, escapeWords } from './escape.ts';
import { drawPlace } from './passage.ts';
import { button, buttonRow, COLOURS, cut, textPart, type View, view } from './view.ts';

/** Name of the modal's only field. */
export const ANSWER_FIELD = 'answer';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** A question of a round, to be answered by a button, a select or a modal. */
export function drawQuestion({ id, round }: OpenRound, position: number, t: Catalogue): View {
  const asked = round.questions[position];
  if (!asked) return view(COLOURS.quiet, [textPart(t.quiz.none)]);
  const { question } = asked;
  const head = `-# ${escapeWithin(question.topic, CHOICES.headingPath)} · ${t.quiz.progress(position + 1, round.questions.length)}  ${bar(position, round.questions.length)}`;
  const hint = question.hint === null ? '' : `\n-# 💡 ${escapeText(question.hint)}`;
  const field = (action: string, ...more: string[]) =>
    encodeCustomId({ action, fields: [id, String(position), ...more] });
  const choices = shownChoices(asked);
  const isTyped = question.answer.form === 'typed';
  const several = choices.filter(({ right }) => right).length > 1;
  const long = choices.some(({ text }) => text.length > CHOICES.choiceLabel);
  const above =
    long || several
      ? `\n${choices.map((choice, i) => `${LETTERS[i]}. ${escapeText(choice.text)}`).join('\n')}`
      : '';
  const text = `${head}\n### ${drawPrompt(question.prompt)}${hint}${above}`;
  const label = (choice: Choice, i: number) => (long ? `${LETTERS[i]}` : `${LETTERS[i]} ${choice.text}`);
  const row = isTyped
    ? buttonRow([button(t.quiz.answer, field('quiz-type'), true)])
    : several
      ? chooseAll(choices, field('quiz-choose'), t)
      : buttonRow(choices.map((choice, i) => button(label(choice, i), field('quiz-answer', String(i)))));
  return view(COLOURS.answer, [textPart(cut(text, LIMITS.messageText)), row]);
}

/** What the answer was, why, and the way on. */
export function drawVerdict(
  { id, round }: OpenRound,
  outcome: Extract<RoundOutcome, { kind: 'verdict' }>,
  t: Catalogue,
): View {
  const { grade, answered } = outcome;
  const question = round.questions[answered.position]?.question;
  if (!question) return view(COLOURS.quiet, [textPart(t.quiz.none)]);
  const right = escapeWords(cut(rightAnswer(question), CHOICES.explanation));
  const said =
    grade.verdict === 'right'
      ? t.quiz.right(right)
      : grade.verdict === 'nearly'
        ? t.quiz.nearly(escapeWords(grade.spelling))
        : t.quiz.wrong(right);
  const isLast = round.answers.length >= round.questions.length;
  const lines = [
    `**${escapeWords(cut(question.prompt, CHOICES.explanation))}**`,
    said,
    quoteOf(question.explanation),
    ...chosenTruths(question, answered.chosen, t),
  ];
  return view(grade.verdict === 'wrong' ? COLOURS.wrong : COLOURS.right, [
    textPart(cut(lines.join('\n'), LIMITS.messageText - CHOICES.headingPath * 3)),
    textPart(drawPlace(question.source, null, t)),
    buttonRow([button(isLast ? t.quiz.result : t.quiz.next, nextId(id), true)]),
  ]);
}

/**
 * The end of a round: how it went, and what to read again.
 * @param waiting cards that are due still
 */
export function drawSummary({ id, summary }: OpenRound, t: Catalogue, waiting = 0): View {
  const seconds = Math.round(summary.tookMs / 1000);
  const lines = [
    t.quiz.summary(summary.right, summary.total),
    t.quiz.took(Math.floor(seconds / 60), seconds % 60),
  ];
  const places = summary.reread
    .slice(0, CHOICES.reread)
    .map(
      ({ topic, source }) =>
        `${escapeLineStart(escapeWithin(topic, CHOICES.title))}\n${drawPlace(source, null, t)}`,
    );
  if (places.length > 0) lines.push('', t.quiz.reread, ...places);
  if (waiting > 0) lines.push('', t.quiz.waiting(waiting));
  const again = (which: string) => encodeCustomId({ action: 'quiz-again', fields: [id, which] });
  return view(COLOURS.answer, [
    textPart(lines.join('\n')),
    buttonRow([
      ...(summary.missed.length > 0 ? [button(t.quiz.again, again('missed'), true)] : []),
      waiting > 0 ? button(t.quiz.goOn, reviewId('due')) : button(t.quiz.more, again('new')),
    ]),
  ]);
}

/** Nothing is due: when something will be, and what could be learnt meanwhile. */
export function drawNothingDue(
  { nextDue, fresh }: Extract<ReviewBegun, { kind: 'nothingDue' }>,
  t: Catalogue,
): View {
  const next = nextDue === null ? null : `<t:${Math.floor(nextDue / 1000)}:R>`;
  const text = next === null ? t.quiz.noCards : t.quiz.nothingDue(next);
  const learn = fresh > 0 ? [button(t.quiz.learn(fresh), reviewId('new'), true)] : [];
  return view(COLOURS.quiet, [textPart(text), buttonRow(learn)]);
}

/** `custom_id` of a button that goes on with what is due, or with new questions. */
function reviewId(which: 'due' | 'new'): string {
  return encodeCustomId({ action: 'quiz-review', fields: [which] });
}

/** Asks for a typed answer, below the whole prompt. */
export function answerModal(
  { id, round }: OpenRound,
  position: number,
  t: Catalogue,
): APIModalInteractionResponseCallbackData {
  const question = round.questions[position]?.question;
  return {
    custom_id: encodeCustomId({ action: 'quiz-typed', fields: [id, String(position)] }),
    title: cut(t.quiz.progress(position + 1, round.questions.length), LIMITS.modalTitle),
    components: [
      {
        type: ComponentType.TextDisplay,
        content: cut(escapeText(question?.prompt ?? '…'), LIMITS.messageText),
      },
      {
        type: ComponentType.Label,
        label: t.quiz.answerField,
        component: {
          type: ComponentType.TextInput,
          custom_id: ANSWER_FIELD,
          style: TextInputStyle.Short,
          required: true,
          max_length: CHOICES.questionInput,
        },
      },
    ],
  };
}

/** The first line is the question; what it quotes stands below. */
function drawPrompt(prompt: string): string {
  return prompt
    .split('\n')
    .map((line) => escapeText(line))
    .join('\n');
}

/** `custom_id` of the button that goes on to the next question, or to the result. */
function nextId(round: string): string {
  return encodeCustomId({ action: 'quiz-next', fields: [round] });
}

function shownChoices({ question, order }: AskedQuestion): Choice[] {
  if (question.answer.form === 'typed') return [];
  const { choices } = question.answer;
  return (order ?? choices.keys().toArray()).flatMap((index) => choices[index] ?? []);
}

function chooseAll(choices: readonly Choice[], customId: string, t: Catalogue) {
  const options = choices.map(
    ({ text }, i): APISelectMenuOption => ({
      label: cut(`${LETTERS[i]} ${text}`, LIMITS.optionText),
      value: String(i),
    }),
  );
  const select = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: cut(t.quiz.chooseAll, LIMITS.placeholder),
    min_values: 1,
    max_values: options.length,
    options,
  } as const;
  const row: APIActionRowComponent<APIComponentInMessageActionRow> = {
    type: ComponentType.ActionRow,
    components: [select],
  };
  return row;
}

function rightAnswer({ answer, language }: Question): string {
  if (answer.form === 'typed') return answer.accepted[0] ?? '';
  const right = answer.choices.filter((choice) => choice.right).map(({ text }) => text);
  return right.join(language === 'zh' ? '、' : ', ');
}

/** What the wrong choices that were chosen really are. */
function chosenTruths({ answer }: Question, chosen: readonly number[] | null, t: Catalogue): string[] {
  if (answer.form === 'typed') return [];
  return (chosen ?? []).flatMap((index) => {
    const choice = answer.choices[index];
    if (!choice || choice.right || !choice.truth) return [];
    return [`${t.quiz.truth(escapeWords(cut(choice.text, CHOICES.title)))}\n${quoteOf(choice.truth.text)}`];
  });
}

function quoteOf(text: string): string {
  const words = cut(text.trim(), CHOICES.explanation);
  return words
    .split('\n')
    .map((line) => `> ${escapeText(line)}`)
    .join('\n');
}

function bar(done: number, count: number): string {
  return '▰'.repeat(done) + '▱'.repeat(Math.max(0, count - done));
}
