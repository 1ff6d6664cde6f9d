import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/core/notes/note.ts';
import { factsOf } from '../../../src/core/quiz/collect/collect.ts';

/** The terms that a note explains, each with what is said of it. */
function explained(text: string): [term: string, description: string][] {
  const { note } = readNote({ path: 'note.md', text });
  return factsOf(note ?? { passages: [] }).flatMap((fact) =>
    fact.kind === 'explained' ? [[fact.term, fact.description] as [string, string]] : [],
  );
}

function termsOf(text: string): string[] {
  return explained(text).map(([term]) => term);
}

describe('what is a term', () => {
  test.each([
    ['an aspect of what stands above it', '发展：从手工操作一步一步变成今天的分时系统。'],
    ['an aspect of something', '分页的优缺点：没有外部碎片但是会有内部碎片。'],
    ['an aspect in English', 'Key features: a small kernel that is easy to move to other machines.'],
    ['a label that says something itself', 'TCP/IP只有四层：从应用一直到网络接口的那一种结构。'],
    ['two things compared', '蠕虫 vs 病毒：能够自我传播而不需要宿主文件的程序。'],
    ['a numbered step', 'Step 2: the part of the build in which the image is pushed.'],
  ])('not %s', (_, text) => {
    expect(termsOf(`${text}\n`)).toEqual([]);
  });

  test('a slash within a name does not part it; two names of one thing it does', () => {
    expect(termsOf('CSMA/CD：先听后发、边听边发的共享信道访问方法。\n')).toEqual(['CSMA/CD']);
    expect(termsOf('社区云/行业云：为诉求相同的几个单位建设的平台。\n')).toEqual(['社区云']);
    expect(termsOf('上行链路/下行链路：终端和基站之间来往数据走的通道。\n')).toEqual(['上行链路/下行链路']);
  });

  test('brackets that hold what the sentence goes on to speak of are no other name', () => {
    expect(termsOf('联合索引 (a, b, c) 遵循最左前缀的原则才能够用上。\n')).toEqual([]);
  });

  test('a list whose items all begin with a name in other letters explains these', () => {
    const list =
      '- OPT 最佳置换, 换掉最长时间以后才会用到的页面\n- LRU 最近最久未使用, 换掉最长时间没有用过的页面\n- FIFO 先进先出, 换掉最早进入内存的页面\n';
    expect(explained(list)).toContainEqual(['LRU', '换掉最长时间没有用过的页面']);
  });

  test('a list whose items are all parted by a dash explains what stands before it', () => {
    const list =
      '- etcd - the key-value store of the cluster\n- scheduler - picks a node for new pods\n- kubelet - the agent that runs on each node\n';
    expect(termsOf(list)).toEqual(['etcd', 'scheduler', 'kubelet']);
  });
});

describe('what is a definition', () => {
  test.each([
    ['a chain', '操作系统：手工操作 -> 单道批处理 -> 多道批处理 -> 分时系统'],
    ['names in a row', '混合内核：Windows NT   macOS的XNU'],
    ['qualities in a row', 'IP协议：无连接 不可靠 尽最大努力交付'],
    ['a formula behind words', '奈奎斯特：无噪声信道的极限码元速率 2W'],
    ['what points to something else', '覆盖索引：所需的列都包含在该索引里的情形'],
    ['when it was made', 'RSA：1977年由三位学者提出的公开密钥方法'],
    ['who made it', 'git: made by Linus Torvalds for the work on the kernel'],
    ['the name in full', 'IaC: infrastructure as code'],
    ['a comparison', 'CD: continuous delivery by a button vs continuous deployment'],
  ])('not %s', (_, text) => {
    expect(explained(`${text}\n`)).toEqual([]);
  });

  test('it ends before its examples, a remark and what it says of its own name', () => {
    expect(explained('重放攻击：截获合法的数据再次发送，防：时间戳和随机数\n')).toEqual([
      ['重放攻击', '截获合法的数据再次发送'],
    ]);
    expect(explained('DaemonSet: one pod on every node e.g. log collectors\n')).toEqual([
      ['DaemonSet', 'one pod on every node'],
    ]);
  });

  test('a clause that has lost its stops is left out, and what follows it', () => {
    const long = '把很多很多事情都连在一起不停地往下写下去而且从来不打一个标点符号的那种笔记里的句子';
    expect(explained(`虚拟机：用软件模拟出来的计算机，${long}。\n`)).toEqual([
      ['虚拟机', '用软件模拟出来的计算机'],
    ]);
  });

  test('the Chinese name of an acronym is a name, not what it is', () => {
    expect(explained('ICMP: 网际控制报文协议, 用来报告差错和测试连通的协议\n')).toEqual([
      ['ICMP', '用来报告差错和测试连通的协议'],
    ]);
  });

  test('it may stand before the name', () => {
    expect(explained('把程序里的地址换成内存里的地址的过程称为重定位。\n')).toEqual([
      ['重定位', '把程序里的地址换成内存里的地址的过程'],
    ]);
    expect(explained('虚拟化: 资源管理技术, 把各种实体资源转化成另一种形式的技术都是虚拟化.\n')).toEqual([
      ['虚拟化', '把各种实体资源转化成另一种形式的技术'],
    ]);
  });
});
