import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** An empty database of its own. */
export interface TestDatabase {
  readonly url: string;
  /** Runs a statement as somebody else, in a transaction that stays open until `letGo`. */
  hold(statement: string): Promise<{ letGo(): Promise<void> }>;
  /** Process ids of the connections that the store has. */
  backends(): Promise<number[]>;
  /** Removes all that a store has put in it; the tables stay, and the clock is the server's again. */
  empty(): Promise<void>;
  drop(): Promise<void>;
}

/** Of a store's tables, those that are never empty. */
const FILLED = ['clock', 'kysely_migration', 'kysely_migration_lock'];

/** @param server URL of any database of the server, with a user who may make more */
export async function makeDatabase(server: string): Promise<TestDatabase> {
  const name = `cumulus_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    hold: async (statement) => {
      const client = await connect(url.href);
      await client.query('begin');
      await client.query(statement);
      return { letGo: () => client.end() };
    },
    backends: async () => {
      const client = await connect(url.href);
      const ofStore = `application_name = 'cumulus' and datname = current_database()`;
      const { rows } = await client.query(`select pid from pg_stat_activity where ${ofStore}`);
      await client.end();
      return rows.map(({ pid }) => pid);
    },
    empty: async () => {
      const client = await connect(url.href);
      const { rows } = await client.query(`select tablename from pg_tables where schemaname = 'public'`);
      const tables = rows.map(({ tablename }) => tablename).filter((name) => !FILLED.includes(name));
      await client.query(`truncate ${tables.join(', ')}; update clock set offset_ms = 0`);
      await client.end();
    },
    drop: () => run(server, `drop database ${name} with (force)`),
  };
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function run(url: string, statement: string): Promise<void> {
  const client = await connect(url);
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
