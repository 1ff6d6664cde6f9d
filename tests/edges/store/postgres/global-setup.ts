import type { TestProject } from 'vitest/node';
import { makePostgresServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a server on which databases may be made; `null` where there is none. */
    postgres: string | null;
  }
}

/** One server for the whole run: the one that `TEST_DATABASE_URL` names, or one of the tests' own. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    console.warn(
      'LEFT OUT: stopping PostgreSQL and starting it again, not done to that of TEST_DATABASE_URL.',
    );
    project.provide('postgres', given);
    return undefined;
  }
  try {
    const server = await makePostgresServer();
    project.provide('postgres', server.url);
    return server.remove;
  } catch (error) {
    console.warn(`LEFT OUT: the tests on PostgreSQL. Set TEST_DATABASE_URL to run them. (${error})`);
    project.provide('postgres', null);
    return undefined;
  }
}
