import { NotPossibleError } from '../driver/errors.ts';
import type { Sandbox } from '../sandbox.ts';
import type { FromServer } from './protocol.ts';
import type { Resident, StudyGroup } from './study-group.ts';

/** A move of the clock, at most: a month, whose every post is sent on the way. */
const LONGEST_MOVE = 31 * 86_400_000;
/** The end of the playground's time: some ten years later ids have more than Discord's 19 digits. */
const LAST_MOMENT = Date.UTC(2080, 0, 1);

export interface RoomOptions {
  readonly discord: Sandbox;
  readonly group: StudyGroup;
  /** Moves the clock of the sandbox and all else that keeps time with it, by milliseconds. `null`: it stands fast. */
  readonly moveClock: ((ms: number) => Promise<void>) | null;
  /** Told of mistakes of the playground's own. */
  readonly onTrouble: (error: unknown) => void;
}

/** One page that is open. */
export interface Visit {
  readonly resident: Resident;
  /** Shows everything anew. */
  greet(): void;
  tell(frame: FromServer): void;
}

/** What all pages that are open share. */
export class Room {
  readonly discord: Sandbox;
  readonly group: StudyGroup;
  readonly onTrouble: (error: unknown) => void;
  readonly #moveClock: RoomOptions['moveClock'];
  readonly #visits = new Set<Visit>();
  /** Ids of those who have chosen their locale. */
  readonly #settled = new Set<string>();

  constructor({ discord, group, moveClock, onTrouble }: RoomOptions) {
    this.discord = discord;
    this.group = group;
    this.onTrouble = onTrouble;
    this.#moveClock = moveClock;
  }

  enter(visit: Visit): void {
    this.#visits.add(visit);
  }

  leave(visit: Visit): void {
    this.#visits.delete(visit);
  }

  greetAll(): void {
    for (const visit of this.#visits) visit.greet();
  }

  /** The resident of this id or slug; without one, or with a name that nobody has, the first. */
  residentNamed(name: string | null): Resident {
    const [first] = this.group.residents;
    return this.group.residents.find(({ slug, member }) => slug === name || member.id === name) ?? first;
  }

  /** The locale that a page would like, for whoever has not chosen one. What Discord does not have is passed over. */
  proposeLocale(resident: Resident, locale: string): void {
    const { member } = resident;
    if (this.#settled.has(member.id) || locale === member.locale) return;
    try {
      member.locale = locale;
    } catch (error) {
      if (error instanceof NotPossibleError) return;
      throw error;
    }
    this.#greet(resident);
  }

  /** Throws NotPossibleError for what is no locale of Discord's. */
  setLocale(resident: Resident, locale: string): void {
    resident.member.locale = locale;
    this.#settled.add(resident.member.id);
    this.#greet(resident);
  }

  /** Rejects with NotPossibleError for whoever may not, and for a time that is not ahead. */
  async moveClock({ isAdmin, member }: Resident, ms: number): Promise<void> {
    if (!isAdmin) throw new NotPossibleError(`${member.name} does not manage the server`);
    if (this.#moveClock === null) throw new NotPossibleError('This clock cannot be moved');
    if (!Number.isInteger(ms) || ms < 1 || ms > LONGEST_MOVE) {
      throw new NotPossibleError('A clock is moved forward, by at most 31 days at a time');
    }
    if (this.discord.clock.now() + ms > LAST_MOMENT) throw new NotPossibleError('This clock ends in 2080');
    await this.#moveClock(ms);
    this.tellTime();
  }

  /** Tells all pages what time it is. */
  tellTime(): void {
    for (const visit of this.#visits) visit.tell({ type: 'clock', now: this.discord.clock.now() });
  }

  #greet(resident: Resident): void {
    for (const visit of this.#visits) if (visit.resident === resident) visit.greet();
  }
}
