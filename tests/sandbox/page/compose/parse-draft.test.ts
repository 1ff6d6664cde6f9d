import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../../src/sandbox/page/compose/parse-draft.ts';
import { settingFor } from './sample.ts';

/** `/command | name=text | …`, the focused place marked. */
function parsed(text: string, locale = 'en-US'): string | null {
  const form = parseDraft(text, settingFor(locale).entries, locale);
  if (form === null) return null;
  const pills = form.pills.map(({ option, text: inside }, at) =>
    at === form.at ? `>${option.name}=${inside}` : `${option.name}=${inside}`,
  );
  return [`/${form.entry.defaultName}`, ...pills, ...(form.at === pills.length ? ['>'] : [])].join(' | ');
}

describe('a command written out', () => {
  it.each([
    ['/ask question:什么是云', '/ask | >question=什么是云', 'an option by name'],
    ['/ask 什么是云', '/ask | >question=什么是云', 'no name: the first option'],
    ['/ask 什么是云 private:true', '/ask | question=什么是云 | >private=true', 'both'],
    ['/ask private:true', '/ask | >question= | private=true', 'the caret where something is missing'],
    ['/ask question: what is SaaS? ', '/ask | >question=what is SaaS?', 'white space around a value'],
    ['/ask question：什么是云', '/ask | >question=什么是云', 'the colon of a Chinese keyboard'],
    ['／ask 什么是云', '/ask | >question=什么是云', 'the slash of a Chinese keyboard'],
    ['/ask 端口:443 是什么', '/ask | >question=端口:443 是什么', 'a colon that names no option'],
    ['/ask question:a question:b', '/ask | >question=a question:b', 'a name said twice is text'],
    ['/ASK hello\nworld', '/ask | >question=hello world', 'capitals and a second line'],
    ['/quiz play topic:云存储 count:3', '/quiz play | topic=云存储 | >count=3', 'a subcommand'],
    ['/help ', '/help | >', 'a command without options'],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  it('may use the names of the locale', () => {
    expect(parsed('/提问 问题:什么是云 仅自己可见:是', 'zh-CN')).toBe(
      '/ask | question=什么是云 | >private=是',
    );
    expect(parsed('/ask 什么是云', 'zh-CN')).toBe('/ask | >question=什么是云');
  });

  it.each([
    ['/ask', 'the name may still go on'],
    ['/asking for a friend', 'another word'],
    ['/quiz ', 'a command that needs a subcommand'],
    ['/help me', 'something behind a command that takes nothing'],
    ['ask 什么是云', 'no slash'],
    ['see /ask 什么是云', 'a slash in the middle'],
  ])('is not: %s', (text) => {
    expect(parsed(text)).toBeNull();
  });
});
