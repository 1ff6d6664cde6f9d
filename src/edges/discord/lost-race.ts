import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** What Discord answers when a reply comes too late, twice, or to what was deleted or closed to us meanwhile. */
const CODES: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/** Whether an error only says that the interaction is over: no bug, and nobody left to tell. */
export function isLostRace(error: unknown): boolean {
  return error instanceof DiscordAPIError && CODES.includes(error.code);
}
