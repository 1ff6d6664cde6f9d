import type { Catalogue } from './en.ts';

const numerals = ['零', '一', '两', '三', '四'];

/** Every string a member can see, in Chinese as a teacher would write it. */
export const zhCN: Catalogue = {
  commands: {
    ask: {
      name: '提问',
      description: '在笔记里找出回答这个问题的段落',
      options: {
        question: { name: '问题', description: '你想知道什么' },
        private: { name: '仅自己可见', description: '回答只给你一个人看' },
      },
    },
  },
  ask: {
    empty: '问题是空的，请在命令后面写上你想知道的内容。',
    closest: '笔记里没有直接的答案。最接近的是：',
    nothing: '笔记里没有讲到这个。',
    nearby: '笔记里没有讲到这个。相近的内容有：',
    corrected: (from, to) => `没有找到 “${from}”，按 “${to}” 查找。`,
    didYouMean: (terms) => `你是不是想问 ${terms.map((term) => `“${term}”`).join(' 或 ')}？`,
    read: '看这一段',
    others: (count) => (count === 1 ? '看另一段' : `看另外${numerals[count] ?? ` ${count} `}段`),
    next: (position, count) => `下一段 ${position}/${count}`,
    first: (count) => `回到第一段 ${count}/${count}`,
    gone: (command) => `笔记改过了，这一段已经不在。请用 ${command} 再问一次。`,
  },
  source: {
    lines: (from, to) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
  },
  error: {
    bug: (reference) => `抱歉，这里出了问题（编号 ${reference}）。什么都没有丢，请再试一次。`,
    oldButton: '这个按钮来自旧版本的机器人，请重新使用命令。',
    oldCommand: '这个命令已经没有了。请刷新 Discord（Ctrl+R）查看现在的命令。',
  },
};
