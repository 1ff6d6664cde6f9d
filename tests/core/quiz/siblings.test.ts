import { describe, expect, test } from 'vitest';
import { givesAway } from '../../../src/core/quiz/hints.ts';
import { isKin } from '../../../src/core/quiz/kin.ts';
import { answers, ask, choicesOf } from './ask-notes.ts';

describe('what may stand beside each other', () => {
  test('terms of one list, and none of another list under the same heading', () => {
    const { questions } = ask(`# 事务

- 原子性：操作要么全部完成，要么全部不做。
- 隔离性：同时执行的事务之间互不干扰。
- 持久性：提交以后的改变永远保留下来。

并发会带来下面几种异常。

- 脏读：看见了别人尚未提交的修改。
- 丢失修改：两人先后写入，前一次被后一次盖掉。
- 幻象：两次按同样范围查找，结果多出几行。
`);
    const asked = questions.filter(({ kind }) => kind === 'term');
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) {
      const choices = choicesOf([question]);
      const properties = ['原子性', '隔离性', '持久性'].filter((name) => choices.has(name));
      expect([0, choices.size]).toContain(properties.length);
    }
  });

  test('a common heading alone makes no siblings', () => {
    const { questions } = ask(`# 基本概念

虚拟化：一种抽象计算资源的技术手段。

宿主：跑着许多客户程序的物理计算机。

迁移：在不停机的时候把任务换到别处。
`);
    expect(questions.filter(({ kind }) => kind === 'term' || kind === 'description')).toEqual([]);
  });

  test('names that end alike are of one kind, though each stands in a paragraph of its own', () => {
    const { questions } = ask(`# 通信方式

单工：数据只能朝着一个方向传送。

半双工：双方都能发送，但是不能同时进行。

全双工：双方可以同时收发数据。

奈奎斯特：研究信道极限速率的美国工程师。
`);
    const [question] = questions.filter((each) => answers(each).includes('✓ 单工'));
    expect(question && choicesOf([question])).toEqual(new Set(['单工', '半双工', '全双工']));
  });

  test.each([
    ['宏内核', '微内核', true],
    ['云计算1.0', '云计算2.0', true],
    ['public cloud', 'private cloud', true],
    ['prophase', 'metaphase', true],
    ['协程', '孤儿进程', false],
    ['caching', 'testing', false],
    ['交换机', '路由器', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isKin(a, b)).toBe(expected);
  });

  test('two ways of dividing one thing, told apart by the glossary', () => {
    const glossary = [
      ...['裸机虚拟化', '寄居虚拟化'].map((name) => ({ names: [name], group: '方式' })),
      ...['全虚拟化', '半虚拟化'].map((name) => ({ names: [name], group: '技术' })),
    ];
    const { questions } = ask(
      `# 虚拟化

裸机虚拟化：不经过操作系统，直接装在硬件上的做法。

寄居虚拟化：先装好操作系统，再作为普通程序装上去的做法。

全虚拟化：客户系统不加修改就能运行的做法。

半虚拟化：客户系统经过改写以配合运行的做法。
`,
      glossary,
    );
    for (const question of questions.filter(({ kind }) => kind === 'term')) {
      const choices = choicesOf([question]);
      expect(choices.has('裸机虚拟化') && choices.has('半虚拟化')).toBe(false);
    }
  });
});

describe('what gives the answer away', () => {
  test('one character that only the right choice has', () => {
    const { questions } = ask(`# 存储

- 块存储：把空间划成固定大小的数据块来提供。
- 文件存储：用目录来组织，许多机器一起读写。
- 对象存储：放进桶里，通过网络接口存取的内容。
`);
    const asked = questions.filter(({ kind }) => kind === 'term').map(answers);
    expect(asked.filter((choices) => choices.includes('✓ 块存储'))).toEqual([]);
  });

  test('a wrong description that holds words of its own term', () => {
    const { questions } = ask(`# 交换方式

- 电路交换：先建立连接，一直占用沿途的资源。
- 报文交换：整个报文先存储再转发出去。
- 分组交换：切成小的分组以后各自选路。
`);
    const asked = questions.filter(({ kind }) => kind === 'description').flatMap(answers);
    expect(asked).toEqual([]);
  });

  test('a name put together from words of the description', () => {
    const { questions } = ask(`# Kinds

- CronJob: a job that runs on a schedule again and again.
- DaemonSet: keeps one copy on every node of the cluster.
- Ingress: lets requests from outside reach the services.
`);
    const asked = questions.filter(({ kind }) => kind === 'term').map(answers);
    expect(asked.filter((choices) => choices.includes('✓ CronJob'))).toEqual([]);
  });

  test('a longer Latin word that begins with the name', () => {
    expect(givesAway('把 SQL (HiveQL) 翻译成任务的工具', 'Hive', ['HBase', 'Flink'])).toBe(true);
    expect(givesAway('代表是 AdaBoost', 'Boosting', ['Bagging', 'Stacking'])).toBe(true);
    expect(givesAway('Hypervisor 位于硬件之上', 'Hyper-V', ['KVM', 'Xen'])).toBe(true);
    expect(givesAway('Hypervisor 位于硬件之上', 'KVM', ['Hyper-V', 'Xen'])).toBe(false);
  });

  test('the plain translation of a command', () => {
    expect(givesAway('把文件复制到镜像中', 'COPY', ['EXPOSE', 'FROM'])).toBe(true);
    expect(givesAway('指定启动时的入口程序', 'ENTRYPOINT', ['CMD', 'FROM'])).toBe(true);
    expect(givesAway('指定基础镜像', 'FROM', ['CMD', 'COPY'])).toBe(false);
  });

  test('a definition of what others on the list are too', () => {
    const { questions } = ask(`# 平台

- 总线：在各个程序之间传递消息的公共通道。
- 中间件：位于系统与程序之间、提供通用功能的软件。
- 数据库：按照一定结构保存记录的系统。
`);
    const asked = questions.filter(({ kind }) => kind === 'term').map(answers);
    expect(asked.filter((choices) => choices.includes('✓ 中间件'))).toEqual([]);
  });
});
