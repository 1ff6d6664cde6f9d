import { expect, test } from 'vitest';
import { sourceUrl } from '../../src/app/source-url.ts';

test('a base gets path and lines as GitHub and GitLab read them', () => {
  expect(sourceUrl('https://x.example/notes', 'zh/kvm.md', [3, 9])).toBe(
    'https://x.example/notes/zh/kvm.md#L3-L9',
  );
});

test('a slash at the end of the base is not doubled; a single line is no range', () => {
  expect(sourceUrl('https://x.example/notes//', 'kvm.md', [3, 3])).toBe('https://x.example/notes/kvm.md#L3');
});

test('each part of the path is encoded, the slashes between them are not', () => {
  expect(sourceUrl('https://x.example', '云/a b#c?.md', [1, 2])).toBe(
    'https://x.example/%E4%BA%91/a%20b%23c%3F.md#L1-L2',
  );
});

test('a template says itself where path and lines go', () => {
  expect(sourceUrl('https://x.example/?f={path}&from={from}&to={to}&again={from}', 'a.md', [1, 2])).toBe(
    'https://x.example/?f=a.md&from=1&to=2&again=1',
  );
});
