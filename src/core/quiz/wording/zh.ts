import { BLANK } from './blank.ts';
import type { Wording } from './wording.ts';

export const zh: Wording = {
  term: (description) => `下面这段话说的是哪一项？\n“${description}”`,
  description: (term) => `关于“${term}”，下列哪一种说法正确？`,
  trueFalse: (term, description) => `判断正误：\n${term}：${description}。`,
  right: '正确',
  wrong: '错误',
  member: (label) => `下列哪一项属于“${label}”？`,
  label: (member) => `“${member}”属于下列哪一项？`,
  trueMember: (member, label) => `判断正误：\n“${member}”属于“${label}”。`,
  oddOneOut: (label) => `下列哪一项不属于“${label}”？`,
  cell: (topic, row, column) => `${about(topic, row)}“${row}”的“${column}”是什么？`,
  rowWith: (topic, sort, column, value) => `${about(topic, sort)}下列哪一项的“${column}”是“${value}”？`,
  year: (before, after) => `填上正确的年份：\n${before}${BLANK}${after}。`,
  number: (before, after) => `填空（填数字）：\n${before}${BLANK}${after}。`,
  cloze: (before, after, answer) => `填空（${size(answer)}）：\n${before}${BLANK}${after}。`,
  authoredCloze: (sentence) => `填空：\n${sentence}`,
  flashcard: (term) => `“${term}”是什么？`,
  flashcardTerm: (definition) => `哪个词的意思是“${definition}”？`,
  statement: (term, description) => `${term}：${description}。`,
  membership: (label, members) => `${label}：${members.join('、')}。`,
};

function about(topic: string, row: string): string {
  const isPlain = /^.{0,6}(?:比较|对比|总结|概览|列表)$/u.test(topic);
  return isPlain || topic.includes(row) || row.includes(topic) ? '' : `在“${topic}”中，`;
}

function size(answer: string): string {
  const letters = answer.replace(/\s+/g, '');
  if (/^\p{Script=Han}+$/u.test(letters)) return `${letters.length} 个字`;
  if (/^[A-Za-z-]+$/.test(letters)) return `${letters.length} 个字符，以 ${letters.charAt(0)} 开头`;
  return `${letters.length} 个字符`;
}
