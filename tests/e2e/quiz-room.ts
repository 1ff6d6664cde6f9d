import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../src/app/ask.ts';
import { createServices } from '../../src/app/services.ts';
import { seededRandom } from '../../src/core/quiz/random.ts';
import type { AskedQuestion } from '../../src/core/quiz/round.ts';
import type { OpenedStore } from '../../src/edges/store/kysely-store.ts';
import { openStore } from '../../src/edges/store/open-store.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { Shown } from '../../src/sandbox/driver/shown.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { type ClassRoom, openClass } from './class.ts';

/** A study server whose rounds and settings are kept in a real database. */
export interface QuizRoom extends ClassRoom {
  readonly store: OpenedStore;
  /** Of the database. */
  readonly file: string;
  /** Lets the bot's clock, which decides what is due, be later than the real one. */
  later(milliseconds: number): void;
  /** Starts a round, by default as ana. */
  play(options?: Record<string, string | number>, member?: SandboxMember): Promise<Shown>;
  review(member?: SandboxMember): Promise<Shown>;
  /** The question on show. */
  asked(shown: Shown): Promise<AskedQuestion>;
  /** Answers what is asked, rightly or wrongly, and gives the verdict. */
  answer(shown: Shown, rightly: boolean, member?: SandboxMember): Promise<Shown>;
  /** Answers all that is left of a round, and gives its result. */
  finish(shown: Shown, rightly: boolean, member?: SandboxMember): Promise<Shown>;
}

/** `custom_id` of what answers a question: its round and position. */
const ANSWERS = /^c1:quiz-(?:answer|choose|type):(\w+):(\d+)/;

/** @param open opens another database than an empty file */
export async function openQuizRoom(
  library: Library,
  open = (file: string): Promise<OpenedStore> => openStore(`file:${file}`),
  sandbox: SandboxOptions = {},
): Promise<QuizRoom> {
  const folder = await mkdtemp(join(tmpdir(), 'cumulus-'));
  const file = join(folder, 'quiz.sqlite');
  const store = await open(file);
  let later = 0;
  const services = createServices({
    store: Promise.resolve(store),
    library: Promise.resolve(library),
    now: () => Date.now() + later,
    random: seededRandom(7),
  });
  const room = await openClass(library, services, sandbox);
  const named = (shown: Shown): readonly string[] => {
    const ids = [...shown.buttons.map(({ customId }) => customId), ...shown.selects.map((s) => s.custom_id)];
    const match = ids.map((id) => ANSWERS.exec(id ?? '')).find((found) => found !== null);
    if (!match) throw new Error(`no question is asked by ${shown.text}`);
    return match;
  };
  const asked = async (shown: Shown): Promise<AskedQuestion> => {
    const [, roundId = '', position = ''] = named(shown);
    const found = (await store.round(roundId))?.questions[Number(position)];
    if (!found) throw new Error(`no question is kept for ${shown.text}`);
    return found;
  };
  const answer = async (shown: Shown, rightly: boolean, member = room.ana): Promise<Shown> => {
    const [, roundId = '', position = ''] = named(shown);
    const { question, order } = await asked(shown);
    const given = question.answer;
    if (given.form === 'typed') {
      const modal = await member.press(shown, `c1:quiz-type:${roundId}:${position}`);
      return member.submitModal(modal, { answer: rightly ? (given.accepted[0] ?? '') : 'qzxvbn' });
    }
    const places = (order ?? []).flatMap((index, place) =>
      (given.choices[index]?.right ?? false) === rightly ? [String(place)] : [],
    );
    const [select] = shown.selects;
    if (select) return member.select(shown, select.custom_id, places);
    return member.press(shown, `c1:quiz-answer:${roundId}:${position}:${places[0]}`);
  };
  const finish = async (shown: Shown, rightly: boolean, member = room.ana): Promise<Shown> => {
    for (let now = shown; ; ) {
      const verdict = await answer(now, rightly, member);
      const next = verdict.buttons.find(({ customId }) => customId?.startsWith('c1:quiz-next:'));
      now = await member.press(verdict, next?.customId ?? '');
      if (now.text.startsWith('### ')) return now;
    }
  };
  return {
    ...room,
    get bot() {
      return room.bot;
    },
    store,
    file,
    later: (milliseconds) => {
      later = milliseconds;
    },
    play: (options = {}, member = room.ana) => member.command(room.channel, 'quiz', { play: options }),
    review: (member = room.ana) => member.command(room.channel, 'quiz', { review: {} }),
    asked,
    answer,
    finish,
    async close() {
      await room.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
