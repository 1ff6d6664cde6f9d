/** Longest heading that names a subject, in characters: longer ones say something. */
const LONGEST = 16;
/** `二、`, `3.2 `, `第三章`, `Week 3:` before a heading. */
const NUMBERING =
  /^(?:第.{1,4}[章节節讲课部篇]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|\d+(?:\.\d+)+|(?:chapter|part|unit|week|lecture|lesson|section)\s*\d+\s*[:：.-]?)\s*/iu;
/** Headings that say how the notes treat a subject, not what it is. */
const ABOUT_NOTES =
  /比较|对比|区别|总结|小结|概览|概述|概念|列表|一览|主要|常见|常用|重点|复习|笔记|其[他它]|基础知识|知识点|介绍|简介|补充|分类|相关|\b(?:comparison|overview|summary|table|notes?|stuff|misc|basics?|introduction|review|dates|remember|week|lecture|day|vs|key|common|main|types? of)\b/iu;

/** The subject that a heading names, so that one can say "in …"; `null` for one that tells something else. */
export function subjectOf(heading: string): string | null {
  const subject = heading
    .replace(NUMBERING, '')
    .replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')
    .trim();
  const isName = subject !== '' && subject.length <= LONGEST && !/[，。；：、！？,;:!?/|+“”"]/u.test(subject);
  const isOne = !/\p{Script=Han}\s+\p{Script=Han}/u.test(subject);
  return isName && isOne && !ABOUT_NOTES.test(subject) && !/^\d/.test(subject) ? subject : null;
}
