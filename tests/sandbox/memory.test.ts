import { expect, test } from 'vitest';
import { KEPT } from '../../src/sandbox/limits.ts';
import { RequestLog } from '../../src/sandbox/rest/request-log.ts';
import type { Interaction } from '../../src/sandbox/state/interactions.ts';
import { InteractionStore } from '../../src/sandbox/state/interactions.ts';
import { type ApiMessage, MessageStore } from '../../src/sandbox/state/messages.ts';

/** A playground may run for days: what is remembered is bounded, and the newest is what stays. */

test('a channel keeps its newest messages', () => {
  const store = new MessageStore();
  for (let id = 1; id <= KEPT.messagesPerChannel + 5; id += 1) {
    const api = { id: `${id}`, channel_id: 'c' } as ApiMessage;
    store.add({ api, guildId: null, visibleTo: null, interactionId: null });
  }
  expect(store.list('c')).toHaveLength(KEPT.messagesPerChannel);
  expect(store.get('c', '5')).toBeUndefined();
  expect(store.get('c', '6')).toBeDefined();
});

test('interactions are forgotten when their tokens expire', () => {
  const store = new InteractionStore();
  const add = (token: string, createdAt: number) => store.add({ token, createdAt } as Interaction);
  add('old', 0);
  add('young', 60_000);
  add('new', 15 * 60_000 + 1);
  expect(store.get('old')).toBeUndefined();
  expect(store.get('young')).toBeDefined();
});

test('the request log keeps the newest', () => {
  const log = new RequestLog();
  for (let ms = 1; ms <= 3 * KEPT.requests; ms += 1) {
    log.add({ method: 'GET', route: '/', path: '/', status: 200, ms });
  }
  expect(log.list()).toHaveLength(KEPT.requests);
  expect(log.list().at(-1)?.ms).toBe(3 * KEPT.requests);
});
