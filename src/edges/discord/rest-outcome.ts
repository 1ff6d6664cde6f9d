import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Sent } from '../../app/daily/board.ts';

type Failure = Exclude<Sent, { readonly status: 'sent' }>;

const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownUser,
];

/**
 * What a failed request says about what was to be sent. Without an answer of Discord's own nobody knows; nor does what
 * it says of the bot alone (its token, its pace) refuse this one thing.
 */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError) || error.status >= 500) {
    return { status: 'unknown' };
  }
  if (error.status === 401) return { status: 'unknown' };
  if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.OpeningDirectMessagesTooFast) {
    return { status: 'unknown' };
  }
  if (error.status === 403) return { status: 'refused', reason: 'forbidden' };
  const isGone = error.status === 404 || (error instanceof DiscordAPIError && GONE.includes(error.code));
  return { status: 'refused', reason: isGone ? 'gone' : 'rejected' };
}
