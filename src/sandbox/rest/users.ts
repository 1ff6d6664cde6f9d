import { openDm } from '../actions/direct.ts';
import { refuse } from '../errors.ts';
import { object, snowflake } from '../rules/checks.ts';
import { Form } from '../rules/form.ts';
import { dmPayload, userPayload } from '../state/payloads.ts';
import type { World } from '../world.ts';
import { idParam, ok, type Route } from './route.ts';

const recipient = object({ recipient_id: snowflake }, {});

/** resources/user */
export function userRoutes(world: World): readonly Route[] {
  const { bot } = world.application;
  return [
    {
      method: 'GET',
      path: '/users/@me',
      run: () => ok({ ...userPayload(bot), verified: true, mfa_enabled: true, locale: bot.locale }),
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      run: (call) => {
        const form = new Form(world.strictKeys);
        if (!recipient(call.body, null, form)) throw form.refusal();
        const user = world.users.get(call.body.recipient_id);
        if (user === undefined) throw refuse('invalidRecipient');
        if (user.bot) throw refuse('cannotMessageUser');
        return ok(dmPayload(openDm(world, user)));
      },
    },
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
