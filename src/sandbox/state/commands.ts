import type { Clock } from '../clock.ts';
import { refuse } from '../errors.ts';
import { withoutNulls } from '../json.ts';
import { COMMAND } from '../limits.ts';
import type { CommandRequest, CommandType } from '../rules/command.ts';
import type { CommandOption } from '../rules/command-options.ts';
import { DailyCreates } from './daily-creates.ts';

/** A registered command. Everything Discord fills in is filled in. */
export interface Command {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly type: CommandType;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>> | null;
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>> | null;
  readonly options: readonly CommandOption[];
  readonly default_member_permissions: string | null;
  readonly nsfw: boolean;
  /** Where it can be used: 0 server, 1 direct message with the bot, 2 other direct messages. */
  readonly contexts: readonly (0 | 1 | 2)[] | null;
  readonly integration_types: readonly (0 | 1)[];
  /** Absent when registered for every server. */
  readonly guild_id?: string;
}

/** `null`: for every server. */
export type Scope = string | null;

interface Shelf {
  readonly byId: Map<string, Command>;
  readonly byName: Map<string, Command>;
}

const nameKey = (type: number, name: string): string => `${type}:${name}`;

/** The commands of the application, in the scopes they were registered in. */
export class CommandStore {
  readonly #applicationId: string;
  readonly #newId: () => string;
  readonly #creates: DailyCreates;
  readonly #shelves = new Map<Scope, Shelf>();
  readonly #listeners = new Set<() => void>();

  constructor(applicationId: string, newId: () => string, clock: Clock) {
    this.#applicationId = applicationId;
    this.#newId = newId;
    this.#creates = new DailyCreates(clock);
  }

  /** Calls `listener` after every change from now on. Returns a function that ends it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  list(scope: Scope): readonly Command[] {
    return [...this.#shelf(scope).byId.values()];
  }

  get(scope: Scope, id: string): Command | undefined {
    return this.#shelf(scope).byId.get(id);
  }

  /** What a member of the guild can call by this name: the guild's own command before the global one. */
  find(guildId: string | null, type: CommandType, name: string): Command | undefined {
    const own = guildId === null ? undefined : this.#shelf(guildId).byName.get(nameKey(type, name));
    return own ?? this.#shelf(null).byName.get(nameKey(type, name));
  }

  /** Creates, or overwrites the one of the same type and name, which keeps its id. */
  upsert(scope: Scope, request: CommandRequest): { readonly command: Command; readonly created: boolean } {
    const shelf = this.#shelf(scope);
    const before = shelf.byName.get(nameKey(request.type ?? 1, request.name));
    if (before === undefined) {
      this.#checkRoom(shelf, request.type ?? 1);
      this.#creates.count(scope, 1);
    }
    const command = this.#put(shelf, scope, request, before);
    this.#changed();
    return { command, created: before === undefined };
  }

  /** Changes the command with this id, its name too. */
  replace(scope: Scope, before: Command, request: CommandRequest): Command {
    const shelf = this.#shelf(scope);
    shelf.byName.delete(nameKey(before.type, before.name));
    const command = this.#put(shelf, scope, request, before);
    this.#changed();
    return command;
  }

  delete(scope: Scope, id: string): boolean {
    const shelf = this.#shelf(scope);
    const command = shelf.byId.get(id);
    if (command === undefined) return false;
    shelf.byName.delete(nameKey(command.type, command.name));
    shelf.byId.delete(id);
    this.#changed();
    return true;
  }

  /**
   * Makes the scope hold exactly these. Commands of the same type and name keep their ids; the others count as
   * created today.
   */
  overwrite(scope: Scope, requests: readonly CommandRequest[]): readonly Command[] {
    const old = this.#shelf(scope);
    const before = ({ type, name }: CommandRequest) => old.byName.get(nameKey(type ?? 1, name));
    const shelf: Shelf = { byId: new Map(), byName: new Map() };
    for (const request of requests) {
      this.#checkRoom(shelf, request.type ?? 1);
      this.#put(shelf, scope, request, before(request));
    }
    this.#creates.count(scope, requests.filter((request) => before(request) === undefined).length);
    this.#shelves.set(scope, shelf);
    this.#changed();
    return this.list(scope);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #put(shelf: Shelf, scope: Scope, request: CommandRequest, before: Command | undefined): Command {
    const made = this.#complete(scope, request, before);
    shelf.byId.set(made.id, made);
    shelf.byName.set(nameKey(made.type, made.name), made);
    return made;
  }

  #complete(scope: Scope, request: CommandRequest, before: Command | undefined): Command {
    const content = {
      type: request.type ?? 1,
      name: request.name,
      name_localizations: localizations(request.name_localizations),
      description: request.description ?? '',
      description_localizations: localizations(request.description_localizations),
      options: withoutNulls(request.options ?? []),
      default_member_permissions:
        request.default_member_permissions === null || request.default_member_permissions === undefined
          ? null
          : String(request.default_member_permissions),
      nsfw: request.nsfw ?? false,
      contexts: request.contexts ?? (request.dm_permission === false ? [0] : null),
      integration_types: request.integration_types ?? [0],
    };
    const id = before?.id ?? this.#newId();
    return {
      id,
      application_id: this.#applicationId,
      version: this.#newId(),
      ...content,
      ...(scope === null ? {} : { guild_id: scope }),
    };
  }

  #shelf(scope: Scope): Shelf {
    let shelf = this.#shelves.get(scope);
    if (shelf === undefined) {
      shelf = { byId: new Map(), byName: new Map() };
      this.#shelves.set(scope, shelf);
    }
    return shelf;
  }

  #checkRoom(shelf: Shelf, type: number): void {
    let count = 0;
    for (const command of shelf.byId.values()) if (command.type === type) count += 1;
    if (count >= (COMMAND.perScope[type] ?? 0)) throw refuse('tooManyCommands');
  }
}

type Texts = Readonly<Record<string, string | null>> | null | undefined;

function localizations(given: Texts): Readonly<Record<string, string>> | null {
  const entries = Object.entries(given ?? {}).flatMap(([locale, text]) =>
    text === null ? [] : [[locale, text] as const],
  );
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
