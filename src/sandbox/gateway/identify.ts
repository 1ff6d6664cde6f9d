import { isRecord } from '../json.ts';
import type { World } from '../world.ts';
import { type Close, KNOWN_INTENTS, PRIVILEGED } from './protocol.ts';

export interface Identify {
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
}

/** Reads an Identify; events/gateway-events#identify. Otherwise why the connection closes. */
export function readIdentify(world: World, data: unknown): Identify | Close {
  if (!isRecord(data)) return 'decodeError';
  if (data['token'] !== world.token) return 'authenticationFailed';
  const intents = data['intents'];
  if (typeof intents !== 'number' || (intents & ~KNOWN_INTENTS) !== 0) return 'invalidIntents';
  if ((intents & PRIVILEGED & ~world.privilegedIntents) !== 0) return 'disallowedIntents';
  const shard = data['shard'] ?? [0, 1];
  return isShard(shard) ? { intents, shard } : 'invalidShard';
}

export interface Resume {
  readonly sessionId: string;
  readonly sequence: number;
}

/** Reads a Resume; events/gateway-events#resume. `null` is one that names no session. */
export function readResume(world: World, data: unknown): Resume | Close | null {
  if (!isRecord(data)) return 'decodeError';
  if (data['token'] !== world.token) return 'authenticationFailed';
  const { session_id: sessionId, seq: sequence } = data;
  return typeof sessionId === 'string' && typeof sequence === 'number' ? { sessionId, sequence } : null;
}

function isShard(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [id, count]: unknown[] = value;
  return Number.isInteger(id) && Number.isInteger(count) && Number(id) >= 0 && Number(id) < Number(count);
}
