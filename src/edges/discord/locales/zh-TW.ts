import type { Catalogue } from './en.ts';

const numerals = ['零', '一', '兩', '三', '四'];

/** Every string a member can see, in Chinese as a teacher in Taiwan would write it. */
export const zhTW: Catalogue = {
  commands: {
    ask: {
      name: '提問',
      description: '在筆記裡找出回答這個問題的段落',
      options: {
        question: { name: '問題', description: '你想知道什麼' },
        private: { name: '只有自己看得到', description: '回答只給你一個人看' },
      },
    },
    topics: {
      name: '目錄',
      description: '瀏覽筆記的目錄，一節一節地讀',
      options: {
        topic: { name: '主題', description: '從哪裡讀起；不填就從目錄開始' },
      },
    },
    find: { name: '在筆記裡尋找' },
    help: { name: '說明', description: '看看這個機器人能幫你做什麼' },
  },
  ask: {
    empty: '問題是空的，請在指令後面寫上你想知道的內容。',
    closest: '筆記裡沒有直接的答案。最接近的是：',
    nothing: '筆記裡沒有講到這個。',
    nearby: '筆記裡沒有講到這個。相近的內容有：',
    corrected: (from, to) => `沒有找到「${from}」，改用「${to}」尋找。`,
    didYouMean: (terms) => `你是不是想問${terms.map((term) => `「${term}」`).join('或')}？`,
    read: '看這一段',
    others: (count) => (count === 1 ? '看另一段' : `看另外${numerals[count] ?? ` ${count} `}段`),
    next: (position, count) => `下一段 ${position}/${count}`,
    first: (count) => `回到第一段 ${count}/${count}`,
    gone: (command) => `筆記改過了，這一段已經不在。請用 ${command} 再問一次。`,
    share: '分享給大家',
    shared: '已經分享給這個頻道裡的所有人。',
    sharedBy: (member) => `由 ${member} 分享`,
  },
  topics: {
    title: '目錄',
    language: { zh: '中文', en: '英文' },
    size: (passages) => `${passages} 段`,
    total: (notes, passages) => `${notes} 篇筆記 · ${passages} 段`,
    choose: '選一節…',
    more: (from, to, count) => `選一節…（第 ${from}–${to} 節，共 ${count} 節）`,
    earlier: '前面的章節',
    later: '後面的章節',
    read: '讀這一節',
    up: '上一層',
    contents: '目錄',
    page: (page, count) => `第 ${page} 頁，共 ${count} 頁`,
    previous: '◀ 上一頁',
    next: '下一頁 ▶',
    following: (title) => `下一節：${title}`,
    unknown: (typed) => `筆記裡沒有叫「${typed}」的章節。`,
    near: (typed) => `筆記裡沒有叫「${typed}」的章節。最接近的有：`,
    gone: (command) => `筆記改過了，這一節已經不在。請用 ${command} 重新打開目錄。`,
    empty: '這裡還沒有筆記。',
  },
  find: {
    empty: '這則訊息裡沒有可以尋找的文字。',
  },
  help: {
    title: '你可以這樣用',
    promise: '每個回答都是筆記裡的原文，註明檔案和行號。筆記裡沒有的，會直接告訴你沒有，絕不編造。',
    command: (mention, description) => `${mention}：${description}`,
    find: (name) => `**${name}**：尋找別人訊息裡的內容。在訊息上按右鍵（手機上長按），選「應用程式」`,
    tips: (option) =>
      `中文、英文都可以問，長短不限；打錯字、寫縮寫也看得懂。選 \`${option}\`，回答就只有你看得到。`,
    adminTitle: '給管理員',
    integrations: '誰能用哪個指令、在哪些頻道用，可以在「伺服器設定 → 整合」裡設定。',
    missing: (permissions) => `機器人在這個頻道缺少這些權限：${permissions.join('、')}。回答問題不受影響。`,
    complete: '機器人在這個頻道的權限已經齊全。',
  },
  permissions: {
    ViewChannel: '檢視頻道',
    SendMessages: '傳送訊息',
    EmbedLinks: '嵌入連結',
    AttachFiles: '附加檔案',
    ReadMessageHistory: '讀取訊息歷史',
  },
  source: {
    lines: (from, to) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
  },
  error: {
    bug: (reference) => `抱歉，這裡出了問題（編號 ${reference}）。什麼都沒有丟失，請再試一次。`,
    oldButton: '這個按鈕來自舊版本的機器人，請重新使用指令。',
    oldCommand: '這個指令已經沒有了。請重新啟動 Discord，查看現在的指令。',
  },
};
