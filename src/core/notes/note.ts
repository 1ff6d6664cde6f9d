import type { Lines } from './block.ts';
import { cut } from './cut.ts';
import { type Draft, linesOf } from './draft.ts';
import { takeFrontMatter } from './front-matter.ts';
import { detectLanguage, languageOfPath } from './language.ts';
import { readMarkdown } from './markdown.ts';
import type { Language, Passage } from './passage.ts';
import { passageIds } from './passage-id.ts';
import { textOf } from './plain-text.ts';
import type { Problem } from './problem.ts';
import { withoutQuiz } from './without-quiz.ts';

/** A Markdown file as it was read; `path` is relative to the notes folder, with `/`. */
export interface NoteFile {
  readonly path: string;
  readonly text: string;
}

export interface Note {
  readonly path: string;
  readonly language: Language;
  /** Its place among the notes as its front matter says; `null` where it says nothing. */
  readonly order: number | null;
  readonly passages: readonly Passage[];
  /** Stretches that the author keeps out of the quiz (`<!-- quiz: off -->`), with source lines. */
  readonly withoutQuiz: readonly Lines[];
}

/** Reads one note into its passages, or says why it can't be read; a note without text is reported and empty. */
export function readNote(file: NoteFile): {
  readonly note: Note | null;
  readonly problems: readonly Problem[];
} {
  const source = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (source.trim() === '') return { note: null, problems: [empty(file.path, 'the file is empty')] };
  const front = takeFrontMatter(file.path, source);
  if ('problem' in front) return { note: null, problems: [front.problem] };
  const { settings, text } = front;
  const drafts = cut(readMarkdown(text), settings.title);
  if (drafts.length === 0)
    return {
      note: null,
      problems: [empty(file.path, 'the file holds no text besides headings and pictures')],
    };
  const language = settings.language ?? languageOfPath(file.path) ?? detectLanguage(text);
  return {
    note: {
      path: file.path,
      language,
      order: settings.order,
      passages: passagesOf(file.path, language, text, drafts),
      withoutQuiz: withoutQuiz(text),
    },
    problems: [],
  };
}

function passagesOf(path: string, language: Language, source: string, drafts: readonly Draft[]): Passage[] {
  const sourceLines = source.split('\n');
  const texts = drafts.map((draft) => ({ path, headings: draft.headings, text: textOf(draft.blocks) }));
  const ids = passageIds(texts);
  return drafts.map((draft, index) => {
    const lines: Lines = linesOf(draft);
    return {
      id: ids[index] ?? '',
      path,
      headings: draft.headings,
      lines,
      markdown: sourceLines.slice(lines[0] - 1, lines[1]).join('\n'),
      text: texts[index]?.text ?? '',
      blocks: draft.blocks,
      images: draft.images,
      language,
      role: draft.role,
    };
  });
}

function empty(path: string, message: string): Problem {
  return { path, line: 1, severity: 'warning', message };
}
