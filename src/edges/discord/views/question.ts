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
  const { question } = asked;
  const hint = question.hint === null ? '' : `\n-# 💡 ${escapeText(question.hint)}`;
  const field = (action: string, ...more: string[]) =>
    encodeCustomId({ action, fields: [id, String(position), ...more] });
  const choices = shownChoices(asked);
  const several = choices.filter(({ choice }) => choice.right).length > 1;
  const long = choices.some(({ choice }) => choice.text.length > CHOICES.choiceLabel);
  const above =
    long || several
      ? `\n${choices.map(({ letter, choice }) => `${letter}. ${escapeText(choice.text)}`).join('\n')}`
      : '';
  const text = `${drawProgress(question, position, round.questions.length, position, t)}\n### ${drawPrompt(question.prompt)}${hint}${above}`;
  const label = ({ letter, choice }: ShownChoice) => (long ? letter : `${letter} ${choice.text}`);
  const flag = reportButton(id, position);
  const rows =
    question.answer.form === 'typed'
      ? [buttonRow([button(t.quiz.answer, field('quiz-type'), true), flag])]
      : several
        ? [chooseAll(choices, field('quiz-choose'), t), buttonRow([flag])]
        : rowsOf([
            ...choices.map((shown, place) => button(label(shown), field('quiz-answer', String(place)))),
            flag,
          ]);
  return view(COLOURS.answer, [textPart(cut(text, LIMITS.messageText)), ...rows]);
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
