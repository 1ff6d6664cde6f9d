import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/notes/note.ts';
import {
  ownPassages,
  type SectionNode,
  sectionTree,
  withDescendants,
} from '../../../src/core/notes/section-tree.ts';

function tree(text: string, path = 'zh/note.md'): SectionNode {
  const { note } = readNote({ path, text });
  if (!note) throw new Error('the note must be readable');
  return sectionTree(note);
}

/** The outline as lines, indented by depth, with how many passages each section holds. */
function outline(node: SectionNode, depth = 0): string[] {
  const line = `${'  '.repeat(depth)}${node.title} (${node.passages.length})`;
  return [line, ...node.children.flatMap((child) => outline(child, depth + 1))];
}

const ids = (node: SectionNode) => withDescendants(node).map(({ id }) => id);

describe('the outline of a note', () => {
  it('is called by its only top heading, which is no section of its own', () => {
    expect(outline(tree('# 存储\n\n导言。\n\n## 块存储\n\n块。\n\n## 对象存储\n\n桶。\n'))).toEqual([
      '存储 (3)',
      '  块存储 (1)',
      '  对象存储 (1)',
    ]);
  });

  it('is called by its front matter where no heading stands above all', () => {
    expect(outline(tree('---\ntitle: 网络课\n---\n\n## 带宽\n\n快。\n\n## 延迟\n\n慢。\n'))[0]).toBe(
      '网络课 (2)',
    );
  });

  it('is called by its file where there are several top headings, or text before the first', () => {
    expect(outline(tree('# 甲\n\n一。\n\n# 乙\n\n二。\n', 'zh/课程.md'))).toEqual([
      '课程 (2)',
      '  甲 (1)',
      '  乙 (1)',
    ]);
    expect(outline(tree('先说一句。\n\n# 附录\n\n表。\n', 'zh/课程.md'))).toEqual(['课程 (2)', '  附录 (1)']);
    expect(outline(tree('只有一句话。\n', '课程.md'))).toEqual(['课程 (1)']);
  });

  it('is called by its folder where the file is the index of one', () => {
    expect(tree('一句。\n', 'zh/网络/README.md').title).toBe('网络');
    expect(tree('一句。\n', 'index.md').title).toBe('index');
  });

  it('has headings that hold only other headings', () => {
    expect(outline(tree('# 课\n\n## 上\n\n### 一\n\n甲。\n\n### 二\n\n乙。\n'))).toEqual([
      '课 (2)',
      '  上 (2)',
      '    一 (1)',
      '    二 (1)',
    ]);
  });

  it('leaves out passages that only name the members of a list', () => {
    const text =
      '# 云\n\n形式:\n\n**私有云**: 自己用的云，只给一个单位。\n\n**公有云**: 大家用的云，按量付费。\n';
    expect(readNote({ path: 'a.md', text }).note?.passages.map(({ role }) => role)).toEqual([
      'overview',
      'body',
      'body',
    ]);
    expect(outline(tree(text))).toEqual(['云 (2)', '  形式 (2)']);
  });

  it('goes on with the text of an outer heading after an inner one, in the order of the note', () => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/notes/untidy.md'), 'utf8');
    const network = tree(text, 'untidy.md');
    expect(outline(network)).toEqual([
      '计算机网络 (18)',
      '  网络分类 (3)',
      '  路由器厂商 (1)',
      '  思科( 思科系统公司Cisco ) (1)',
      '  中兴 (1)',
      '  交换机架构 (1)',
      '  思科 (1)',
    ]);
    expect(network.passages.map(({ lines }) => lines[0])).toEqual(
      network.passages.map(({ lines }) => lines[0]).toSorted((a, b) => a - b),
    );
    expect(ownPassages(network)).toHaveLength(10);
  });
});

describe('ids of sections', () => {
  const text = '# 课\n\n## 习题\n\n一。\n\n## 概念\n\n二。\n\n## 习题\n\n三。\n';

  it('are ten characters, and apart for the same heading further down', () => {
    const found = ids(tree(text));
    expect(found).toHaveLength(4);
    expect(new Set(found).size).toBe(4);
    for (const id of found) expect(id).toMatch(/^[0-9a-z]{10}$/);
  });

  it('stay when the text is edited, and when a section is added at the end', () => {
    expect(ids(tree(text.replace('一。', '改过的一段，长了许多。\n\n又一段。')))).toEqual(ids(tree(text)));
    expect(ids(tree(`${text}\n## 附录\n\n四。\n`)).slice(0, 4)).toEqual(ids(tree(text)));
  });

  it('stay when a second top heading makes the first one a section', () => {
    const [note, ...sections] = ids(tree('# 课\n\n## 甲\n\n一。\n'));
    const [sameNote, , ...others] = ids(tree('# 课\n\n## 甲\n\n一。\n\n# 乙\n\n二。\n'));
    expect(sameNote).toBe(note);
    expect(others).toEqual(expect.arrayContaining(sections));
  });

  it('differ between notes', () => {
    expect(ids(tree(text, 'zh/a.md'))).not.toContain(tree(text, 'zh/b.md').id);
  });

  it('are what buttons of older messages carry', () => {
    expect(tree('# 课\n\n一。\n', 'zh/课.md').id).toBe('lnx8vgunun');
  });
});
