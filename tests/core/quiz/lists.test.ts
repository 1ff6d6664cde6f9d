import { describe, expect, test } from 'vitest';
import { choose } from '../../../src/core/quiz/choose.ts';
import { listLabel } from '../../../src/core/quiz/collect/list-label.ts';
import { standsOut } from '../../../src/core/quiz/hints.ts';
import type { Draft } from '../../../src/core/quiz/maker.ts';
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
});
