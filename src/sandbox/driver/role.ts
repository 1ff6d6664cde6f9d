import { deleteRole, putRole } from '../actions/change-guild.ts';
import type { Guild, Role } from '../state/entities.ts';
import type { Permissions } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { NotPossibleError } from './errors.ts';

/** What can be changed of a role. */
export interface RoleChange {
  readonly name?: string;
  readonly permissions?: Permissions;
  /** Whether everybody may ping it; otherwise that takes Mention Everyone. */
  readonly mentionable?: boolean;
  readonly position?: number;
}

/** A role of a server. Its members are given it with `member.setRoles`. */
export class SandboxRole {
  readonly id: string;
  readonly #world: World;
  readonly #guild: Guild;

  constructor(world: World, guild: Guild, id: string) {
    this.id = id;
    this.#world = world;
    this.#guild = guild;
  }

  get name(): string {
    return this.#now.name;
  }

  /** Changes what is given and leaves the rest. */
  set(change: RoleChange): void {
    putRole(this.#world, this.#guild, { ...this.#now, ...change });
  }

  /** Deletes the role. `@everyone` cannot be deleted. */
  delete(): void {
    if (this.id === this.#guild.id) throw new NotPossibleError('@everyone cannot be deleted');
    deleteRole(this.#world, this.#guild, this.#now.id);
  }

  get #now(): Role {
    const role = this.#guild.roles.get(this.id);
    if (role === undefined) throw new NotPossibleError('The role was deleted');
    return role;
  }
}
