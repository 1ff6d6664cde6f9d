import { ApplicationCommandOptionType } from 'discord.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library, Section, SectionSummary, ShownPassage } from '../../../src/app/ask.ts';
import { markOf } from '../../../src/app/daily/post-mark.ts';
import { readingOf } from '../../../src/app/daily/topic-reading.ts';
import type { LedgerEntry, PostOutcome } from '../../../src/app/daily-store.ts';
import { createLibrary } from '../../../src/app/library.ts';
import { createShelf } from '../../../src/app/shelf.ts';
import { buttonActions } from '../../../src/edges/discord/buttons/list.ts';
import { commands } from '../../../src/edges/discord/commands/list.ts';
import { CHOICES, LIMITS } from '../../../src/edges/discord/limits.ts';
import { catalogueFor } from '../../../src/edges/discord/locales/catalogue.ts';
import { type Catalogue, en } from '../../../src/edges/discord/locales/en.ts';
import { zhCN } from '../../../src/edges/discord/locales/zh-CN.ts';
import { zhTW } from '../../../src/edges/discord/locales/zh-TW.ts';
import { NEEDED_PERMISSIONS } from '../../../src/edges/discord/permissions.ts';
import { selectActions } from '../../../src/edges/discord/selects/list.ts';
import { drawAnswer } from '../../../src/edges/discord/views/answer.ts';
import { drawPlans, drawRefusal, drawStatus } from '../../../src/edges/discord/views/daily-plan.ts';
import { drawDayQuestion } from '../../../src/edges/discord/views/daily-question.ts';
import { drawReminder } from '../../../src/edges/discord/views/daily-reminder.ts';
import { drawDayTopic } from '../../../src/edges/discord/views/daily-topic.ts';
import { drawHelp } from '../../../src/edges/discord/views/help.ts';
import { answerModal, drawQuestion, typedModal } from '../../../src/edges/discord/views/question.ts';
import { drawReading } from '../../../src/edges/discord/views/reading.ts';
import { drawNothingDue, drawSummary } from '../../../src/edges/discord/views/round-summary.ts';
import { drawContents, drawSection, drawUnknown } from '../../../src/edges/discord/views/sections.ts';
import { drawTopic } from '../../../src/edges/discord/views/topic.ts';
import { drawVerdict } from '../../../src/edges/discord/views/verdict.ts';
import { notice, type ShownPicture, type View } from '../../../src/edges/discord/views/view.ts';
import { commandSet } from '../../../src/sandbox/rules/command.ts';
import { messageDraft } from '../../../src/sandbox/rules/message.ts';
import { newModal } from '../../../src/sandbox/rules/modal.ts';
import { loadShippedNotes } from '../../app/shipped-notes.ts';
import { controls, texts } from './draw.ts';
import { answer, passage } from './passages.ts';

/**
 * Everything that is sent, in every locale, against the sandbox's copy of Discord's rules: with the notes the bot
 * ships with, and with texts far longer than any note's.
 */

const catalogues: [string, Catalogue][] = [
  ['en-US', en],
  ['zh-CN', zhCN],
  ['zh-TW', zhTW],
];

const IS_COMPONENTS_V2 = 1 << 15;

/** Throws what Discord would answer to the message. */
function check({ container, files }: View): void {
  messageDraft({
    kind: 'interaction',
    body: { components: [container], flags: IS_COMPONENTS_V2, allowed_mentions: { parse: [] } },
    files: files.length,
    path: null,
    standing: null,
    strictKeys: true,
  });
  // Discord counts characters, discord.js's own checks UTF-16 units: both are kept.
  expect(texts([container]).join('').length).toBeLessThanOrEqual(LIMITS.messageText);
  const actions = new Map([
    ...buttonActions.map(({ action }) => [`button ${action}`, action] as const),
    ...selectActions.map(({ action }) => [`select ${action}`, action] as const),
  ]);
  for (const { kind, customId } of controls([container])) {
    expect([...actions.keys()]).toContain(`${kind} ${customId.split(':')[1]}`);
  }
}

const long = '长'.repeat(3000);
/** Every second character of it is escaped, and the address of such a file is three times as long. */
const marks = '*_[]`~|'.repeat(400);
const pictures: ShownPicture[] = Array.from({ length: CHOICES.pictures }, (_, i) => ({
  name: `picture-${i + 1}.png`,
  bytes: new Uint8Array(1),
  description: long.slice(0, LIMITS.pictureDescription),
}));
const options = { pictures, shareable: true };

/** The longest ids there are. */
const ID = '9'.repeat(20);
const KEY = markOf({ subject: ID, kind: 'topic', date: '2026-11-22' }).field;
const STREAKS = [1, 2, 3].map(() => ({ userId: ID, days: 366 }));

/** A topic of the day, with and without buttons, as a post and looked at beforehand. */
function checkTopic(section: Section, t: Catalogue): void {
  const topic = { section, reading: readingOf(section), date: '2026-09-22', day: 999, days: 1000 };
  for (const key of [KEY, null]) {
    for (const quizzable of [true, false]) check(drawDayTopic({ ...topic, key }, t, { pictures, quizzable }));
  }
}

describe('commands', () => {
  test('keep Discord’s rules', () => {
    const definitions = commands.map(({ definition }) => definition);
    expect(commandSet(definitions, true)).toHaveLength(commands.length);
  });

  test('have a name of their own in every locale, and so have their options', () => {
    interface Named {
      readonly name: string;
      readonly name_localizations?: object | null;
      readonly description_localizations?: object | null;
      readonly type?: number;
      readonly options?: readonly Named[];
    }
    const distinct = (named: readonly Named[]) => {
      for (const locale of ['', 'zh-CN', 'zh-TW']) {
        const names = named.map(
          ({ name, name_localizations }) => (name_localizations as Record<string, string>)[locale] ?? name,
        );
        expect(new Set(names).size).toBe(names.length);
      }
      for (const part of named) {
        expect(Object.keys(part.name_localizations ?? {})).toEqual(['zh-CN', 'zh-TW']);
        if ('description' in part) {
          expect(Object.keys(part.description_localizations ?? {})).toEqual(['zh-CN', 'zh-TW']);
        }
        distinct(part.options ?? []);
      }
    };
    distinct(commands.map(({ definition }) => definition as Named));
  });

  test('with an option that completes itself can complete it', () => {
    for (const command of commands) {
      if (command.kind !== 'slash') continue;
      const options = (command.definition.options ?? []).flatMap((option) =>
        option.type === ApplicationCommandOptionType.Subcommand ? (option.options ?? []) : [option],
      );
      const completes = options.some(
        (option) => option.type === ApplicationCommandOptionType.String && option.autocomplete,
      );
      expect(command.complete !== undefined).toBe(completes === true);
    }
  });

  test.each(catalogues)('are named and described as the catalogue for %s says', (locale, t) => {
    for (const { definition } of commands) {
      const words = Object.values(t.commands).map(({ name }) => name);
      const name = definition.name_localizations?.[locale as 'zh-CN'] ?? definition.name;
      expect(words).toContain(name);
    }
  });
});

test('no two actions share a name', () => {
  for (const actions of [buttonActions, selectActions]) {
    const names = actions.map(({ action }) => action);
    expect(new Set(names).size).toBe(names.length);
  }
});

const hostile = catalogues.flatMap(([locale, t]) => [
  [locale, 'long', long, t] as const,
  [locale, 'full of marks', marks, t] as const,
]);

describe.each(hostile)('messages in %s about texts that are far too %s', (_locale, _kind, text, t) => {
  const many = Array.from({ length: 30 }, (_, i) =>
    passage({
      id: `passage${String(i).padStart(3, '0')}`,
      headings: [text, text],
      path: `${text}.md`,
      url: `https://example.com/${text}`,
    }),
  );
  const topics = many.map(({ id }, i) => ({ label: `${i}${text}`, passageId: id }));
  const summary = (i: number): SectionSummary => ({
    id: `section${String(i).padStart(3, '0')}`,
    title: `${i}${text}`,
    label: `${text} › ${i}${text}`,
    path: `${text}.md`,
    headings: [text, `${i}${text}`],
    language: 'zh',
    passages: 1000,
  });
  const summaries = Array.from({ length: 60 }, (_, i) => summary(i));

  test.each(['found', 'unsure', 'nothing'] as const)('%s', (verdict) => {
    const didYouMean = [text, text, text];
    const corrections = didYouMean.map((from) => ({ from, to: text }));
    check(
      drawAnswer(
        answer({ verdict, question: text, passages: many, topics, didYouMean, corrections }),
        t,
        options,
      ),
    );
  });

  test('contents and sections', () => {
    const groups = summaries.map((one, i) => ({
      language: i < 30 ? ('zh' as const) : ('en' as const),
      folder: `${i}${text.slice(0, 250)}`,
      notes: [one],
    }));
    for (const offset of [0, 25, 50, 75, 1e9]) {
      check(drawContents({ groups, notes: 60, passages: 60_000 }, offset, t));
    }
    check(drawUnknown(text, summaries, t));
    const pages = [many.slice(0, 8), many.slice(8, 16)];
    const neighbours = { parent: summary(61), next: summary(63) };
    const section = { ...summary(64), ...neighbours, children: summaries, pages };
    for (const offset of [0, 25, 50]) check(drawSection(section, offset, t));
    for (const page of [0, 1]) check(drawReading(section, page, t, pictures));
    checkTopic(section, t);
  });

  test.each(['choice', 'several', 'typed'])('the question of the day, one of %s', (form) => {
    const choices = Array.from({ length: 5 }, (_, i) => ({
      text: `${i}${text}`,
      right: i < (form === 'several' ? 3 : 1),
      truth: null,
    }));
    const source = { passageId: 'passage000', path: `${text}.md`, lines: [1, 99_999] as const };
    const question = {
      ...({ id: 'question00', kind: 'choice', origin: 'authored', language: 'zh', topic: text } as const),
      ...{ prompt: text, hint: text, explanation: text, source },
      answer:
        form === 'typed' ? ({ form, accepted: [text] } as const) : ({ form: 'choice', choices } as const),
    };
    const asked = { question, order: form === 'typed' ? null : [4, 3, 2, 1, 0] };
    const day = { asked, date: '2026-09-22', revealAt: 1e12 };
    for (const key of [KEY, null])
      check(drawDayQuestion({ ...day, key }, { kind: 'open', answered: 1e6 }, t));
    const byChoice = new Map(choices.map((_, i) => [i, 10 ** i]));
    const answers = { total: 11_111, right: 1111, byChoice };
    check(drawDayQuestion({ ...day, key: KEY }, { kind: 'revealed', answers, streaks: STREAKS }, t));
    newModal(typedModal('c1:day-typed', t.daily.titles.quiz, text, t), true);
  });

  test('help', () => {
    const named = commands.map(({ kind }) => ({
      kind,
      name: `</${'x'.repeat(32)}:1234567890123456789>`,
      description: 'd'.repeat(100),
      forManagers: true,
    }));
    check(drawHelp(named, { commands: named, missing: [...NEEDED_PERMISSIONS] }, t));
  });

  test('notices are one line for one person', () => {
    const lines = [
      t.ask.empty,
      t.ask.gone('/ask'),
      t.ask.shared,
      t.topics.gone('/topics'),
      t.find.empty,
      t.settings.language(t.settings.languages['zh-TW'], t.settings.sources.locale),
      t.settings.timezone('America/Argentina/Buenos_Aires', '20:15', t.settings.sources.default),
      t.settings.unknownTimezone('Shanghia', 'Asia/Shanghai'),
      t.settings.unknownTimezone('x', null),
      t.daily.closed,
      t.daily.gone,
      t.daily.none('/daily quiz'),
      t.daily.paused(Object.values(t.daily.titles)),
      t.daily.off(Object.values(t.daily.titles)),
      t.daily.resting(t.daily.titles.quiz, '/daily resume'),
      t.daily.nothing(t.daily.titles.topic),
      t.daily.missing(`<#${ID}>`, Object.values(t.permissions)),
      t.daily.refused(t.daily.titles.quiz, `<#${ID}>`, drawRefusal('gone', t), '/daily status'),
      t.daily.badChannel,
      t.daily.channelGone,
      t.daily.notInServer,
      t.daily.everyone,
      t.daily.badTime('25:00'),
      t.daily.badDays('8'),
      t.remind.off,
      t.remind.wasOff,
      t.remind.zoneNeeded,
      t.error.store,
      t.error.noServer,
      t.error.bug('7f3a9c'),
      t.error.oldButton,
      t.error.oldCommand,
    ];
    for (const line of lines) {
      const view = notice(line);
      check(view);
      expect(view.ephemeral).toBe(true);
      expect(texts([view.container])).toEqual([line]);
      expect(line).not.toContain('\n');
    }
  });
});

describe.each(catalogues)('messages in %s about daily posts', (_, t) => {
  const outcomes: (PostOutcome | null)[] = [
    null,
    { state: 'done', channelId: ID, messageId: ID },
    { state: 'skipped', reason: 'late' },
    { state: 'skipped', reason: 'nothing' },
    { state: 'refused', reason: 'forbidden' },
    { state: 'refused', reason: 'a reason of another release' },
    { state: 'uncertain', channelId: ID },
  ];
  const plan = {
    ...{ guildId: ID, channelId: ID, serverLocale: 'zh-CN', roleId: ID, time: 1439, refusals: 0, since: 0 },
    ...{ timezone: 'America/Argentina/Buenos_Aires', days: [1, 2, 3, 4, 5, 6] },
  };

  test.each([null, 'asked', 'refused'] as const)('plans and how the last days went, paused: %s', (paused) => {
    const shown = (['quiz', 'topic'] as const).map((kind) => ({
      plan: { ...plan, kind, paused, revealAfter: 720, order: 'shuffled' as const },
      nextAt: paused === null ? 1e12 : null,
      last: outcomes.map((outcome): LedgerEntry => {
        const key = { subject: ID, kind, date: '2026-09-22' };
        const reveal = { revealAt: null, revealed: false, revealTriedAt: null };
        return { key, outcome, dueAt: 0, firstLeasedAt: 0, content: null, ...reveal };
      }),
    }));
    check(drawPlans(shown, { resume: `</daily resume:${ID}>` }, t));
    check(drawStatus(shown, { resume: `</daily resume:${ID}>` }, t));
  });

  test('a reminder', () => {
    for (const due of [1, 1e6]) check(drawReminder(due, KEY, `</remind off:${ID}>`, t));
  });
});

describe.each(catalogues)('messages in %s about the notes the bot ships with', (_, t) => {
  let library: Library;
  let passages: readonly ShownPassage[];
  beforeAll(async () => {
    const { notes, glossary } = await loadShippedNotes();
    library = createLibrary(createShelf(notes, glossary), { notesUrl: 'https://example.com/notes' });
    passages = notes.flatMap((note) => note.passages.flatMap(({ id }) => library.passage(id) ?? []));
  });
  const longest = (of: (passage: ShownPassage) => string) =>
    passages.reduce((a, b) => (of(b).length > of(a).length ? b : a));

  test('every passage, the longest text and the longest headings among them, whole', () => {
    expect(longest(({ text }) => text).text.length).toBeGreaterThan(200);
    expect(longest(({ headings }) => headings.join('')).headings.join('').length).toBeGreaterThan(10);
    for (const shown of passages) {
      const view = drawAnswer(answer({ question: long, passages: [shown] }), t, options);
      check(view);
      check(drawTopic(shown, null, t, pictures));
      expect(texts([view.container]).join('')).not.toContain('\n…');
    }
  });

  test('every section with every page of it', () => {
    for (const language of ['zh', 'en'] as const) {
      const contents = library.contents(language);
      check(drawContents(contents, 0, t));
      const visit = (summary: SectionSummary) => {
        const section = library.section(summary.id);
        if (!section) throw new Error(`${summary.title} has no section`);
        check(drawSection(section, 0, t));
        for (const page of section.pages.keys()) check(drawReading(section, page, t, pictures));
        checkTopic(section, t);
        section.children.forEach(visit);
      };
      for (const { notes } of contents.groups) notes.forEach(visit);
    }
  });

  test('every question, its verdicts and what a round comes to', () => {
    const questions = library.bank.questions('zh').map(({ question }) => question);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      const { answer } = question;
      const order = answer.form === 'choice' ? [...answer.choices.keys()] : null;
      const round = { player: '1', questions: [{ question, order }], answers: [] };
      const missed = [question];
      const reread = [{ topic: question.topic, source: question.source }];
      const summary = { right: 0, answered: 1, total: 1, tookMs: 61_000, reread, missed };
      const open = {
        id: 'round00001',
        round,
        topic: null,
        kind: null,
        purpose: 'review' as const,
        next: 0,
        summary,
      };
      check(drawQuestion(open, 0, t));
      const day = { asked: { question, order }, date: '2026-11-22', key: KEY, revealAt: 1e12 };
      check(drawDayQuestion(day, { kind: 'open', answered: 0 }, t));
      const byChoice = new Map((order ?? []).map((index) => [index, index * 7]));
      const answers = { total: 31, right: 17, byChoice };
      check(drawDayQuestion(day, { kind: 'revealed', answers, streaks: STREAKS }, t));
      for (const verdict of ['right', 'wrong'] as const) {
        const answered = { position: 0, chosen: order, verdict, tookMs: null, at: 0 };
        check(drawVerdict(open, answered, t));
        check(drawVerdict(open, { ...answered, chosen: [] }, t, { late: true }));
      }
      const standing = { due: 120, nextDue: 1e12, fresh: 10 };
      check(drawSummary(open, { streak: 400, comesBack: 1e12, standing }, '</quiz review:1>', t));
      check(drawSummary(open, { streak: 0, comesBack: null, standing: null }, '</quiz review:1>', t));
      check(drawNothingDue(standing, t));
      newModal(answerModal(open, 0, t), true);
    }
  });

  test('every heading as something to complete', () => {
    for (const { headings } of passages) {
      for (const kind of ['question', 'topic'] as const) {
        const typed = headings.at(-1) ?? '';
        const offered = library.complete(typed, { kind, language: 'zh', limit: LIMITS.completions });
        expect(offered.length).toBeLessThanOrEqual(LIMITS.completions);
        for (const text of offered.flatMap(({ label, value }) => [label, value])) {
          expect(text.trim().length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(LIMITS.completionText);
        }
      }
    }
  });
});

test.each([
  ['zh-CN', zhCN],
  ['zh-TW', zhTW],
  ['zh-HK', zhCN],
  ['zh', zhCN],
  ['en-US', en],
  ['fr', en],
])('%s is spoken to in a language of ours', (locale, catalogue) => {
  expect(catalogueFor(locale)).toBe(catalogue);
});
