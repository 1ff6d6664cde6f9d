import { userPayload } from '../state/payloads.ts';
import type { World } from '../world.ts';
import { ok, type Route } from './route.ts';

/** resources/application */
export function applicationRoutes(world: World): readonly Route[] {
  const { application } = world;
  return [
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
          type: null,
          flags: 0,
          flags_new: '0',
          explicit_content_filter: 0,
          eligible_oauth2_scopes: ['applications.commands', 'bot'],
          integration_types_config: { '0': {} },
          approximate_guild_count: world.guilds.size,
          approximate_user_install_count: 0,
          approximate_user_authorization_count: 0,
          redirect_uris: [],
          interactions_endpoint_url: null,
          role_connections_verification_url: null,
        }),
    },
  ];
}
