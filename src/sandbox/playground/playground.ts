import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { type Clock, systemClock } from '../clock.ts';
import { addressOf, listenOnLoopback, turnAway } from '../loopback.ts';
import { type Sandbox, startSandbox } from '../sandbox.ts';
import type { Permissions } from '../state/permissions.ts';
import { type OwnPage, ownPage } from './own-page.ts';
import { pageApp } from './page-app.ts';
import { PageFiles } from './page-files.ts';
import { Room } from './room.ts';
import { foundStudyGroup } from './study-group.ts';
import { receive } from './visit.ts';

export interface PlaygroundOptions {
  /** Of the page, on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** What the bot's invite asks for. */
  readonly botPermissions: Permissions;
  /** The playground's time. Default: the system's clock. */
  readonly clock?: Clock;
  /** Moves `clock` forward by so many milliseconds, and whatever else keeps time with it. Default: nobody may. */
  readonly moveClock?: (ms: number) => Promise<void>;
  /** The folder of the page. Default: that of the sources. */
  readonly pageFolder?: string;
  /** Told of mistakes of the playground's own, which the page only learns to have happened. */
  readonly onTrouble: (error: unknown) => void;
}

export interface Playground {
  /** Where the page is opened. */
  readonly address: string;
  /** What the bot logs in to, by its `url` and `token`. */
  readonly discord: Sandbox;
  /** Tells the open pages that the clock was moved by other means than theirs. */
  tellTime(): void;
  close(): Promise<void>;
}

/** The longest frame of a page is a message of 2,000 characters or a modal of five fields; this is far above. */
const LONGEST_FRAME = 128 * 1024;

/**
 * Starts a local Discord with a made-up study group, and a page on which a visitor is one of its members. The bot is
 * not part of it: it logs in like anywhere else. Rejects with Node's error when the port is taken (`EADDRINUSE`).
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { clock = systemClock, moveClock = null, onTrouble } = options;
  // Whoever knows the token is the bot: it never leaves this process.
  const discord = await startSandbox({ clock, token: randomBytes(24).toString('base64url') });
  const group = foundStudyGroup(discord, options.botPermissions);
  const room = new Room({ discord, group, moveClock, onTrouble });
  discord.onCommands(() => room.greetAll());

  let own: OwnPage = ownPage(options.port);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_FRAME });
  const files = new PageFiles(options.pageFolder ?? fileURLToPath(new URL('../page', import.meta.url)));
  const listening = await listenOnLoopback(
    pageApp({ files, discord, own: () => own, onTrouble }),
    (request, socket, head) => {
      if (!own.isConnection(request.headers)) return turnAway(socket, 403);
      const address = addressOf(request);
      if (address?.pathname !== '/live') return turnAway(socket, 404);
      const resident = room.residentNamed(address.searchParams.get('as'));
      room.proposeLocale(resident, address.searchParams.get('locale') ?? '');
      return sockets.handleUpgrade(request, socket, head, (page) => {
        receive(page, resident, room, request.headers.origin ?? '');
      });
    },
    options.port,
  ).catch(async (error: unknown) => {
    await discord.close();
    throw error;
  });
  own = ownPage(listening.port);
  return {
    address: `http://127.0.0.1:${listening.port}`,
    discord,
    tellTime: () => room.tellTime(),
    async close() {
      for (const page of sockets.clients) page.terminate();
      await listening.close();
      await discord.close();
    },
  };
}
