import type { Gateway } from '../gateway/gateway.ts';
import type { World } from '../world.ts';
import { ok, type Route } from './route.ts';

/** events/gateway#get-gateway, #get-gateway-bot */
export function gatewayRoutes(world: World, gateway: Gateway): readonly Route[] {
  const url = () => world.origin().replace('http', 'ws');
  return [
    { method: 'GET', path: '/gateway', open: true, run: () => ok({ url: url() }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      run: () =>
        ok({
          url: url(),
          shards: gateway.settings.shards,
          session_start_limit: gateway.starts.limit(),
        }),
    },
  ];
}
