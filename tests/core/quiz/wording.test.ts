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
  ['双方可以同时发送和接收', '是指', 'it has a subject of its own'],
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
  ['已知IP求MAC, 请求是广播', '已知IP求MAC，请求是广播'],
  ['存元数据( 大小/ 权限 ), 不存文件名', '存元数据（大小/权限），不存文件名'],
  ['函数 f(a, b) 有 1,024 个值', '函数 f(a, b) 有 1,024 个值'],
])('%s is printed as %s', (text, shown) => {
  expect(printed(text, 'zh')).toBe(shown);
});

describe('Chinese', () => {
  const { rowWith, cell, compared } = wordingOf('zh');

  test('a row is called by what its header says, with a blank beside Latin letters', () => {
    expect(rowWith('', '虚拟化方式', 'VMM 的位置', '在硬件上')).toBe(
      '下列哪种虚拟化方式 VMM 的位置是“在硬件上”？',
    );
    expect(rowWith('', '服务名称', '用途', '存文件')).toBe('下列哪个服务的用途是“存文件”？');
    expect(rowWith('', '类别', '全称', '定义语言')).toBe('下列哪一项的全称是“定义语言”？');
    expect(cell('OpenStack', 'Nova', '负责的功能')).toBe('OpenStack 中，Nova 负责的功能是什么？');
    expect(compared('首部', '8字节', ['TCP', 'UDP'])).toBe('“首部：8字节”说的是 TCP 还是 UDP？');
  });
});

describe('English', () => {
  const { cell, rowWith, clozeOf } = wordingOf('en');

  test('headers lose their capitals, and names of several words are quoted', () => {
    expect(cell('Organelles', 'Golgi apparatus', 'Main function')).toBe(
      'What is the main function of “Golgi apparatus”?',
    );
    expect(rowWith('', 'Organelle', 'Main function', 'Makes ATP')).toBe(
      'Which organelle has this main function: “Makes ATP”?',
    );
    expect(clozeOf('keeps N copies of a pod', 'ReplicaSet')).toContain('____ keeps N copies of a pod.');
  });
});
