import { refuse } from '../errors.ts';
import { userPayload } from '../state/payloads.ts';
import type { World } from '../world.ts';
import { idParam, ok, type Route } from './route.ts';

/** resources/application, resources/user, events/gateway#get-gateway-bot */
export function applicationRoutes(world: World): readonly Route[] {
  const { application } = world;
  const me = () => ({ ...userPayload(application.bot), verified: true, mfa_enabled: true, locale: 'en-US' });
  return [
    {
      method: 'GET',
      path: '/gateway/bot',
      run: () =>
        ok({
          url: world.origin().replace('http', 'ws'),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
        }),
    },
    {
      method: 'GET',
      path: '/applications/@me',
      run: () =>
        ok({
          id: application.id,
          name: application.name,
          icon: null,
          description: '',
          bot: userPayload(application.bot),
          owner: userPayload(application.owner),
          team: null,
          bot_public: false,
          bot_require_code_grant: false,
          verify_key: '0'.repeat(64),
          flags: 0,
          integration_types_config: { '0': {} },
          approximate_guild_count: world.guilds.size,
          approximate_user_install_count: 0,
          redirect_uris: [],
          interactions_endpoint_url: null,
        }),
    },
    { method: 'GET', path: '/users/@me', run: () => ok(me()) },
    {
      method: 'GET',
      path: '/users/:user_id',
      run: (call) => {
        const user = world.users.get(idParam(call, 'user_id'));
        if (user === undefined) throw refuse('unknownUser');
        return ok(userPayload(user));
      },
    },
  ];
}
