import { shardOf } from '../snowflake.ts';
import { guildCreatePayload, userPayload } from '../state/payloads.ts';
import type { World } from '../world.ts';
import { INTENT } from './protocol.ts';
import type { Session } from './session.ts';

/** READY, then each server of the shard in full, unless it is down; events/gateway-events#ready */
export function welcome(world: World, session: Session): void {
  const [shard, shards] = session.shard;
  const { application } = world;
  const guilds = [...world.guilds.values()].filter((guild) => shardOf(guild.id, shards) === shard);
  const ready = {
    v: 10,
    user: { ...userPayload(application.bot), verified: true, mfa_enabled: true, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: world.origin().replace('http', 'ws'),
    shard: session.shard,
    application: { id: application.id, flags: 0 },
    private_channels: [],
    relationships: [],
    presences: [],
    user_settings: {},
    geo_ordered_rtc_regions: [],
    _trace: ['sandbox'],
  };
  session.dispatch('READY', JSON.stringify(ready));
  if ((session.intents & INTENT.guilds) === 0) return;
  for (const guild of guilds.filter(({ id }) => !world.guildsDown.has(id))) {
    session.dispatch('GUILD_CREATE', JSON.stringify(guildCreatePayload(guild, application.bot.id)));
  }
}
