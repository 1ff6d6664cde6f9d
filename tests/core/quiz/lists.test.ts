import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/core/notes/note.ts';
import { choose } from '../../../src/core/quiz/choose.ts';
import { factsOf } from '../../../src/core/quiz/collect/collect.ts';
import { listLabel } from '../../../src/core/quiz/collect/list-label.ts';
import { standsOut } from '../../../src/core/quiz/hints.ts';
import type { Draft } from '../../../src/core/quiz/maker.ts';
import { label } from '../../../src/core/quiz/makers/label.ts';
import { member } from '../../../src/core/quiz/makers/member.ts';
import { namesOf } from '../../../src/core/quiz/names.ts';
import { wordingOf } from '../../../src/core/quiz/wording/wording-of.ts';
import { answers, ask, choicesOf } from './ask-notes.ts';

describe('lists', () => {
  test('the answer does not differ from all wrong choices in how it looks', () => {
    expect(standsOut('公有云', ['基础设施即服务', '平台即服务', '软件即服务'])).toBe(true);
    expect(standsOut('公有云', ['私有云', '混合云'])).toBe(false);
    expect(standsOut('GPU 服务器', ['物理服务器', '应用服务器'])).toBe(true);
    expect(standsOut('osmosis', ['active transport', 'passive transport'])).toBe(true);
  });

  test('members of a list are never asked among those of one that ends otherwise', () => {
    const { questions } = ask(
      '云计算的部署形式：\n\n- 私有云\n- 公有云\n- 混合云\n- 社区云\n\n云计算的服务类型：\n\n- 基础设施即服务\n- 平台即服务\n- 软件即服务\n',
    );
    for (const question of questions.filter(({ kind }) => kind === 'member' || kind === 'odd-one-out')) {
      expect([...choicesOf([question])].every((name) => name.endsWith('云'))).toBe(true);
    }
  });

  test('how many there are is no part of what they are', () => {
    expect(listLabel('三种交换方式：', 'zh')).toBe('交换方式');
    expect(listLabel('死锁四个必要条件:', 'zh')).toBe('死锁的必要条件');
    expect(listLabel('规范化程度过低会带来四类问题：', 'zh')).toBeNull();
  });

  test('who offers what is at most a third of all', () => {
    const draft = (about: string, pile?: string): Draft => ({
      kind: 'true-false',
      about,
      variant: '',
      prompt: about,
      answer: { form: 'typed', accepted: [about] },
      explanation: about,
      ...(pile === undefined ? {} : { pile }),
    });
    const plain = ['a', 'b', 'c', 'd'].map((about) => draft(about));
    const alike = ['e', 'f', 'g', 'h', 'i'].map((about) => draft(about, 'products'));
    const chosen = choose([...plain, ...alike]);
    expect(chosen.filter(({ pile }) => pile === undefined)).toHaveLength(4);
    expect(chosen.filter(({ pile }) => pile !== undefined)).toHaveLength(2);
  });

  test('a name with a code that others may use too is not asked for its owner', () => {
    const glossary = [{ names: ['负载均衡器'], group: '流量' }];
    const { questions } = ask(
      '# 厂家\n\n## 甲云\n\n云服务有负载均衡器ELB 云手机CPH 等\n\n## 乙云\n\n云服务有云磁盘CDS 云主机BCC 等\n\n## 丙云\n\n云服务有直播台LSA 云函数SCF 等\n',
      glossary,
    );
    expect(questions.length).toBeGreaterThan(0);
    const shown = questions.flatMap((question) => [question.prompt, ...answers(question)]);
    expect(shown.filter((text) => text.includes('ELB'))).toEqual([]);
  });
});

describe('lists of one chapter', () => {
  test('a member of a list in another chapter is no wrong choice', () => {
    const { questions } = ask(
      '# 笔记\n\n## 植物\n\n植物的繁殖方式：\n\n- 播种\n- 扦插\n- 嫁接\n\n## 货物\n\n货物的运输种类：\n\n- 散装\n- 袋装\n- 罐装\n',
    );
    expect(questions).toEqual([]);
  });

  test('a name with its gloss before a bracket is no name of a list', () => {
    const { questions } = ask(
      '# 数据\n\nVariety 种类多(结构化/半结构化/非结构化)\n\nVelocity 速度快(批处理/流处理/交互式)\n',
    );
    expect(questions).toEqual([]);
  });

  test('a general name is asked with what it is about, or not at all', () => {
    const lists = '学习方式：\n\n- 旁听\n- 自修\n- 面授\n\n考核方式：\n\n- 笔试\n- 口试\n- 抽查\n';
    expect(ask(`# 夜校不是随便来的，要先报名\n\n${lists}`).questions).toEqual([]);
    const { questions } = ask(`# 夜校\n\n${lists}`);
    expect(questions.length).toBeGreaterThan(0);
    for (const { prompt } of questions.filter(({ prompt }) => prompt.includes('方式')))
      expect(prompt).toContain('夜校的');
  });
});

test('what several makers offer is mixed among the wrong choices, and who offers it is asked by their names', () => {
  const { note } = readNote({
    path: 'note.md',
    text: '# 厂家\n\n## 甲云\n\n云服务有云主机AAC 云磁盘AAD 云网关AAF 云手机AAG 等\n\n## 乙云\n\n云服务有云直播BBC 云专线BBD 等\n\n## 丙云\n\n云服务有云打印CCD 云函数CCF 等\n',
  });
  const listed = factsOf(note ?? { passages: [] }).filter((fact) => fact.kind === 'listed');
  const pool = { names: namesOf([]), wording: wordingOf('zh'), explained: [], listed, years: new Map() };
  const [last] = listed.filter(({ topic }) => topic === '丙云');
  if (!last) throw new Error('no list of 丙云');
  const textsOf = ({ answer }: Draft) =>
    answer.form === 'choice' ? answer.choices.map(({ text }) => text) : [];
  const wrong = member(last, pool)
    .flatMap(textsOf)
    .filter((text) => !/CC.$/.test(text));
  expect(new Set(wrong.map((text) => text.slice(-3, -1)))).toEqual(new Set(['AA', 'BB']));
  const owners = label(last, pool).filter(({ kind }) => kind === 'member');
  expect(owners.length).toBeGreaterThan(0);
  for (const owner of owners) expect(new Set(textsOf(owner))).toEqual(new Set(['甲云', '乙云', '丙云']));
});

describe('abbreviations', () => {
  const NOTE = `# 服务

服务等级协议（SLA）：服务商与客户约定质量的书面文件。
`;

  test('a Chinese name is asked for what it is for short', () => {
    const [question] = ask(NOTE).questions.filter(({ prompt }) => prompt.includes('缩写'));
    expect(question && answers(question)).toEqual(['SLA']);
  });

  test('only where the note itself says it', () => {
    const glossary = [{ names: ['服务等级协议', 'SLA'], group: '' }];
    const { questions } = ask(NOTE.replace('（SLA）', ''), glossary);
    expect(questions.filter(({ prompt }) => prompt.includes('缩写'))).toEqual([]);
  });

  test('letters in brackets are asked where they are those of the words', () => {
    const typed = (line: string) =>
      ask(`# 方法\n\n${line}\n`).questions.filter(({ prompt }) => prompt.includes('缩写'));
    expect(typed('损失一般用 MSE ( Mean Squared Error 均方误差 ) 来算').map(answers)).toEqual([['MSE']]);
    expect(typed('资源由 YARN (Yet Another Resource Negotiator) 来分').map(answers)).toEqual([['YARN']]);
    expect(typed('常用的核有 RBF (Gaussian Kernel Function) 等')).toEqual([]);
  });

  test('what follows a name in full says what the thing is', () => {
    const { questions } = ask(
      '# 存储\n\nHDFS( Hadoop Distributed File System ): 分布式文件系统, 一次写入以后可以多次读取\n',
    );
    expect(questions.filter(({ prompt }) => /“分布式文件系统”的/u.test(prompt))).toEqual([]);
  });

  test('a code beside a Chinese name is asked where the glossary knows its English words', () => {
    const glossary = [{ names: ['虚拟私有云', 'virtual private cloud', 'VPC'], group: '网络' }];
    const shorts = (known: typeof glossary) =>
      ask('# 网络\n\n服务有网络( 虚拟私有云VPC 直播加速LSA等 )\n', known)
        .questions.filter(({ prompt }) => prompt.includes('缩写'))
        .map(answers);
    expect(shorts(glossary)).toEqual([['VPC']]);
    expect(shorts([])).toEqual([]);
  });
});
