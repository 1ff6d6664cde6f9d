import type { Translated } from '../locale.ts';
import type { ClockStep } from './clock-steps.ts';
import type { Examples } from './suggestions.ts';
import type { Theme } from './theme.ts';

export interface Words {
  readonly page: string;
  readonly connecting: string;
  readonly lost: string;
  /** Of something that was done meanwhile. */
  readonly lostMeanwhile: string;
  readonly toMessageBox: string;
  readonly channels: string;
  readonly textChannels: string;
  readonly directMessages: string;
  readonly openChannels: string;
  readonly close: string;
  readonly unread: (count: number) => string;
  readonly admin: string;
  readonly you: string;
  readonly youAre: string;
  readonly twoWindows: string;
  readonly inNewWindow: (name: string) => string;
  readonly language: string;
  readonly appearance: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly clock: string;
  readonly clockNote: string;
  readonly moveClock: Readonly<Record<ClockStep, string>>;
  readonly messagesIn: (channel: string) => string;
  readonly beginning: (channel: string, kind: 'text' | 'direct') => string;
  readonly whatThisIs: string;
  readonly toTry: string;
  readonly setUpByAdmin: (name: string) => string;
  readonly newMessages: (count: number) => string;
  readonly toNewest: string;
  readonly said: (name: string, gist: string) => string;
  readonly saidElsewhere: (name: string, channel: string) => string;
  readonly replyingTo: (name: string) => string;
  readonly cancelReply: string;
  readonly undrawable: string;
  /** Of one that a link leads to. */
  readonly messageGone: string;
  readonly silent: string;
  readonly examples: Examples;
}

/** The words of the page's frame. */
export const TEXTS: Translated<Words> = {
  en: {
    page: 'Cumulus playground',
    connecting: 'Connecting…',
    lost: 'Connection lost, trying again…',
    lostMeanwhile: 'The connection is lost. Try again in a moment.',
    toMessageBox: 'Skip to the message box',
    channels: 'Channels',
    textChannels: 'Text channels',
    directMessages: 'Direct messages',
    openChannels: 'Show channels',
    close: 'Close',
    unread: (count) => `${count} unread`,
    admin: 'admin',
    you: 'You, language and appearance',
    youAre: 'You are',
    twoWindows: 'Open somebody in a second window, and two people can talk.',
    inNewWindow: (name) => `${name} in a new window`,
    language: 'Language',
    appearance: 'Appearance',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    clock: 'Clock of the playground',
    clockNote: 'Move the time forward, and see what is posted.',
    moveClock: { hour: '+ 1 hour', day: '+ 1 day', morning: 'To the next 09:00 in Shanghai' },
    messagesIn: (channel) => `Messages in ${channel}`,
    beginning: (channel, kind) =>
      kind === 'direct'
        ? `This is the beginning of your direct messages with ${channel}.`
        : `This is the beginning of ${channel}.`,
    whatThisIs: 'A local copy of Discord on your machine; nothing leaves it.',
    toTry: 'Try one of these',
    setUpByAdmin: (name) => `A question of the day appears here once ${name} has set it up.`,
    newMessages: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
    toNewest: 'Jump to the newest',
    said: (name, gist) => (gist ? `${name}: ${gist}` : `New message from ${name}`),
    saidElsewhere: (name, channel) => `New message from ${name} in ${channel}`,
    replyingTo: (name) => `Replying to ${name}`,
    cancelReply: 'Cancel the reply',
    undrawable: 'This message can’t be shown.',
    messageGone: 'That message is gone.',
    silent: 'The application did not respond',
    examples: {
      questions: ['What is a hybrid cloud?', 'What is virtualization?'],
      topic: 'virtualization',
    },
  },
  'zh-CN': {
    page: 'Cumulus 试用环境',
    connecting: '正在连接…',
    lost: '连接断了，正在重新连接…',
    lostMeanwhile: '连接断了，请稍后再试。',
    toMessageBox: '跳到输入框',
    channels: '频道',
    textChannels: '文字频道',
    directMessages: '私信',
    openChannels: '显示频道',
    close: '关闭',
    unread: (count) => `${count} 条未读`,
    admin: '管理员',
    you: '身份、语言和外观',
    youAre: '你现在是',
    twoWindows: '在新窗口里打开另一个人，就能两个人一起聊。',
    inNewWindow: (name) => `在新窗口里打开 ${name}`,
    language: '语言',
    appearance: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    clock: '试用环境的时钟',
    clockNote: '把时间调快，看看会发什么。',
    moveClock: { hour: '+ 1 小时', day: '+ 1 天', morning: '到下一个 09:00（上海）' },
    messagesIn: (channel) => `${channel} 的消息`,
    beginning: (channel, kind) =>
      kind === 'direct' ? `这里是你和 ${channel} 私信的开头。` : `这里是 ${channel} 频道的开头。`,
    whatThisIs: '这是运行在你电脑上的一个本地 Discord，什么都不会传出去。',
    toTry: '可以先试试',
    setUpByAdmin: (name) => `${name}设置好以后，每日一题会出现在这里。`,
    newMessages: (count) => `${count} 条新消息`,
    toNewest: '回到最新消息',
    said: (name, gist) => (gist ? `${name}：${gist}` : `${name} 发来了新消息`),
    saidElsewhere: (name, channel) => `${name} 在 ${channel} 发来了新消息`,
    replyingTo: (name) => `正在回复 ${name}`,
    cancelReply: '取消回复',
    undrawable: '这条消息无法显示。',
    messageGone: '那条消息已经不在了。',
    silent: '该应用未响应',
    examples: { questions: ['什么是混合云', '云计算会不会取代程序员'], topic: '虚拟化' },
  },
  'zh-TW': {
    page: 'Cumulus 試用環境',
    connecting: '正在連線…',
    lost: '連線中斷，正在重新連線…',
    lostMeanwhile: '連線中斷，請稍後再試。',
    toMessageBox: '跳到輸入框',
    channels: '頻道',
    textChannels: '文字頻道',
    directMessages: '私人訊息',
    openChannels: '顯示頻道',
    close: '關閉',
    unread: (count) => `${count} 則未讀`,
    admin: '管理員',
    you: '身分、語言和外觀',
    youAre: '你現在是',
    twoWindows: '在新視窗開啟另一個人，就能兩個人一起聊。',
    inNewWindow: (name) => `在新視窗開啟 ${name}`,
    language: '語言',
    appearance: '外觀',
    themes: { system: '跟隨系統', light: '淺色', dark: '深色' },
    clock: '試用環境的時鐘',
    clockNote: '把時間調快，看看會發布什麼。',
    moveClock: { hour: '+ 1 小時', day: '+ 1 天', morning: '到下一個 09:00（上海）' },
    messagesIn: (channel) => `${channel} 的訊息`,
    beginning: (channel, kind) =>
      kind === 'direct' ? `這裡是你和 ${channel} 私人訊息的開頭。` : `這裡是 ${channel} 頻道的開頭。`,
    whatThisIs: '這是在你電腦上執行的本機 Discord，什麼都不會傳出去。',
    toTry: '可以先試試',
    setUpByAdmin: (name) => `${name}設定好之後，每日一題會出現在這裡。`,
    newMessages: (count) => `${count} 則新訊息`,
    toNewest: '回到最新訊息',
    said: (name, gist) => (gist ? `${name}：${gist}` : `${name} 傳來了新訊息`),
    saidElsewhere: (name, channel) => `${name} 在 ${channel} 傳來了新訊息`,
    replyingTo: (name) => `正在回覆 ${name}`,
    cancelReply: '取消回覆',
    undrawable: '這則訊息無法顯示。',
    messageGone: '那則訊息已經不在了。',
    silent: '應用程式沒有回應',
    examples: { questions: ['什麼是混合雲', '雲端運算會不會取代工程師'], topic: '虛擬化' },
  },
};
