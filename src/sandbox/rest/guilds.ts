import { leaveGuild } from '../actions/change-guild.ts';
import { refuse } from '../errors.ts';
import { INTENT } from '../gateway/protocol.ts';
import { MEMBER_LIST, OWN_GUILDS } from '../limits.ts';
import { basePermissions } from '../state/access.ts';
import type { Guild } from '../state/entities.ts';
import { guildChannelPayload, guildPayload, memberPayload, rolePayload } from '../state/payloads.ts';
import type { World } from '../world.ts';
import { pageById } from './page-by-id.ts';
import { reachGuild } from './reach.ts';
import { idParam, noContent, ok, type Route } from './route.ts';

/** resources/guild, and the bot's own list of servers from resources/user */
export function guildRoutes(world: World): readonly Route[] {
  const guild = '/guilds/:guild_id';
  const counts = ({ members }: Guild) => ({
    approximate_member_count: members.size,
    approximate_presence_count: members.size,
  });
  const listed = (one: Guild) => {
    const { id, name, icon, banner, features } = guildPayload(one);
    const bot = one.members.get(world.application.bot.id);
    const permissions = (bot === undefined ? 0n : basePermissions(one, bot)).toString();
    return { id, name, icon, banner, owner: false, permissions, features };
  };
  return [
    {
      method: 'GET',
      path: guild,
      run: (call) => {
        const found = reachGuild(world, call);
        return ok({
          ...guildPayload(found),
          ...(call.query('with_counts') === 'true' ? counts(found) : {}),
        });
      },
    },
    {
      method: 'GET',
      path: `${guild}/channels`,
      run: (call) => ok([...reachGuild(world, call).channels.values()].map(guildChannelPayload)),
    },
    {
      method: 'GET',
      path: `${guild}/roles`,
      run: (call) => ok([...reachGuild(world, call).roles.values()].map(rolePayload)),
    },
    {
      method: 'GET',
      path: `${guild}/roles/:role_id`,
      run: (call) => {
        const role = reachGuild(world, call).roles.get(idParam(call, 'role_id'));
        if (role === undefined) throw refuse('unknownRole');
        return ok(rolePayload(role));
      },
    },
    {
      method: 'GET',
      path: `${guild}/members`,
      run: (call) => {
        const { members } = reachGuild(world, call);
        // The list is for applications that have been granted the members intent.
        if ((world.privilegedIntents & INTENT.guildMembers) === 0) throw refuse('missingAccess');
        const { listed: most, listedByDefault: usual } = MEMBER_LIST;
        return ok(
          pageById([...members.values()], ({ user }) => user.id, call, { most, usual }).map(memberPayload),
        );
      },
    },
    {
      method: 'GET',
      path: `${guild}/members/:user_id`,
      run: (call) => {
        const { members } = reachGuild(world, call);
        const userId = idParam(call, 'user_id');
        const member = members.get(userId);
        if (member === undefined) throw refuse(world.users.has(userId) ? 'unknownMember' : 'unknownUser');
        return ok(memberPayload(member));
      },
    },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      run: (call) => {
        const limits = { most: OWN_GUILDS.listed, usual: OWN_GUILDS.listed };
        const guilds = pageById([...world.guilds.values()], ({ id }) => id, call, limits);
        const counted = call.query('with_counts') === 'true';
        return ok(guilds.map((one) => ({ ...listed(one), ...(counted ? counts(one) : {}) })));
      },
    },
    {
      method: 'DELETE',
      path: '/users/@me/guilds/:guild_id',
      run: (call) => {
        leaveGuild(world, reachGuild(world, call));
        return noContent;
      },
    },
  ];
}
