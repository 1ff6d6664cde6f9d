import { deleteChannel, putOverwrite } from '../actions/change-guild.ts';
import type { Guild, GuildChannel } from '../state/entities.ts';
import type { Permissions } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { NotPossibleError } from './errors.ts';

/** What an overwrite changes; with neither it is taken away. */
export interface OverwriteChange {
  readonly allow?: Permissions;
  readonly deny?: Permissions;
}

/** A text channel of a server. */
export class SandboxChannel {
  readonly id: string;
  readonly name: string;
  readonly #world: World;
  readonly #guild: Guild;
  readonly #channel: GuildChannel;

  constructor(world: World, guild: Guild, channel: GuildChannel) {
    this.id = channel.id;
    this.name = channel.name;
    this.#world = world;
    this.#guild = guild;
    this.#channel = channel;
  }

  /**
   * Sets what a role (`server.everyone` and `server.botRole` among them), a member or the bot (`server.bot`) is
   * allowed and denied here, whatever their roles say. Replaces an earlier overwrite of the same target.
   */
  setOverwrite(target: { readonly id: string }, { allow = 0n, deny = 0n }: OverwriteChange): void {
    const { id } = target;
    const type = this.#guild.roles.has(id) ? 0 : 1;
    if (type === 1 && !this.#guild.members.has(id)) {
      throw new NotPossibleError(`The server "${this.#guild.name}" has no role or member ${id}`);
    }
    putOverwrite(this.#world, this.#guild, this.#channel, { id, type, allow, deny });
  }

  /** Deletes the channel with its messages. */
  delete(): void {
    deleteChannel(this.#world, this.#guild, this.#channel);
  }
}
