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
    topics: {
      name: '目录',
      description: '浏览笔记的目录，一节一节地读',
      options: {
        topic: { name: '主题', description: '从哪里读起；不填就从目录开始' },
      },
    },
    find: { name: '在笔记里查找' },
    help: { name: '帮助', description: '看看这个机器人能帮你做什么' },
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
    share: '分享给大家',
    shared: '已经分享给这个频道里的所有人。',
    sharedBy: (member) => `由 ${member} 分享`,
  },
  topics: {
    title: '目录',
    language: { zh: '中文', en: '英文' },
    size: (passages) => `${passages} 段`,
    total: (notes, passages) => `${notes} 篇笔记 · ${passages} 段`,
    choose: '选一节…',
    more: (from, to, count) => `选一节…（第 ${from}–${to} 节，共 ${count} 节）`,
    earlier: '前面的章节',
    later: '后面的章节',
    read: '读这一节',
    up: '上一级',
    contents: '目录',
    page: (page, count) => `第 ${page} 页，共 ${count} 页`,
    previous: '◀ 上一页',
    next: '下一页 ▶',
    following: (title) => `下一节：${title}`,
    unknown: (typed) => `笔记里没有叫 “${typed}” 的章节。`,
    near: (typed) => `笔记里没有叫 “${typed}” 的章节。最接近的有：`,
    gone: (command) => `笔记改过了，这一节已经不在。请用 ${command} 重新打开目录。`,
    empty: '这里还没有笔记。',
  },
  find: {
    empty: '这条消息里没有可以查找的文字。',
  },
  help: {
    title: '你可以这样用',
    promise: '每个回答都是笔记里的原文，注明文件和行号。笔记里没有的，会直接告诉你没有，绝不编造。',
    command: (mention, description) => `${mention}：${description}`,
    find: (name) => `**${name}**：查找别人消息里的内容。在消息上点右键（手机上长按），选“应用”`,
    tips: (option) =>
      `中文、英文都可以问，长短不限；打错字、写缩写也能看懂。选上 \`${option}\`，回答就只有你看得到。`,
    adminTitle: '给管理员',
    integrations: '谁能用哪个命令、在哪些频道用，可以在“服务器设置 → 整合”里设定。',
    missing: (permissions) => `机器人在这个频道缺少这些权限：${permissions.join('、')}。回答问题不受影响。`,
    complete: '机器人在这个频道的权限已经齐全。',
  },
  permissions: {
    ViewChannel: '查看频道',
    SendMessages: '发送消息',
    EmbedLinks: '嵌入链接',
    AttachFiles: '附加文件',
    ReadMessageHistory: '阅读消息历史记录',
  },
  source: {
    lines: (from, to) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
  },
  error: {
    bug: (reference) => `抱歉，这里出了问题（编号 ${reference}）。什么都没有丢，请再试一次。`,
    oldButton: '这个按钮来自旧版本的机器人，请重新使用命令。',
    oldCommand: '这个命令已经没有了。请重启 Discord，查看现在的命令。',
  },
};
