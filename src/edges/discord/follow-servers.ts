import {
  type Client,
  GatewayDispatchEvents,
  type GatewayGuildCreateDispatchData,
  type GatewayGuildDeleteDispatchData,
  type GatewayReadyDispatchData,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Servers } from '../../app/daily/servers.ts';
import { shardOf } from '../../app/daily/shards.ts';

/**
 * Notes from now on which servers the bot is in, as Discord says: all of them at every READY, then each that comes or
 * goes. READY names those that are down, too (https://docs.discord.com/developers/events/gateway-events#ready), and an
 * outage (`unavailable`) is no farewell. discord.js's cache does not tell: it keeps servers that were lost with a
 * session, and of one of those that comes back it says nothing.
 * @param client not logged in yet: its first READY counts
 */
export function followServers(client: Client, servers: Servers, log: Logger): void {
  const here = new Set<string>();
  const noted = (work: Promise<void>) => {
    work.catch((err) => log.error({ err }, 'the database does not know yet which servers the bot is in'));
  };
  client.ws.on(GatewayDispatchEvents.Ready, ({ guilds }: GatewayReadyDispatchData, shard: number) => {
    const shardCount = client.options.shardCount ?? 1;
    const named = new Set(guilds.map(({ id }) => id));
    for (const id of here) {
      if (named.has(id) || shardOf(id, shardCount) !== shard) continue;
      here.delete(id);
      forget(client, id);
    }
    for (const id of named) here.add(id);
    log.debug({ shard, servers: named.size }, 'Discord names the servers of a shard');
    noted(servers.onlyPresent(here, { shards: [shard], shardCount }));
  });
  client.ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: GatewayGuildCreateDispatchData) => {
    if (here.has(id)) return;
    here.add(id);
    noted(servers.present([id]));
  });
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: GatewayGuildDeleteDispatchData) => {
    if (unavailable) return;
    here.delete(id);
    noted(servers.left(id));
  });
}

/** Else what discord.js knows of a server would be old for ever, were the bot to come back to it. */
function forget({ guilds, channels }: Client, guildId: string): void {
  for (const id of guilds.cache.get(guildId)?.channels.cache.keys() ?? []) channels.cache.delete(id);
  guilds.cache.delete(guildId);
}
