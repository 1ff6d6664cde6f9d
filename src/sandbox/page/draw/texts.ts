import type { Translated } from '../locale.ts';

interface Texts {
  /** Beside the name of an application. */
  readonly app: string;
  readonly edited: string;
  readonly editedAt: (time: string) => string;
  readonly yesterday: (time: string) => string;
  readonly thinking: (name: string) => string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly failed: string;
  readonly silent: string;
  readonly used: string;
  /** Where it is not known which one. */
  readonly aCommand: string;
  readonly repliesTo: (name: string) => string;
  readonly original: string;
  readonly originalGone: string;
  readonly withoutText: string;
  readonly spoiler: string;
  readonly showSpoiler: string;
  readonly unknownUser: string;
  readonly unknownRole: string;
  readonly unknownChannel: string;
  readonly places: Readonly<Record<'customize' | 'browse' | 'guide' | 'home' | 'linked-roles', string>>;
  readonly choose: string;
  readonly nothingToChoose: string;
  readonly chosen: (count: number, most: number) => string;
  readonly done: string;
  readonly enlarge: string;
  readonly picture: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly download: (name: string) => string;
  readonly newTab: string;
  readonly undrawable: (what: string) => string;
  readonly otherHost: (host: string) => string;
  readonly missingPicture: string;
  readonly premium: string;
  readonly emptyMessage: string;
}

export const TEXTS: Translated<Texts> = {
  en: {
    app: 'APP',
    edited: '(edited)',
    editedAt: (time) => `Edited ${time}`,
    yesterday: (time) => `Yesterday at ${time}`,
    thinking: (name) => `${name} is thinking…`,
    onlyYou: 'Only you can see this',
    dismiss: 'Dismiss message',
    failed: 'This interaction failed',
    silent: 'the application did not answer in time',
    used: 'used',
    aCommand: 'a command',
    repliesTo: (name) => `Replying to ${name}`,
    original: 'Go to the original message',
    originalGone: 'The original message is gone',
    withoutText: 'A message without text',
    spoiler: 'Spoiler',
    showSpoiler: 'Spoiler, show',
    unknownUser: 'unknown-user',
    unknownRole: 'deleted-role',
    unknownChannel: 'unknown',
    places: {
      customize: 'Channels & Roles',
      browse: 'Browse Channels',
      guide: 'Server Guide',
      home: 'Server Guide',
      'linked-roles': 'Linked Roles',
    },
    choose: 'Make a selection',
    nothingToChoose: 'There is nothing to choose here',
    chosen: (count, most) => `${count} of up to ${most} chosen`,
    done: 'Done',
    enlarge: 'Enlarge the picture',
    picture: 'Picture',
    previous: 'Previous picture',
    next: 'Next picture',
    close: 'Close',
    download: (name) => `Download ${name}`,
    newTab: 'opens in a new tab',
    undrawable: (what) => `Discord would show something here that this page can’t draw: ${what}`,
    otherHost: (host) => `A picture from ${host}. This page loads nothing from other hosts.`,
    missingPicture: 'This picture could not be loaded',
    premium: 'a purchase button',
    emptyMessage: 'a message without content',
  },
  'zh-CN': {
    app: '应用',
    edited: '（已编辑）',
    editedAt: (time) => `编辑于 ${time}`,
    yesterday: (time) => `昨天 ${time}`,
    thinking: (name) => `${name} 正在思考…`,
    onlyYou: '只有你能看到这条消息',
    dismiss: '隐藏消息',
    failed: '这次操作没有成功',
    silent: '该应用未响应',
    used: '使用了',
    aCommand: '一条命令',
    repliesTo: (name) => `回复 ${name}`,
    original: '跳到原消息',
    originalGone: '原消息已经不在了',
    withoutText: '没有文字的消息',
    spoiler: '剧透',
    showSpoiler: '剧透，点开查看',
    unknownUser: '未知用户',
    unknownRole: '已删除的身份组',
    unknownChannel: '未知频道',
    places: {
      customize: '频道和身份组',
      browse: '浏览频道',
      guide: '服务器指南',
      home: '服务器指南',
      'linked-roles': '关联身份组',
    },
    choose: '请选择',
    nothingToChoose: '这里没有可选的内容',
    chosen: (count, most) => `已选 ${count} 项，最多 ${most} 项`,
    done: '完成',
    enlarge: '放大图片',
    picture: '图片',
    previous: '上一张',
    next: '下一张',
    close: '关闭',
    download: (name) => `下载 ${name}`,
    newTab: '在新标签页打开',
    undrawable: (what) => `这里有一部分内容，本页面画不出来：${what}`,
    otherHost: (host) => `来自 ${host} 的图片。本页面不加载其他网站的内容。`,
    missingPicture: '图片加载失败',
    premium: '购买按钮',
    emptyMessage: '没有内容的消息',
  },
  'zh-TW': {
    app: '應用程式',
    edited: '（已編輯）',
    editedAt: (time) => `編輯於 ${time}`,
    yesterday: (time) => `昨天 ${time}`,
    thinking: (name) => `${name} 正在思考…`,
    onlyYou: '只有你看得到這則訊息',
    dismiss: '隱藏訊息',
    failed: '這次操作沒有成功',
    silent: '應用程式沒有回應',
    used: '使用了',
    aCommand: '一個指令',
    repliesTo: (name) => `回覆 ${name}`,
    original: '跳到原始訊息',
    originalGone: '原始訊息已經不在了',
    withoutText: '沒有文字的訊息',
    spoiler: '劇透',
    showSpoiler: '劇透，點開查看',
    unknownUser: '未知使用者',
    unknownRole: '已刪除的身分組',
    unknownChannel: '未知頻道',
    places: {
      customize: '頻道與身分組',
      browse: '瀏覽頻道',
      guide: '伺服器指南',
      home: '伺服器指南',
      'linked-roles': '連結身分組',
    },
    choose: '請選擇',
    nothingToChoose: '這裡沒有可以選的項目',
    chosen: (count, most) => `已選 ${count} 項，最多 ${most} 項`,
    done: '完成',
    enlarge: '放大圖片',
    picture: '圖片',
    previous: '上一張',
    next: '下一張',
    close: '關閉',
    download: (name) => `下載 ${name}`,
    newTab: '在新分頁開啟',
    undrawable: (what) => `這裡有一部分內容，這個頁面畫不出來：${what}`,
    otherHost: (host) => `來自 ${host} 的圖片。這個頁面不載入其他網站的內容。`,
    missingPicture: '圖片載入失敗',
    premium: '購買按鈕',
    emptyMessage: '沒有內容的訊息',
  },
};
