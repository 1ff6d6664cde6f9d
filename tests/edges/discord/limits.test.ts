import { describe, expect, test } from 'vitest';
import { buttonActions } from '../../../src/edges/discord/buttons/list.ts';
import { commands } from '../../../src/edges/discord/commands/list.ts';
import { LIMITS } from '../../../src/edges/discord/limits.ts';
import { catalogueFor } from '../../../src/edges/discord/locales/catalogue.ts';
import { type Catalogue, en } from '../../../src/edges/discord/locales/en.ts';
import { zhCN } from '../../../src/edges/discord/locales/zh-CN.ts';
import { drawAnswer } from '../../../src/edges/discord/views/answer.ts';
import { notice } from '../../../src/edges/discord/views/view.ts';
import { buttons, texts } from './draw.ts';
import { answer, passage } from './passages.ts';

interface Described {
  readonly name: string;
  readonly name_localizations?: object | null;
  readonly description: string;
  readonly description_localizations?: object | null;
  readonly required?: boolean;
  readonly options?: readonly Described[];
}

const catalogues: [string, Catalogue][] = [
  ['en', en],
  ['zh-CN', zhCN],
];

function namesOf({ name, name_localizations }: Described): string[] {
  return [name, ...Object.values(name_localizations ?? {})];
}

function descriptionsOf({ description, description_localizations }: Described): string[] {
  return [description, ...Object.values(description_localizations ?? {})];
}

/** All text of a command, the longest translation counted, as Discord counts it. */
function size(command: Described): number {
  const longest = (strings: string[]) => Math.max(...strings.map((text) => text.length));
  const own = longest(namesOf(command)) + longest(descriptionsOf(command));
  return own + (command.options ?? []).reduce((sum, option) => sum + size(option), 0);
}

describe('commands', () => {
  const definitions: Described[] = commands.map(({ definition }) => definition as Described);
  const all = definitions.flatMap((command) => [command, ...(command.options ?? [])]);

  test('no two share a name, in any language', () => {
    for (const locale of ['', 'zh-CN', 'zh-TW']) {
      const names = definitions.map(
        (command) => (command.name_localizations as Record<string, string>)[locale] ?? command.name,
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test.each(all.map((part) => [part.name, part] as const))(
    '%s is named and described within limits',
    (_, part) => {
      for (const name of namesOf(part)) {
        expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(name).toBe(name.toLowerCase());
      }
      for (const text of descriptionsOf(part)) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(LIMITS.commandDescription);
      }
      expect(Object.keys(part.name_localizations ?? {})).toEqual(['zh-CN', 'zh-TW']);
      expect(Object.keys(part.description_localizations ?? {})).toEqual(['zh-CN', 'zh-TW']);
    },
  );

  test.each(definitions.map((command) => [command.name, command] as const))('%s as a whole', (_, command) => {
    expect(size(command)).toBeLessThanOrEqual(LIMITS.commandText);
    const options = command.options ?? [];
    expect(options.length).toBeLessThanOrEqual(LIMITS.commandOptions);
    const firstOptional = options.findIndex((option) => !option.required);
    expect(options.slice(firstOptional).some((option) => option.required)).toBe(false);
  });
});

test('every button that is drawn has an action', () => {
  const names = buttonActions.map(({ action }) => action);
  expect(new Set(names).size).toBe(names.length);
  const topics = [{ label: 'x', passageId: 'aaaaaaaaaa' }];
  for (const verdict of ['found', 'unsure', 'nothing'] as const) {
    const view = drawAnswer(answer({ verdict, topics, passages: [passage(), passage()] }), en);
    for (const { customId } of buttons([view.container])) {
      expect(names).toContain(customId.split(':')[1]);
    }
  }
});

describe.each(catalogues)('messages in %s', (_, t) => {
  const long = '长'.repeat(3000);
  const many = Array.from({ length: 30 }, (_, i) =>
    passage({ id: `passage${String(i).padStart(3, '0')}`, headings: [long] }),
  );
  const topics = many.map(({ id }, i) => ({ label: `${i}${long}`, passageId: id }));

  test.each(['found', 'unsure', 'nothing'] as const)('%s, with everything too long', (verdict) => {
    const view = drawAnswer(
      answer({ verdict, question: long, passages: many, topics, didYouMean: [long, long, long] }),
      t,
    );
    const { components } = view.container;
    expect(texts([view.container]).join('').length).toBeLessThanOrEqual(LIMITS.messageText);
    expect(components.length + buttons([view.container]).length + 1).toBeLessThanOrEqual(LIMITS.components);
    const ids = buttons([view.container]).map(({ customId }) => customId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(LIMITS.buttonsPerRow);
    for (const { label, customId } of buttons([view.container])) {
      expect(label.length).toBeLessThanOrEqual(LIMITS.buttonLabel);
      expect(customId.length).toBeLessThanOrEqual(LIMITS.customId);
    }
  });

  test('notices are one line for one person', () => {
    const lines = [
      t.ask.empty,
      t.ask.gone('/ask'),
      t.error.bug('7f3a9c'),
      t.error.oldButton,
      t.error.oldCommand,
    ];
    for (const line of lines) {
      const view = notice(line);
      expect(view.ephemeral).toBe(true);
      expect(texts([view.container])).toEqual([line]);
      expect(line).not.toContain('\n');
    }
  });
});

test.each([
  ['zh-CN', zhCN],
  ['zh-TW', zhCN],
  ['zh-HK', zhCN],
  ['zh', zhCN],
  ['en-US', en],
  ['fr', en],
])('%s is spoken to in a language of ours', (locale, catalogue) => {
  expect(catalogueFor(locale)).toBe(catalogue);
});
