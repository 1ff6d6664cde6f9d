import { INTENT } from '../gateway/protocol.ts';
import { channelPayload, memberPayload } from '../state/payloads.ts';
import { PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { reachChannel } from './reach.ts';
import { noContent, ok, type Route } from './route.ts';

/** resources/channel */
export function channelRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/channels/:channel_id',
      run: (call) => ok(channelPayload(reachChannel(world, call).channel)),
    },
    {
      method: 'POST',
      path: '/channels/:channel_id/typing',
      run: (call) => {
        const { id, guildId } = reachChannel(world, call, PERMISSION.sendMessages).channel;
        const { bot } = world.application;
        const member = world.guilds.get(guildId ?? '')?.members.get(bot.id);
        const data = {
          channel_id: id,
          user_id: bot.id,
          timestamp: Math.floor(world.clock.now() / 1000),
          ...(guildId === null ? {} : { guild_id: guildId }),
          ...(member === undefined ? {} : { member: memberPayload(member) }),
        };
        const intent = guildId === null ? INTENT.directMessageTyping : INTENT.guildMessageTyping;
        world.publish({ name: 'TYPING_START', data, guildId, intent });
        return noContent;
      },
    },
  ];
}
