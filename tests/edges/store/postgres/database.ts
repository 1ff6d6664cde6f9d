import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** An empty database of its own. */
export interface TestDatabase {
  readonly url: string;
  /** Runs a statement as somebody else, in a transaction that stays open until `letGo`. */
  hold(statement: string): Promise<{ letGo(): Promise<void> }>;
  /** Process ids of the connections that the store has. */
  backends(): Promise<number[]>;
  drop(): Promise<void>;
}

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
