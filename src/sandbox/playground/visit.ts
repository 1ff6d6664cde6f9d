import type { WebSocket } from 'ws';
import { act, impossible } from './act.ts';
import { helloTo } from './hello.ts';
import { createModals } from './modals.ts';
import type { Action, FromServer, Result } from './protocol.ts';
import { readFrame } from './read-frame.ts';
import type { Room, Visit } from './room.ts';
import type { Resident } from './study-group.ts';

/**
 * Talks with a page until it is closed.
 * @param origin of the page, to which it addresses what was uploaded
 */
export function receive(socket: WebSocket, resident: Resident, room: Room, origin: string): void {
  const { discord, group } = room;
  const modals = createModals();
  const uploads = `${discord.origin}/attachments/`;
  const tell = (frame: FromServer): void => {
    if (socket.readyState !== socket.OPEN) return;
    // Discord gives uploads out from a host of their own; a page may only show what comes from its own.
    const json = JSON.stringify(frame, (key, value) =>
      (key === 'url' || key === 'proxy_url') && typeof value === 'string' && value.startsWith(uploads)
        ? `${origin}/attachments/${value.slice(uploads.length)}`
        : value,
    );
    socket.send(json);
  };
  const visit: Visit = { resident, tell, greet: () => tell(helloTo(resident, group, discord)) };
  const perform = async (action: Action): Promise<Result> => {
    try {
      return await act(action, {
        resident,
        discord,
        modals,
        setLocale: (locale) => room.setLocale(resident, locale),
        moveClock: (ms) => room.moveClock(resident, ms),
      });
    } catch (error) {
      room.onTrouble(error);
      return impossible('The playground itself has failed');
    }
  };
  const deaf = discord.hear({ as: resident.member }, (event) => tell({ type: 'event', ...event }));
  room.enter(visit);
  socket.on('message', (data, isBinary) => {
    const frame = isBinary ? { kind: 'noise' as const } : readFrame(data.toString());
    if (frame.kind === 'noise') return;
    if (frame.kind === 'malformed') {
      tell({ type: 'reply', to: frame.id, result: impossible(frame.problem) });
      return;
    }
    const { id: to, ...action } = frame.action;
    perform(action).then((result) => tell({ type: 'reply', to, result }));
  });
  // A frame that is too large, or none at all: the connection is closed after it.
  socket.on('error', () => {});
  socket.on('close', () => {
    deaf();
    room.leave(visit);
  });
  visit.greet();
}
