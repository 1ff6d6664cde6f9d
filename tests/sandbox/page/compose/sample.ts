import { type Event, step } from '../../../../src/sandbox/page/compose/completion.ts';
import { entriesOf } from '../../../../src/sandbox/page/compose/entries.ts';
import type { Form } from '../../../../src/sandbox/page/compose/form.ts';
import { type Key, press, pressSend } from '../../../../src/sandbox/page/compose/keys.ts';
import type { Pill, Surroundings } from '../../../../src/sandbox/page/compose/option-value.ts';
import {
  activeRow,
  EMPTY,
  listingOf,
  type Setting,
  type State,
} from '../../../../src/sandbox/page/compose/state.ts';
import type { ValueOption } from '../../../../src/sandbox/rules/command-options.ts';
import type { Command } from '../../../../src/sandbox/state/commands.ts';

const BASE = {
  application_id: '1',
  version: '1',
  default_member_permissions: null,
  nsfw: false,
  contexts: null,
  integration_types: [0],
} as const;

function command(id: string, name: string, chinese: string, options: Command['options'] = []): Command {
  return {
    ...BASE,
    id,
    type: 1,
    name,
    name_localizations: { 'zh-CN': chinese },
    description: `About ${name}`,
    description_localizations: { 'zh-CN': `关于${chinese}` },
    options,
  };
}

export const QUESTION = {
  type: 3,
  name: 'question',
  name_localizations: { 'zh-CN': '问题' },
  description: 'What you want to know',
  required: true,
  max_length: 20,
  autocomplete: true,
} satisfies ValueOption;
export const PRIVATE = {
  type: 5,
  name: 'private',
  name_localizations: { 'zh-CN': '仅自己可见' },
  description: 'Only you see it',
} satisfies ValueOption;
export const TOPIC = {
  type: 3,
  name: 'topic',
  description: 'Which section',
  autocomplete: true,
} satisfies ValueOption;
export const COUNT = {
  type: 4,
  name: 'count',
  description: 'How many',
  min_value: 1,
  max_value: 20,
} satisfies ValueOption;
export const KIND = {
  type: 3,
  name: 'kind',
  description: 'Which kind',
  choices: [
    { name: 'Multiple choice', name_localizations: { 'zh-CN': '选择题' }, value: 'choice' },
    { name: 'True or false', name_localizations: { 'zh-CN': '判断题' }, value: 'true-false' },
    { name: 'Flashcard', value: 'flashcard' },
  ],
} satisfies ValueOption;
export const CHANNEL = {
  type: 7,
  name: 'channel',
  description: 'Where',
  channel_types: [0, 5],
} satisfies ValueOption;
export const ROLE = { type: 8, name: 'role', description: 'Whom to tell' } satisfies ValueOption;

export const COMMANDS: readonly Command[] = [
  command('10', 'ask', '提问', [QUESTION, PRIVATE]),
  command('11', 'quiz', '练习', [
    { type: 1, name: 'play', description: 'A round', options: [TOPIC, COUNT, KIND] },
    { type: 1, name: 'review', description: 'What is due' },
  ]),
  command('12', 'daily', '每日', [
    { type: 1, name: 'quiz', description: 'The question of the day', options: [CHANNEL, ROLE] },
  ]),
  command('13', 'help', '帮助'),
  { ...command('14', 'Find in notes', '在笔记里查找'), type: 3, description: '' },
];

export const NEAR: Surroundings = {
  locale: 'en-US',
  people: [
    { id: '1', slug: 'cumulus', name: 'Cumulus', isBot: true, isAdmin: false },
    { id: '2', slug: 'mei', name: 'Mei', isBot: false, isAdmin: false },
  ],
  roles: [{ id: '20', name: 'Learners' }],
  channels: [
    { id: '30', name: 'ask', kind: 'text' },
    { id: '31', name: 'daily', kind: 'text' },
    { id: '32', name: 'Cumulus', kind: 'direct' },
  ],
};

const ALL = COMMANDS.map(({ id }) => id);

/** What the box knows, for a reader of `locale`. */
export function settingFor(locale = 'en-US'): Setting {
  return { entries: entriesOf(COMMANDS, ALL, locale), near: { ...NEAR, locale } };
}

export function pillOf(option: ValueOption, text: string): Pill {
  return { option, text, chosen: null };
}

/** A message box without a page: what is typed and pressed in it, one after the other. */
export class BoxOnPaper {
  state: State = EMPTY;
  readonly setting: Setting;

  constructor(locale = 'en-US') {
    this.setting = settingFor(locale);
  }

  send(event: Event): this {
    this.state = step(this.state, event, this.setting);
    return this;
  }

  /** Types into whatever has the focus, in place of what stands there. */
  type(text: string, isComposing = false): this {
    const { draft } = this.state;
    if (draft.kind === 'text') return this.send({ kind: 'typed', text, isComposing });
    const { at, pills } = draft.form;
    if (at === pills.length) return this.send({ kind: 'typedTail', text, isComposing });
    return this.send({ kind: 'typedValue', at, text, isComposing });
  }

  /** Presses a key; what it leads to. */
  press(key: Key): 'stay' | 'send' | 'browser' {
    const pressed = press(this.state, key, this.setting);
    this.state = pressed.state;
    return pressed.outcome;
  }

  /** Presses the Send button. */
  pressSend(): 'stay' | 'send' | 'browser' {
    const pressed = pressSend(this.state, this.setting);
    this.state = pressed.state;
    return pressed.outcome;
  }

  /** The bot's answer to the latest question. */
  answer(...names: readonly string[]): this {
    const choices = names.map((name) => ({ name, value: `value of ${name}` }));
    return this.send({ kind: 'answered', number: this.state.asked.number, choices });
  }

  get form(): Form {
    if (this.state.draft.kind === 'text') throw new Error(`Only text: ${this.state.draft.text}`);
    return this.state.draft.form;
  }

  /** The box as one line, the focused place in brackets: `/ask [question:什么是云] private:True`. */
  get line(): string {
    const { draft } = this.state;
    if (draft.kind === 'text') return draft.text;
    const { entry, pills, at, tail } = draft.form;
    const shown = pills.map(({ option, text }, index) => {
      const pill = `${option.name}:${text}`;
      return index === at ? `[${pill}]` : pill;
    });
    return [`/${entry.defaultName}`, ...shown, ...(at === pills.length ? [`[${tail}]`] : [])].join(' ');
  }

  /** The rows of the list, the active one marked. */
  get rows(): readonly string[] {
    const listing = listingOf(this.state, this.setting);
    const active = activeRow(this.state, listing);
    const labels = (() => {
      switch (listing.kind) {
        case 'none':
          return [];
        case 'commands':
          return listing.entries.map(({ name }) => `/${name}`);
        case 'options':
          return listing.options.map(({ name }) => name);
        case 'values':
          return listing.suggestions.map(({ label }) => label);
      }
    })();
    return labels.map((label, index) => (index === active ? `> ${label}` : label));
  }
}
