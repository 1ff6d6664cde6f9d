import { describe, expect, it } from 'vitest';
import { loadLibrary, loadNotes } from '../../src/app/load-library.ts';
import type { NotesRead } from '../../src/app/notes-source.ts';
import { problemLine } from '../../src/core/notes/problem.ts';

const HEADER = '| 中文 | English | others | group |\n| --- | --- | --- | --- |\n';

/** What a folder with these files would give. */
function source(read: Partial<NotesRead>) {
  const projectGlossary = { path: 'glossary.md', text: `${HEADER}| 帧 | frame | | 网络 |` };
  return { read: async () => ({ notes: [], glossary: null, projectGlossary, problems: [], ...read }) };
}

const NOTES = [
  { path: 'link.md', text: '# 链路层\n\n**帧**：链路层传送数据的单位。' },
  { path: 'bad.md', text: '---\n- a\n---\n' },
  { path: 'route.md', text: '# 网络层\n\n**路由器**：替数据包选路的设备。' },
];

describe('loadNotes', () => {
  it('leaves out a note with an error and reads all others', async () => {
    const { notes, problems } = await loadNotes(source({ notes: NOTES }));
    expect(notes.map(({ path }) => path)).toEqual(['link.md', 'route.md']);
    expect(problems.map(problemLine)).toEqual([
      'bad.md:2: the front matter must be a list of "key: value" lines',
    ]);
  });

  it("puts the folder's own glossary over the project's", async () => {
    const glossary = { path: 'glossary.md', text: `${HEADER}| 帧 | video frame | | 影视 |` };
    expect((await loadNotes(source({ glossary }))).glossary).toEqual([
      { names: ['帧', 'video frame'], group: '影视' },
    ]);
    expect((await loadNotes(source({}))).glossary).toEqual([{ names: ['帧', 'frame'], group: '网络' }]);
  });

  it("reports what is wrong with the project's glossary where the folder is the project's own", async () => {
    const broken = { path: 'glossary.md', text: `${HEADER}| 帧 | frame | | 网络 |\n| | | | |` };
    const { glossary, problems } = await loadNotes(source({ glossary: broken, projectGlossary: broken }));
    expect(problems.map(problemLine)).toEqual(['glossary.md:4: this glossary row names nothing']);
    expect(glossary).toEqual([{ names: ['帧', 'frame'], group: '网络' }]);
  });

  it('reports what is wrong by path and line, whoever found it', async () => {
    const glossary = { path: 'glossary.md', text: `${HEADER}| | | | |` };
    const unread = { path: 'z.md', line: 7, severity: 'error', message: 'the file is not UTF-8' } as const;
    const { problems } = await loadNotes(source({ notes: NOTES, glossary, problems: [unread] }));
    expect(problems.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'bad.md:2',
      'glossary.md:3',
      'z.md:7',
    ]);
  });
});

describe('loadLibrary', () => {
  it('answers from the notes that are sound, and says how many these are', async () => {
    const { library, notes, passages } = await loadLibrary(source({ notes: NOTES }), {
      notesUrl: 'https://example.org/notes',
    });
    expect([notes, passages]).toEqual([2, 2]);
    const [first] = library.ask('什么是路由器').passages;
    expect(first).toMatchObject({
      path: 'route.md',
      headings: ['网络层'],
      lines: [3, 3],
      url: 'https://example.org/notes/route.md#L3',
    });
    expect(library.passage(first?.id ?? '')?.text).toBe('路由器：替数据包选路的设备。');
  });

  it('knows no passage of another id', async () => {
    const { library } = await loadLibrary(source({ notes: NOTES }), { notesUrl: null });
    expect(library.passage('0123456789')).toBeNull();
  });

  it('without any note has nothing to answer', async () => {
    const { library, passages } = await loadLibrary(source({}), { notesUrl: null });
    expect(passages).toBe(0);
    expect(library.ask('什么是帧')).toMatchObject({ verdict: 'nothing', passages: [] });
  });
});
