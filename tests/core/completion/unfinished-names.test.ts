import { describe, expect, it } from 'vitest';
import { unfinishedNames } from '../../../src/core/completion/unfinished-names.ts';

describe('where the last name of a question may begin', () => {
  it.each([
    ['什么是虚拟', ['虚拟'], 'after 是'],
    ['混合云和公', ['公'], 'after 和'],
    ['什么是kube', ['kube'], 'a foreign word after a Chinese one'],
    ['what is a hyper', ['hyper'], 'after the article'],
    ['what is a hybrid c', ['hybrid c'], 'a name of several words'],
    ['KVM vs xe', ['xe'], 'after "vs"'],
    ['混合云的应用', [], '的 leads to an aspect'],
    ['how to deploy', [], '"to" leads to an action'],
    ['它有什么区', [], '么 leads to nothing'],
    ['what is k', [], 'one letter tells nothing'],
    ['虚拟', [], 'a name alone is no longer question'],
    ['', [], 'nothing'],
  ])('%s → %j: %s', (question, names) => {
    expect(unfinishedNames(question).map(({ name }) => name)).toEqual(names);
  });
});
