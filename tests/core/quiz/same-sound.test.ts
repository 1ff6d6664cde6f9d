import { describe, expect, test } from 'vitest';
import { ask } from './ask-notes.ts';

const GLOSSARY = [
  { names: ['数据备份', 'data backup'], group: '' },
  { names: ['电子商务', 'e-commerce'], group: '' },
  { names: ['负载均衡器', 'load balancer'], group: '' },
];

function problems(text: string) {
  return ask(text, GLOSSARY).problems.map(({ message }) => message);
}

describe('a name of the glossary with one other character of the same sound is told to its owner', () => {
  test.each([
    ['数据背份', '数据备份', 'the same syllable and tone'],
    ['店子商务', '电子商务', 'whatever the tone'],
    ['负载军衡器', '负载均衡器', 'within the name'],
  ])('%s is meant to be %s: %s', (written, meant) => {
    expect(problems(`这里要说的是${written}，它很常见。\n`)).toEqual([
      expect.stringContaining(`"${written}" looks like a slip for "${meant}"`),
    ]);
  });

  test.each([
    ['数据备份', 'the name itself'],
    ['数据报份', 'another sound'],
    ['树据背份', 'two other characters'],
    ['电子上务', 'a character that stands anywhere'],
    ['数据，背份', 'a stop within it'],
  ])('%s is no slip: %s', (written) => {
    expect(problems(`这里要说的是${written}，它很常见。\n`)).toEqual([]);
  });
});

describe('a word of another script and what stands beside it', () => {
  test('is told where a note has it otherwise more often', () => {
    const note = '先下载Docker镜像，再运行。\n\n推送Docker镜像之前要登录。\n\n删除Docker镜象会释放空间。\n';
    expect(problems(note)).toEqual([
      expect.stringContaining('"docker镜象" looks like a slip for "docker镜像"'),
    ]);
  });

  test('may be written in two ways where none is more usual', () => {
    expect(problems('先下载Docker镜像，再运行。\n\n删除Docker镜象会释放空间。\n')).toEqual([]);
  });
});
