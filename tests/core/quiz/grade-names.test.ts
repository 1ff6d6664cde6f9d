import { describe, expect, test } from 'vitest';
import { gradeTyped } from '../../../src/core/quiz/grade.ts';
import { readKnownNames } from '../../../src/core/quiz/known-names.ts';

const namesFor = readKnownNames([
  { names: ['基础设施即服务', 'Infrastructure as a Service', 'IaaS'], group: '服务模式' },
  { names: ['平台即服务', 'Platform as a Service', 'PaaS'], group: '服务模式' },
  { names: ['虚拟机', 'virtual machine', 'VM'], group: '虚拟化' },
]);

function grade(typed: string, accepted: string, prompt = '', siblings: readonly string[] = []) {
  return gradeTyped(typed, [accepted], namesFor({ accepted: [accepted], prompt, siblings }), prompt).verdict;
}

describe('names of the glossary', () => {
  test('are right, in any language', () => {
    expect(grade('IaaS', '基础设施即服务')).toBe('right');
    expect(grade('infrastructure as a service', '基础设施即服务')).toBe('right');
    expect(grade('基礎設施即服務', 'IaaS')).toBe('right');
    expect(grade('平台即服务', 'Platform as a Service (PaaS)')).toBe('right');
  });

  test('of other things are wrong', () => {
    expect(grade('PaaS', '基础设施即服务')).toBe('wrong');
  });

  test('that the prompt names are no answer to it', () => {
    expect(grade('IaaS', '基础设施即服务', 'IaaS 是什么的缩写？')).toBe('wrong');
    expect(grade('基础设施即服务', '基础设施即服务', 'IaaS 是什么的缩写？')).toBe('right');
  });

  test('within a longer word of the prompt are not named by it', () => {
    expect(grade('VM', '虚拟机', 'KVM 运行的是什么？')).toBe('right');
  });
});

test('a sibling is no slip of the answer, though it stands in no glossary', () => {
  expect(grade('scaled', 'scales')).toBe('nearly');
  expect(grade('scaled', 'scales', '', ['scaled', 'scales'])).toBe('wrong');
});
