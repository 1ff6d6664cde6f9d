import { describe, expect, test } from 'vitest';
import { isHeaded, linkTo } from '../../../src/core/quiz/wording/predicate.ts';
import { printed } from '../../../src/core/quiz/wording/printed.ts';
import { subjectOf } from '../../../src/core/quiz/wording/topic.ts';
import { wordingOf } from '../../../src/core/quiz/wording/wording-of.ts';

test.each([
  ['由两种部署形式组成的系统', '是', 'it says of what kind it is'],
  ['一种管理资源的技术，用途很广', '是', 'so does this'],
  ['把域名解析成地址', '', 'it begins with what it does'],
  ['能够自动分配地址', '', 'or can do'],
  ['双方可以同时发送和接收', '：', 'it has a subject of its own'],
  ['频繁项集的子集也一定频繁', '：', 'a clause, not a thing'],
  ['隔离进程能看到的资源', '', 'what it does to what is seen'],
  ['匹配合适的资源', '', 'what it does to what it ends with'],
  ['在线证书状态协议', '是指', 'its first character only looks like a preposition'],
  ['系统通过增加资源来承担更大负载的能力', '是指', 'a clause, though it ends like a kind'],
  ['地址解析协议，已知地址求另一地址', '：', 'it begins with a keyword'],
])('%s is joined with “%s”: %s', (description, link) => {
  expect(linkTo(description)).toBe(link);
});

test('a purpose says not of what kind a thing is', () => {
  expect(isHeaded('运行虚拟机的物理计算机')).toBe(true);
  expect(isHeaded('长期安全地保存很少读取的照片')).toBe(false);
});

test.each([
  ['SQL', 'SQL'],
  ['三、两晋南北朝', '两晋南北朝'],
  ['Week 3: Cells', 'Cells'],
  ['四种形式的比较', null],
  ['主要厂商', null],
  ['Docker stuff', null],
  ['数据链路层 三个基本问题', null],
  ['OSI 七层 vs TCP/IP', null],
])('the subject that “%s” names is %j', (heading, subject) => {
  expect(subjectOf(heading)).toBe(subject);
});

test.each([
  ['已知IP求MAC, 请求是广播', '已知 IP 求 MAC，请求是广播'],
  ['交换机 网桥', '交换机、网桥'],
  ['训练集上很好 测试集上很差', '训练集上很好，测试集上很差'],
  ['翻译成SQL(HiveQL)语句, 用的是存储(S3)', '翻译成 SQL(HiveQL)语句，用的是存储（S3）'],
  ['项目于 ____ 年启动, L2正则: 加平方和', '项目于____年启动，L2 正则：加平方和'],
  ['存元数据( 大小/ 权限 ), 不存文件名', '存元数据（大小/权限），不存文件名'],
  ['函数 f(a, b) 有 1,024 个值', '函数 f(a, b) 有 1,024 个值'],
])('%s is printed as %s', (text, shown) => {
  expect(printed(text, 'zh')).toBe(shown);
});

describe('Chinese', () => {
  const { rowWith, compared } = wordingOf('zh');

  test('a row is called by what its header says, with a blank beside Latin letters', () => {
    expect(rowWith('', '虚拟化方式', 'VMM 的位置', '在硬件上')).toBe(
      '下列哪种虚拟化方式中，VMM 的位置是“在硬件上”？',
    );
    expect(rowWith('', '服务名称', '用途', '存文件')).toBe('下列哪个服务的用途是“存文件”？');
    expect(rowWith('', '类别', '全称', '定义语言')).toBe('下列哪一项的全称是“定义语言”？');
    expect(compared('首部', '8字节', ['TCP', 'UDP'])).toBe('“首部：8字节”是 TCP 的特点，还是 UDP 的特点？');
  });
});

describe('a cell is asked for as a teacher would', () => {
  const { cell, rowWith } = wordingOf('zh');

  test.each([
    ['Nova', '负责的功能', '组件', 'OpenStack 中，组件 Nova 负责什么？'],
    ['寄居虚拟化', 'VMM 的位置', '方式', '寄居虚拟化的 VMM 位于哪里？'],
    ['驱动', '运行的位置', '部分', 'OpenStack 中，驱动在哪里运行？'],
    ['私有云', '基础设施的来源', '形式', '私有云的基础设施是怎么来的？'],
    ['云手机', '服务类别', '服务', '云手机属于哪个服务类别？'],
    ['弹性值大于 1', '名称', '弹性值', 'OpenStack 中，弹性值大于 1 称为什么？'],
    ['SSH', '端口', '协议', 'OpenStack 中，SSH 使用哪个端口？'],
  ])('%s under %s', (row, column, sort, prompt) => {
    expect(cell('OpenStack', row, column, sort)).toBe(prompt);
  });

  test('a heading that only calls the rows what they are is left out', () => {
    expect(cell('河流', '长江', '发源地', '河流')).toBe('长江的发源地是哪里？');
  });

  test('and a row for its cell', () => {
    expect(rowWith('', '河流', '长度', '6300 千米')).toBe('下列哪条河流的长度是“6300 千米”？');
    expect(rowWith('', '组件', '负责的功能', '负责身份认证')).toBe('下列哪个组件负责“身份认证”？');
    expect(rowWith('', '弹性值', '名称', '单位弹性')).toBe('“单位弹性”是指下列哪一项？');
  });

  test('ports in English', () => {
    const { cell: ask } = wordingOf('en');
    expect(ask('Networking', 'SSH', 'Port', 'Service')).toBe('Which port does SSH use?');
    expect(ask('Networking', 'Port 22', 'Service', 'Port')).toBe('Which service uses port 22?');
  });
});

describe('English', () => {
  const { cell, rowWith, clozeOf } = wordingOf('en');

  test('headers lose their capitals, and names of several words are quoted', () => {
    expect(cell('Organelles', 'Golgi apparatus', 'Main function', 'Organelle')).toBe(
      'What is the main function of “Golgi apparatus”?',
    );
    expect(rowWith('', 'Organelle', 'Main function', 'Makes ATP')).toBe(
      'Which organelle has this main function: “Makes ATP”?',
    );
    expect(clozeOf('keeps N copies of a pod', 'ReplicaSet')).toContain('____ keeps N copies of a pod.');
  });
});
