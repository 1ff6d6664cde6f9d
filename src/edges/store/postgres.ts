import { type Dialect, PostgresDialect, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import {
  POSTGRES_CONNECT_MS,
  POSTGRES_CONNECTIONS,
  POSTGRES_LOCK_MS,
  POSTGRES_STATEMENT_MS,
} from './limits.ts';

const INT8 = pg.types.builtins.INT8;

/** For the bot: whatever takes too long for Discord fails. Connections are made when needed, and made anew. */
export function postgresDialect(url: string): Dialect {
  return dialectOn({
    connectionString: url,
    max: POSTGRES_CONNECTIONS,
    connectionTimeoutMillis: POSTGRES_CONNECT_MS,
    statement_timeout: POSTGRES_STATEMENT_MS,
    lock_timeout: POSTGRES_LOCK_MS,
    // The server ends what runs too long; this is for a server that no longer says anything.
    query_timeout: POSTGRES_STATEMENT_MS + 500,
  });
}

/** For migrations, which may take their time. */
export function migratingDialect(url: string): Dialect {
  return dialectOn({ connectionString: url, max: 1, connectionTimeoutMillis: POSTGRES_CONNECT_MS });
}

function dialectOn(config: pg.PoolConfig): Dialect {
  const types = new pg.TypeOverrides();
  // Counts and times are far below 2^53.
  types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({ application_name: 'cumulus', keepAlive: true, types, ...config });
  // An idle connection that breaks is replaced when the next is needed, and it is then that failing matters.
  pool.on('error', () => {});
  // One that breaks in use fails the query that waits for it, and is given up. It also says so by itself, which
  // would end the process if nobody listened: the pool listens only to idle ones.
  pool.on('connect', (client) => client.on('error', () => {}));
  const connect = async () => replacedWhenSilent(await pool.connect());
  return new PostgresDialect({ pool: { connect, end: () => pool.end(), options: pool.options } });
}

const SILENT = 'Query read timeout';

/**
 * A connection on which no answer came is given up, for it may never say anything any more: no more time is lost
 * on it, and it does not go back to the pool, where `pg` itself would put it.
 */
function replacedWhenSilent(client: pg.PoolClient): PostgresPoolClient {
  let isSilent = false;
  const query = async (sql: string, parameters: readonly unknown[]) => {
    if (isSilent) throw new Error(SILENT);
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      isSilent = error instanceof Error && error.message === SILENT;
      throw error;
    }
  };
  return {
    // Of the two ways to call it, Kysely needs the other one for streams alone.
    query: query as unknown as PostgresPoolClient['query'],
    release: (isBroken = false) => client.release(isBroken || isSilent),
  };
}
