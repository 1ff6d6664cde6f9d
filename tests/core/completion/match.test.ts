import { describe, expect, it } from 'vitest';
import { isHeard, readTyped, spelledWay, type Way } from '../../../src/core/completion/match.ts';
import { nameOf } from '../../../src/core/completion/name.ts';

describe('how a name answers to what is typed', () => {
  it.each<[typed: string, name: string, way: Way | null, reason: string]>([
    ['虚拟化', '虚拟化', 'exact', 'the name itself'],
    ['ＫＶＭ', 'KVM', 'exact', 'full width and case do not count'],
    ['虛擬化', '虚拟化', 'exact', 'nor do traditional characters'],
    ['hyper v', 'Hyper-V', 'exact', 'nor blanks and hyphens'],
    ['C++', 'C++', 'exact', 'signs that are part of a name do'],
    ['C#', 'C++', null, 'and tell names apart'],
    ['虚', '虚拟化', 'beginning', 'one Chinese character says something'],
    ['virtual mach', 'virtual machines', 'beginning', 'in the middle of the second word'],
    ['machine', 'virtual machine', 'word', 'a later word'],
    ['stack', 'OpenStack', 'word', 'a word within a word'],
    ['ecs', '云服务器ECS', 'word', 'after Chinese characters'],
    ['nfv', 'Network Functions Virtualization', 'abbreviation', 'its initials'],
    ['nf', 'Network Functions Virtualization', 'abbreviation', 'the first of them'],
    ['iot', 'Internet of Things', 'abbreviation', 'small words counted'],
    ['nist', 'National Institute of Standards and Technology', 'abbreviation', 'or passed over'],
    ['kvm', 'Kernel-based Virtual Machine', 'abbreviation', 'a hyphen makes one word or two'],
    ['拟化', '虚拟化', 'middle', 'anywhere'],
    ['netes', 'Kubernetes', 'middle', 'in Latin from four letters on'],
    ['the', 'authentication', null, 'three are in too many names'],
    ['e', 'server', null, 'and one all the more'],
    ['云计算', '虚拟化', null, 'something else'],
  ])('%s, %s: %s (%s)', (typed, name, way) => {
    expect(spelledWay(nameOf(name), readTyped(typed))).toBe(way);
  });
});

describe('names by their sound', () => {
  it.each<[typed: string, name: string, heard: boolean, reason: string]>([
    ['xunihua', '虚拟化', true, 'in full'],
    ['xu ni hua', '虚拟化', true, 'with blanks'],
    ['xnh', '虚拟化', true, 'by first letters'],
    ['xunh', '虚拟化', true, 'both mixed'],
    ['xunih', '虚拟化', true, 'unfinished'],
    ['zj', '主机', true, 'z stands for zh'],
    ['zhj', '主机', true, 'and so does zh'],
    ['fangan', '方案', true, 'syllables may be read in two ways'],
    ['lvyou', '旅游', true, 'v stands for ü'],
    ['lüyou', '旅游', true, 'which may be typed itself'],
    ['tanxing', '弹性', true, 'a character with two readings'],
    ['zhixing', '执行', true, 'the one'],
    ['hangye', '行业', true, 'and the other'],
    ['tuopu', '拓扑', true, 'the less usual one of two'],
    ['dizhi', '地址', true, 'as in terms, whatever it is in grammar'],
    ['beifen', '备份', true, 'a syllable that tiny-pinyin gives otherwise'],
    ['baofen', '备份', false, 'and as what it gives it'],
    ['dianzi', '电子', true, 'another one'],
    ['yfwqecs', '云服务器ECS', true, 'letters stand for themselves'],
    ['nihua', '虚拟化', false, 'from the beginning only'],
    ['xunihuaa', '虚拟化', false, 'to the end only'],
    ['x', '虚拟化', false, 'one letter tells nothing'],
    ['kvm', 'KVM', false, 'a name without Chinese characters has no such sound'],
  ])('%s, %s: %s (%s)', (typed, name, heard) => {
    expect(isHeard(nameOf(name), readTyped(typed))).toBe(heard);
  });
});
