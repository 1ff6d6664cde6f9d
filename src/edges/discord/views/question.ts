import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { OpenRound } from '../../../app/rounds.ts';
import type { Choice, Question } from '../../../core/quiz/question.ts';
import type { AskedQuestion } from '../../../core/quiz/round.ts';
import { encodeCustomId } from '../custom-id.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { escapeText, escapeWithin } from './escape.ts';
import { type Button, button, buttonRow, COLOURS, cut, textPart, type View, view } from './view.ts';

/** Name of the modal's only field. */
export const ANSWER_FIELD = 'answer';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** A choice as it is shown. */
export interface ShownChoice {
  readonly choice: Choice;
  /** Into the question's choices. */
  readonly index: number;
  /** `B` */
  readonly letter: string;
}

/** The choices in the order in which they are shown; none of a typed question. */
export function shownChoices({ question, order }: AskedQuestion): ShownChoice[] {
  if (question.answer.form === 'typed') return [];
  const { choices } = question.answer;
  return (order ?? choices.keys().toArray()).flatMap((index, place) => {
    const choice = choices[index];
    return choice ? [{ choice, index, letter: LETTERS[place] ?? '' }] : [];
  });
}

/** A question of a round, to be answered by a button, a select or a modal. */
export function drawQuestion({ id, round }: OpenRound, position: number, t: Catalogue): View {
  const asked = round.questions[position];
  if (!asked) return view(COLOURS.quiet, [textPart(t.quiz.none)]);
  const fields = [id, String(position)];
  const ways = {
    choose: (place: number) => encodeCustomId({ action: 'quiz-answer', fields: [...fields, String(place)] }),
    chooseAll: encodeCustomId({ action: 'quiz-choose', fields }),
    type: encodeCustomId({ action: 'quiz-type', fields }),
  };
  const progress = drawProgress(asked.question, position, round.questions.length, position, t);
  const text = `${progress}\n${drawAsked(asked, false)}`;
  const rows = answerRows(asked, ways, [reportButton(id, position)], t);
  return view(COLOURS.answer, [textPart(cut(text, LIMITS.messageText)), ...rows]);
}

/** The `custom_id`s of what answers a question. */
export interface AnswerWays {
  /** @param place of the choice, in the order shown */
  readonly choose: (place: number) => string;
  readonly chooseAll: string;
  readonly type: string;
}

/**
 * A question with its hint, and the choices where they don't go on buttons.
 * @param listed whether to list the choices in any case
 */
export function drawAsked(asked: AskedQuestion, listed: boolean): string {
  const { prompt, hint } = asked.question;
  const choices = shownChoices(asked);
  return [
    `### ${drawPrompt(prompt)}`,
    ...(hint === null ? [] : [`-# 💡 ${escapeText(hint)}`]),
    ...(listed || areLong(choices) || areSeveral(choices)
      ? choices.map(({ letter, choice }) => `${letter}. ${escapeText(choice.text)}`)
      : []),
  ].join('\n');
}

/** What answers a question: a button for each choice, a select where several are right, or one that opens a field. */
export function answerRows(asked: AskedQuestion, ways: AnswerWays, more: readonly Button[], t: Catalogue) {
  const choices = shownChoices(asked);
  if (asked.question.answer.form === 'typed') {
    return [buttonRow([button(t.quiz.answer, ways.type, true), ...more])];
  }
  if (areSeveral(choices)) return [chooseAll(choices, ways.chooseAll, t), buttonRow(more)];
  const isLong = areLong(choices);
  const label = ({ letter, choice }: ShownChoice) => (isLong ? letter : `${letter} ${choice.text}`);
  return rowsOf([...choices.map((shown, place) => button(label(shown), ways.choose(place))), ...more]);
}

function areSeveral(choices: readonly ShownChoice[]): boolean {
  return choices.filter(({ choice }) => choice.right).length > 1;
}

function areLong(choices: readonly ShownChoice[]): boolean {
  return choices.some(({ choice }) => choice.text.length > CHOICES.choiceLabel);
}

/** `虚拟化 · 2/5 ▰▰▱▱▱`, small. */
export function drawProgress(
  { topic }: Question,
  position: number,
  count: number,
  done: number,
  t: Catalogue,
): string {
  const bar = '▰'.repeat(done) + '▱'.repeat(Math.max(0, count - done));
  return `-# ${escapeWithin(topic, CHOICES.headingPath)} · ${t.quiz.progress(position + 1, count)}  ${bar}`;
}

/** A button to say that something is wrong with a question. */
export function reportButton(round: string, position: number): Button {
  return button('🚩', encodeCustomId({ action: 'quiz-report', fields: [round, String(position)] }));
}

/** Rows of as many buttons as Discord puts side by side. */
export function rowsOf(buttons: readonly Button[]) {
  return buttons.length > LIMITS.buttonsPerRow
    ? [buttonRow(buttons.slice(0, LIMITS.buttonsPerRow)), buttonRow(buttons.slice(LIMITS.buttonsPerRow))]
    : [buttonRow(buttons)];
}

/** Asks for a typed answer to a question of a round, below the whole prompt. */
export function answerModal(
  { id, round }: OpenRound,
  position: number,
  t: Catalogue,
): APIModalInteractionResponseCallbackData {
  const customId = encodeCustomId({ action: 'quiz-typed', fields: [id, String(position)] });
  const title = t.quiz.progress(position + 1, round.questions.length);
  return typedModal(customId, title, round.questions[position]?.question.prompt ?? '…', t);
}

/** A field for an answer, below the whole prompt. */
export function typedModal(
  customId: string,
  title: string,
  prompt: string,
  t: Catalogue,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: cut(title, LIMITS.modalTitle),
    components: [
      {
        type: ComponentType.TextDisplay,
        content: cut(escapeText(prompt), LIMITS.messageText),
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
export function drawPrompt(prompt: string): string {
  return prompt
    .split('\n')
    .map((line) => escapeText(line))
    .join('\n');
}

function chooseAll(choices: readonly ShownChoice[], customId: string, t: Catalogue) {
  const options = choices.map(
    ({ letter, choice }, place): APISelectMenuOption => ({
      label: cut(`${letter} ${choice.text}`, LIMITS.optionText),
      value: String(place),
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
