import type { Completion } from '../core/completion/completion.ts';
import type { Language } from '../core/notes/passage.ts';
import { type Asker, createTimezoneSearch } from '../core/time/find-timezones.ts';
import { canonicalTimezone, NO_ZONE, timeIn, timezoneOf, zoneOfLocale } from '../core/time/timezone.ts';
import { completeTimezone } from '../core/time/timezone-completions.ts';
import type { ServerSettings, Store } from './store.ts';

export type ServerLanguage = NonNullable<ServerSettings['language']>;

/** The language of the notes that are read in a language of ours. */
export function notesLanguageOf(language: ServerLanguage): Language {
  return language === 'en-US' ? 'en' : 'zh';
}

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

/** What somebody means who typed a zone's name; `unknown`: there is none, `nearest` may have been meant. */
export type TimezoneRead =
  | { readonly kind: 'known'; readonly timezone: string }
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
  /** Reads the name of a zone, in any case. */
  readTimezone(name: string, asker: Asker): TimezoneRead;
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
  const readTimezone: Settings['readTimezone'] = (name, asker) => {
    const timezone = canonicalTimezone(name);
    return timezone === null
      ? { kind: 'unknown', nearest: search.nearest(name, asker) }
      : { kind: 'known', timezone };
  };
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
      const read = name === null ? null : readTimezone(name, asker);
      if (read?.kind === 'unknown') return read;
      await (await opening).changeServer(guildId, { timezone: read?.timezone ?? null });
      return { kind: 'set' };
    },
    readTimezone,
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
