import { removeMember, setRoles } from '../actions/change-guild.ts';
import type { Guild, Member } from '../state/entities.ts';
import type { World } from '../world.ts';
import { SandboxUser } from './user.ts';

/** A person in a server. The same person in another server is another member with the same `id`. */
export class SandboxMember extends SandboxUser {
  readonly #guild: Guild;
  readonly #member: Member;

  constructor(world: World, guild: Guild, member: Member) {
    super(world, member.user);
    this.#guild = guild;
    this.#member = member;
  }

  /** Gives exactly these roles besides `@everyone`. */
  setRoles(roles: readonly { readonly id: string }[]): void {
    setRoles(
      this.world,
      this.#guild,
      this.#member,
      roles.map(({ id }) => id),
    );
  }

  /** Leaves the server; from then on they can do nothing in it. */
  leave(): void {
    removeMember(this.world, this.#guild, this.#member);
  }
}
