import type { Clock } from '../clock.ts';
import { GATEWAY } from '../limits.ts';

/** How strict the gateway is, and what it tells clients about itself. */
export interface GatewayOptions {
  /** Milliseconds between heartbeats, as HELLO says. Default 41,250, as Discord's. */
  readonly heartbeatInterval?: number;
  /**
   * Whether a client that has been silent for one and a half intervals is disconnected (4009). By default only
   * when the sandbox's clock runs by itself, since clients send heartbeats by their own.
   */
  readonly enforceHeartbeats?: boolean;
  /** Identifies in 24 hours; the next one resets the token. Default 1000. */
  readonly sessionStarts?: number;
  /** Shards that may identify at the same time. Default 1. */
  readonly maxConcurrency?: number;
  /**
   * Whether a second identify within five seconds (of the same concurrency key) is answered with an invalid
   * session, as Discord does. Default `false`, so that tests can start one bot after another.
   */
  readonly spaceIdentifies?: boolean;
  /** Shards that `GET /gateway/bot` recommends. Default 1. */
  readonly shards?: number;
}

export type GatewaySettings = Readonly<Required<GatewayOptions>>;

export function gatewaySettings(options: GatewayOptions, clock: Clock): GatewaySettings {
  return {
    heartbeatInterval: options.heartbeatInterval ?? GATEWAY.heartbeatInterval,
    enforceHeartbeats: options.enforceHeartbeats ?? clock.runs,
    sessionStarts: options.sessionStarts ?? GATEWAY.sessionStarts.requests,
    maxConcurrency: options.maxConcurrency ?? GATEWAY.maxConcurrency,
    spaceIdentifies: options.spaceIdentifies ?? false,
    shards: options.shards ?? 1,
  };
}
