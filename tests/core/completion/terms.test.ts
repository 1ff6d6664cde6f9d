import { describe, expect, it } from 'vitest';
import { headingName } from '../../../src/core/completion/heading-name.ts';
import { termsIn } from '../../../src/core/completion/terms.ts';
import { read } from '../notes/read.ts';

/** The terms of a note as `name (others)`, a table's in square brackets. */
function terms(markdown: string): string[] {
  return read(markdown)
    .filter(({ role }) => role === 'body')
    .flatMap(({ blocks }) => termsIn(blocks))
    .map(({ name, others, explained }) => {
      const all = others.length > 0 ? `${name} (${others.join(', ')})` : name;
      return explained ? all : `[${all}]`;
    });
}

describe('terms that may be offered', () => {
  it.each([
    ['**混合云**：两种云组合而成。', ['混合云'], 'in bold before its explanation'],
    ['**社区云/行业云**: 给一个行业用。', ['社区云', '行业云'], 'two terms in one'],
    ['**I/O**: input and output of a machine.', ['I/O'], 'a name with a stroke'],
    ['带宽：每秒能传多少。', ['带宽'], 'before a colon'],
    ['A router is a device that forwards packets.', ['router'], 'without its article'],
    [
      '**虚拟机监视器**（VMM，Virtual Machine Monitor）：管理虚拟机。',
      ['虚拟机监视器 (VMM, Virtual Machine Monitor)'],
      'with its abbreviation',
    ],
    ['**社区云**（也叫行业云）：给一个行业用。', ['社区云 (行业云)'], 'with what it is called besides'],
    [
      '**KVM**（Kernel-based Virtual Machine，基于内核的虚拟机）：模块。',
      ['KVM (Kernel-based Virtual Machine, 基于内核的虚拟机)'],
      'in two languages',
    ],
    ['**中间件**（Tomcat、Nginx）：介于系统和应用。', ['中间件'], 'examples in brackets are no names'],
    ['**传输层**（端口/可靠传输）：端到端。', ['传输层'], 'nor is what it deals with'],
    ['- 根服务器: 最上一层\n- 顶级服务器: 管理后缀\n', ['根服务器', '顶级服务器'], 'in a list'],
    [
      '| 层 | 设备 |\n| --- | --- |\n| 网络层 | 路由器 |\n',
      ['[网络层]'],
      'the first cell of a row, but not of the header',
    ],
    ['```\nprint: 1\n```\n', [], 'code explains nothing'],
    ['优点：成本低。', [], 'a label that says something of the text before'],
    [
      '下表比较三种存储：\n\n| 种类 | 单位 |\n| --- | --- |\n| 块存储 | 块 |\n',
      ['[块存储]'],
      'what leads up to a table',
    ],
    ['采用这种方式的是 KVM。', [], 'a clause'],
    ['It is a device.', [], 'a pronoun'],
    ['See also: the exercises.', [], 'a reference'],
  ])('%j → %j: %s', (markdown, expected) => {
    expect(terms(markdown)).toEqual(expected);
  });

  it.each(['对象存储', '在线开发工具', '可用性', '不可变基础设施', '从库', '会话', '能力模型'])(
    '%s is a term, though a clause may begin like it',
    (term) => {
      expect(terms(`${term}：一种东西，这里说明。`)).toEqual([term]);
    },
  );
});

describe('what a heading is the heading of', () => {
  it.each([
    ['第三章 存储', '存储', []],
    ['1.2 磁盘', '磁盘', []],
    ['一、概述', '概述', []],
    ['Chapter 4: Disks', 'Disks', []],
    ['3D 打印', '3D 打印', []],
    ['5 个特征', '5 个特征', []],
    ['基础设施即服务（IaaS）', '基础设施即服务', ['IaaS']],
    ['思科( 思科系统公司Cisco )', '思科', []],
  ] as const)('%s: %s', (heading, name, others) => {
    expect(headingName(heading)).toEqual({ name, others });
  });

  it('of signs alone nothing', () => {
    expect(headingName('🚀 ***')).toBeNull();
  });
});
