import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';

/** Why the bot is not logged in, in one line for the person who started it. */
export class LoginError extends Error {
  override readonly name = 'LoginError';
}

const NO_NETWORK: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is unknown',
  EAI_AGAIN: 'its name cannot be looked up',
  ECONNREFUSED: 'it refuses the connection',
  ECONNRESET: 'the connection was cut',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no way to it',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
};

/**
 * Turns what a login failed with into a `LoginError` where the cause is outside of the program; any other
 * error is returned as it is.
 * @param api the REST base that was asked
 */
export function loginFailure(error: unknown, api: string): unknown {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new LoginError(
      'DISCORD_TOKEN: Discord does not know this token; copy a new one from Bot → Reset Token in the developer portal',
    );
  }
  const host = new URL(api).host;
  const cause = networkCode(error);
  if (cause) return new LoginError(`cannot reach Discord at ${host}: ${NO_NETWORK[cause]} (${cause})`);
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return new LoginError(
      `Discord at ${host} refuses the login with status ${error.status}; try again later`,
    );
  }
  return error;
}

/** The system's code, which stands in the error, its cause or, for a host with several addresses, in each. */
function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string' && error.code in NO_NETWORK) return error.code;
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return networkCode(inner);
}
