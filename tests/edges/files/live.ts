import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Library } from '../../../src/app/ask.ts';
import { LiveLibrary } from '../../../src/app/live-library.ts';
import { newsLine } from '../../../src/app/notes-news.ts';
import { WorkerReader } from '../../../src/edges/files/file-reader.ts';
import { notesFolder } from '../../../src/edges/files/notes-folder.ts';

const PROJECT_GLOSSARY = join(import.meta.dirname, '../../../knowledge/glossary.md');

export interface LivingNotes {
  readonly library: Library;
  /** What the log says, line by line. */
  readonly log: readonly string[];
  /** The first line of the log that matches and has not been waited for yet, now or later. */
  logged(line: RegExp): Promise<string>;
  /** Looks at the folder now, besides what the watch sees. */
  look(): Promise<void>;
  /** Settles with the end of the look that is under way or comes next. */
  looked(): Promise<unknown>;
  stop(): void;
}

/** The notes of a folder as `run/bot.ts` keeps them: watched until the test is over. */
export async function livingNotes(folder: string): Promise<LivingNotes> {
  const log: string[] = [];
  const events = new EventEmitter();
  let read = 0;
  const tell = (line: string) => {
    log.push(line);
    events.emit('line');
  };
  const source = notesFolder(folder, PROJECT_GLOSSARY);
  const live = await LiveLibrary.load(source, {
    notesUrl: null,
    pace: { now: () => performance.now(), pause: () => setImmediate() },
    reader: new WorkerReader(),
    onNews: (news) => tell(newsLine(news).text),
  });
  const watch = source.watch({
    onChange: () => {
      live.update().then(
        () => events.emit('looked'),
        (error: unknown) => tell(String(error)),
      );
    },
    onTrouble: tell,
  });
  onTestFinished(() => watch.close());
  return {
    library: live.library,
    log,
    async logged(line) {
      for (;;) {
        const at = log.findIndex((text, index) => index >= read && line.test(text));
        const text = log[at];
        if (text === undefined) await once(events, 'line');
        else {
          read = at + 1;
          return text;
        }
      }
    },
    look: () => live.update(),
    looked: () => once(events, 'looked'),
    stop: () => watch.close(),
  };
}
