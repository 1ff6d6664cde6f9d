import type { Completion } from '../core/completion/completion.ts';
import { type Asker, createTimezoneSearch } from '../core/time/find-timezones.ts';
import { canonicalTimezone, NO_ZONE, timeIn, timezoneOf, zoneOfLocale } from '../core/time/timezone.ts';
import { completeTimezone } from '../core/time/timezone-completions.ts';
import type { ServerSettings, Store } from './store.ts';

export type ServerLanguage = NonNullable<ServerSettings['language']>;

/** A server of Discord. */
export interface ServerPlace {
  readonly guildId: string;
  /** The locale that its owner chose in Discord. */
  readonly preferredLocale: string;
}

/** What is in force, and why: somebody `set` it, the server's preferred `locale` says so, or it is the `default`. */
export interface Setting<T> {
  readonly value: T;
  readonly source: 'set' | 'locale' | 'default';
}

/** What is in force in a server. */
export interface InForce {
  readonly language: Setting<ServerLanguage>;
  /** IANA name. */
  readonly timezone: Setting<string>;
}

/** `unknown`: there is no such zone and nothing was changed; `nearest` may have been meant. */
export type TimezoneChange =
  | { readonly kind: 'set' }
  | { readonly kind: 'unknown'; readonly nearest: string | null };

/** What those who manage a server decide for it. */
export interface Settings {
  of(server: ServerPlace): Promise<InForce>;
  /** What would be in force if nobody had set anything. */
  unset(preferredLocale: string): InForce;
  /** @param language `null` unsets */
  setLanguage(guildId: string, language: ServerLanguage | null): Promise<void>;
  /** @param name of a zone, in any case; `null` unsets */
  setTimezone(guildId: string, name: string | null, asker: Asker): Promise<TimezoneChange>;
  /**
   * What to offer while a zone is typed, best first; before anything is typed, `inForce` and then the likely ones.
   */
  completeTimezone(
    typed: string,
    wanted: Asker & { readonly inForce: string; readonly limit: number },
  ): readonly Completion[];
  /** The time of day in a zone: `20:15`. */
  timeIn(timezone: string, now: number): string;
  /** The zone in which somebody's days begin: their own, else that of the server they are in, else UTC. */
  dayZoneOf(member: {
    readonly userId: string;
    /** `null` in direct messages, as is the locale. */
    readonly guildId: string | null;
    readonly serverLocale: string | null;
  }): Promise<string>;
}

/** @param opening the store, which may still be opening */
export function createSettings(opening: Promise<Store>): Settings {
  const search = createTimezoneSearch();
  return {
    async of({ guildId, preferredLocale }) {
      const { language, timezone } = await (await opening).server(guildId);
      const unset = defaultsFor(preferredLocale);
      return {
        language: language === null ? unset.language : { value: language, source: 'set' },
        timezone: timezone === null ? unset.timezone : { value: timezone, source: 'set' },
      };
    },
    unset: defaultsFor,
    setLanguage: async (guildId, language) => (await opening).changeServer(guildId, { language }),
    async setTimezone(guildId, name, asker) {
      const timezone = name === null ? null : canonicalTimezone(name);
      if (name !== null && timezone === null) {
        return { kind: 'unknown', nearest: search.nearest(name, asker) };
      }
      await (await opening).changeServer(guildId, { timezone });
      return { kind: 'set' };
    },
    completeTimezone: (typed, wanted) => completeTimezone(search, typed, wanted),
    timeIn,
    async dayZoneOf({ userId, guildId, serverLocale }) {
      const store = await opening;
      const [member, server] = await Promise.all([
        store.member(userId),
        guildId === null ? null : store.server(guildId),
      ]);
      const known = { member: member.timezone, server: server?.timezone ?? null };
      return timezoneOf({ ...known, locale: serverLocale });
    },
  };
}

function defaultsFor(preferredLocale: string): InForce {
  const zone = zoneOfLocale(preferredLocale);
  return {
    language: languageOfLocale(preferredLocale),
    timezone: zone === null ? { value: NO_ZONE, source: 'default' } : { value: zone, source: 'locale' },
  };
}

function languageOfLocale(locale: string): Setting<ServerLanguage> {
  if (/^zh-(?:TW|HK|MO|Hant)/.test(locale)) return { value: 'zh-TW', source: 'locale' };
  if (/^zh/.test(locale)) return { value: 'zh-CN', source: 'locale' };
  return { value: 'en-US', source: /^en/.test(locale) ? 'locale' : 'default' };
}
