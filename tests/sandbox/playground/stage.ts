import { manualClock } from '../../../src/sandbox/clock.ts';
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../src/sandbox/playground/playground.ts';
import type { Modal } from '../../../src/sandbox/rules/modal.ts';
import { EVERYONE } from '../../../src/sandbox/state/permissions.ts';
import { RawClient, type RawFrame, type Rest, rest } from '../raw.ts';
import { openPage, type Page } from './page.ts';

/** A playground on a clock that stands still, whose bot does what a test says. */
export interface Stage {
  readonly playground: Playground;
  readonly clock: ReturnType<typeof manualClock>;
  /** Opens a page that is closed with the stage. */
  page(as: string, locale?: string): Promise<Page>;
  /** Mistakes of the playground's own. */
  readonly troubles: readonly unknown[];
  /** REST as the bot. */
  readonly call: Rest;
  /** The bot registers these commands. */
  register(...commands: readonly object[]): Promise<void>;
  /** What somebody has asked of the bot, in order. */
  asked(): Promise<RawFrame>;
  /** The bot's first response. */
  respond(to: RawFrame, type: number, data?: object): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(options: Partial<PlaygroundOptions> = {}): Promise<Stage> {
  const clock = manualClock(Date.UTC(2026, 10, 22, 8));
  const troubles: unknown[] = [];
  const playground = await startPlayground({
    port: 0,
    botPermissions: EVERYONE,
    clock,
    moveClock: async (ms) => clock.set(clock.now() + ms),
    onTrouble: (error) => troubles.push(error),
    ...options,
  });
  const { discord } = playground;
  const call = rest(discord);
  const bot = new RawClient(discord);
  await bot.login(discord);
  return {
    playground,
    clock,
    troubles,
    call,
    page: (as, locale) => openPage(playground.address, as, locale),
    async register(...commands) {
      const { status } = await call('PUT', `/applications/${discord.applicationId}/commands`, commands);
      if (status !== 200) throw new Error(`the commands were refused with ${status}`);
    },
    asked: () => bot.next('INTERACTION_CREATE'),
    async respond({ d }, type, data) {
      const { status } = await call('POST', `/interactions/${d.id}/${d.token}/callback`, {
        type,
        ...(data === undefined ? {} : { data }),
      });
      if (status >= 400) throw new Error(`the response was refused with ${status}`);
    },
    close: () => playground.close(),
  };
}

/** Types of responses; interactions/receiving-and-responding#interaction-callback-type */
export const REPLY = 4;
export const DEFER = 5;
export const UPDATE = 7;
export const CHOICES = 8;
export const MODAL = 9;
export const EPHEMERAL = 64;

export const ASK = {
  name: 'ask',
  description: 'Ask the notes',
  options: [{ type: 3, name: 'question', description: 'What', required: true, autocomplete: true }],
};
export const FIND = { name: 'Find in notes', type: 3 };
export const SETTINGS = { name: 'settings', description: 'Of the server', default_member_permissions: '32' };

/** A row with one button. */
export function button(custom_id: string): object {
  return { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id }] };
}

export const FORM: Modal = {
  custom_id: 'typed',
  title: 'Your answer',
  components: [
    { type: 1, components: [{ type: 4, custom_id: 'answer', style: 1, label: 'Answer', max_length: 10 }] },
  ],
};
