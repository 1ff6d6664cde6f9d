import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { OperatorError } from '../../app/operator-error.ts';

/** Why the bot is not logged in. */
export class LoginError extends OperatorError {
  override readonly name = 'LoginError';
}

/** How far a login has come. */
export interface LoginProgress {
  /** Address of the gateway, once Discord has named it. */
  readonly gateway: string | null;
  /** Seconds that Discord asked to wait. */
  readonly wait: number | null;
}

const UNKNOWN_TOKEN =
  'DISCORD_TOKEN: Discord does not know this token; copy a new one from Bot → Reset Token in the developer portal';
const CLOSE_CODES = 'https://discord.com/developers/docs/topics/opcodes-and-status-codes';

const NO_NETWORK: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is unknown',
  EAI_AGAIN: 'its name cannot be looked up',
  ECONNREFUSED: 'it refuses the connection',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no way to it',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
};

/**
 * Says in one line why a login failed.
 * @param api the REST base that was asked
 */
export function loginFailure(error: unknown, api: string, { gateway }: LoginProgress): LoginError {
  if (error instanceof LoginError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new LoginError(UNKNOWN_TOKEN);
  }
  const { host } = new URL(api);
  const asked = gateway === null ? `Discord at ${host}` : `Discord's gateway at ${new URL(gateway).host}`;
  const cause = networkReason(error);
  if (cause) return new LoginError(`cannot reach ${asked}: ${cause}`);
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return new LoginError(refusal(error.status, host));
  }
  // What is no answer of Discord's is only noticed when discord.js looks for the gateway's address in it.
  if ((error instanceof TypeError || error instanceof SyntaxError) && gateway === null) {
    return new LoginError(
      `${host} answers, but not as Discord does; check DISCORD_API, or whether this network wants a sign-in first`,
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return new LoginError(`the login to ${asked} failed: ${message.replace(/\s+/g, ' ')}`);
}

/**
 * Says in one line why a login took too long. Of a gateway that refuses the connection, discord.js says nothing
 * and tries again.
 * @param deadline in milliseconds
 */
export function lateLogin(deadline: number, api: string, progress: LoginProgress): LoginError {
  const { host } = new URL(api);
  const { gateway, wait } = progress;
  const seconds = deadline / 1000;
  if (gateway !== null) {
    const gatewayHost = new URL(gateway).host;
    return new LoginError(`no connection to Discord's gateway at ${gatewayHost} within ${seconds} s`);
  }
  if (wait !== null) {
    return new LoginError(`Discord at ${host} asks to wait ${wait} s before the next login (status 429)`);
  }
  return new LoginError(`cannot reach Discord at ${host}: no answer within ${seconds} s`);
}

/** Says in one line why Discord closed the connection for good. */
export function closedForGood(code: number): LoginError {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new LoginError(UNKNOWN_TOKEN);
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new LoginError(
        `Discord refuses the intents the bot asks for (code ${code}); allow them under Bot → Privileged Gateway Intents in the developer portal`,
      );
    default:
      return new LoginError(`Discord closed the connection for good (code ${code}); see ${CLOSE_CODES}`);
  }
}

function refusal(status: number, host: string): string {
  if (status === 403) {
    return `Discord at ${host} refuses this computer's network address (status 403); try another network`;
  }
  const advice = status >= 500 ? '; try again later' : status === 404 ? '; check DISCORD_API' : '';
  return `Discord at ${host} refuses the login with status ${status}${advice}`;
}

/** The system's code stands in the error, its cause or, for a host with several addresses, in each. */
function networkReason(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (code in NO_NETWORK) return `${NO_NETWORK[code]} (${code})`;
  return networkReason(error instanceof AggregateError ? error.errors[0] : error.cause);
}
