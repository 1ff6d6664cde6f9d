import type { Translated } from '../locale.ts';
import type { Complaint, Problem } from './problem.ts';

interface ComposeTexts {
  /** @param channel with its `#`, or the bot's name */
  readonly placeholder: (channel: string, isDirect: boolean) => string;
  readonly send: string;
  readonly openCommands: string;
  readonly cancelCommand: string;
  readonly commands: string;
  readonly options: string;
  readonly optional: string;
  readonly required: string;
  readonly moreOptions: (count: number) => string;
  readonly addOption: string;
  readonly removeOption: (name: string) => string;
  readonly noCommand: string;
  readonly noChoice: string;
  readonly loading: string;
  readonly loadFailed: string;
  /** Said to screen readers. */
  readonly listed: (count: number) => string;
  readonly range: (least: number | null, most: number | null) => string | null;
  readonly problem: (problem: Problem) => string;
  readonly complaint: (complaint: Exclude<Complaint, { readonly kind: 'pill' }>) => string;
  readonly pending: (command: string) => string;
  readonly silent: string;
  readonly sendAgain: string;
  readonly dismiss: string;
  readonly charactersLeft: (count: number) => string;
  readonly true: string;
  readonly false: string;
}

const en: ComposeTexts = {
  placeholder: (channel, isDirect) => (isDirect ? `Message @${channel}` : `Message #${channel}`),
  send: 'Send',
  openCommands: 'Use a command',
  cancelCommand: 'Cancel command',
  commands: 'Commands',
  options: 'Options',
  optional: 'optional',
  required: 'required',
  moreOptions: (count) => `+${count} optional`,
  addOption: 'Add an option',
  removeOption: (name) => `Remove ${name}`,
  noCommand: 'No commands match',
  noChoice: 'No options match your search',
  loading: 'Loading options',
  loadFailed: 'Loading options failed',
  listed: (count) =>
    count === 1 ? '1 entry, arrow keys to choose' : `${count} entries, arrow keys to choose`,
  range: (least, most) => {
    if (least !== null && most !== null) return `${least} to ${most}`;
    if (least !== null) return `${least} or more`;
    return most === null ? null : `up to ${most}`;
  },
  problem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return 'This option is required. Specify a value.';
      case 'notInteger':
        return 'This takes a whole number.';
      case 'notNumber':
        return 'This takes a number.';
      case 'notOffered':
        return 'Choose one of the entries in the list.';
      case 'tooShort':
        return `Must be ${problem.limit} or more characters long; it has ${problem.length}.`;
      case 'tooLong':
        return `Must be ${problem.limit} or fewer characters long; it has ${problem.length}.`;
      case 'tooSmall':
        return `Must be ${problem.limit} or more.`;
      case 'tooBig':
        return `Must be ${problem.limit} or less.`;
    }
  },
  complaint: (complaint) =>
    complaint.kind === 'unknownOption'
      ? `This command has no further option “${complaint.name}”.`
      : `A message has at most 2,000 characters; this one has ${complaint.length.toLocaleString('en')}.`,
  pending: (command) => `Sending ${command}`,
  silent: 'The application did not respond',
  sendAgain: 'Send again',
  dismiss: 'Dismiss',
  charactersLeft: (count) => (count >= 0 ? `${count} characters left` : `${-count} characters too many`),
  true: 'True',
  false: 'False',
};

const zhCN: ComposeTexts = {
  placeholder: (channel, isDirect) => (isDirect ? `给 @${channel} 发消息` : `给 #${channel} 发消息`),
  send: '发送',
  openCommands: '使用命令',
  cancelCommand: '取消命令',
  commands: '命令',
  options: '选项',
  optional: '选填',
  required: '必填',
  moreOptions: (count) => `还有 ${count} 个选填项`,
  addOption: '添加选项',
  removeOption: (name) => `去掉“${name}”`,
  noCommand: '没有匹配的命令',
  noChoice: '没有匹配的选项',
  loading: '正在加载选项',
  loadFailed: '选项加载失败',
  listed: (count) => `共 ${count} 项，用方向键选择`,
  range: (least, most) => {
    if (least !== null && most !== null) return `${least} 到 ${most}`;
    if (least !== null) return `至少 ${least}`;
    return most === null ? null : `最多 ${most}`;
  },
  problem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return '这一项必须填写。';
      case 'notInteger':
        return '请填一个整数。';
      case 'notNumber':
        return '请填一个数字。';
      case 'notOffered':
        return '请从列表里选一项。';
      case 'tooShort':
        return `至少要 ${problem.limit} 个字符，现在有 ${problem.length} 个。`;
      case 'tooLong':
        return `最多 ${problem.limit} 个字符，现在有 ${problem.length} 个。`;
      case 'tooSmall':
        return `不能小于 ${problem.limit}。`;
      case 'tooBig':
        return `不能大于 ${problem.limit}。`;
    }
  },
  complaint: (complaint) =>
    complaint.kind === 'unknownOption'
      ? `这个命令没有别的选项“${complaint.name}”。`
      : `一条消息最多 2000 个字符，现在有 ${complaint.length} 个。`,
  pending: (command) => `正在发送 ${command}`,
  silent: '该应用未响应',
  sendAgain: '重新发送',
  dismiss: '关闭',
  charactersLeft: (count) => (count >= 0 ? `还可以输入 ${count} 个字符` : `超出 ${-count} 个字符`),
  true: '是',
  false: '否',
};

const zhTW: ComposeTexts = {
  placeholder: (channel, isDirect) => (isDirect ? `傳訊息給 @${channel}` : `傳訊息到 #${channel}`),
  send: '傳送',
  openCommands: '使用指令',
  cancelCommand: '取消指令',
  commands: '指令',
  options: '選項',
  optional: '選填',
  required: '必填',
  moreOptions: (count) => `還有 ${count} 個選填項目`,
  addOption: '新增選項',
  removeOption: (name) => `移除「${name}」`,
  noCommand: '沒有符合的指令',
  noChoice: '沒有符合的選項',
  loading: '正在載入選項',
  loadFailed: '無法載入選項',
  listed: (count) => `共 ${count} 項，用方向鍵選擇`,
  range: (least, most) => {
    if (least !== null && most !== null) return `${least} 到 ${most}`;
    if (least !== null) return `至少 ${least}`;
    return most === null ? null : `最多 ${most}`;
  },
  problem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return '這一項必須填寫。';
      case 'notInteger':
        return '請填一個整數。';
      case 'notNumber':
        return '請填一個數字。';
      case 'notOffered':
        return '請從清單裡選一項。';
      case 'tooShort':
        return `至少要 ${problem.limit} 個字元，現在有 ${problem.length} 個。`;
      case 'tooLong':
        return `最多 ${problem.limit} 個字元，現在有 ${problem.length} 個。`;
      case 'tooSmall':
        return `不能小於 ${problem.limit}。`;
      case 'tooBig':
        return `不能大於 ${problem.limit}。`;
    }
  },
  complaint: (complaint) =>
    complaint.kind === 'unknownOption'
      ? `這個指令沒有別的選項「${complaint.name}」。`
      : `一則訊息最多 2000 個字元，現在有 ${complaint.length} 個。`,
  pending: (command) => `正在傳送 ${command}`,
  silent: '應用程式沒有回應',
  sendAgain: '重新傳送',
  dismiss: '關閉',
  charactersLeft: (count) => (count >= 0 ? `還可以輸入 ${count} 個字元` : `超出 ${-count} 個字元`),
  true: '是',
  false: '否',
};

export const TEXTS: Translated<ComposeTexts> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
