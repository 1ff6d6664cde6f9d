import type { Translated } from '../locale.ts';

interface MenuTexts {
  readonly more: string;
  readonly apps: string;
  readonly reply: string;
  readonly copyText: string;
  readonly copyId: string;
  readonly copied: string;
  readonly notCopied: string;
}

const en: MenuTexts = {
  more: 'More',
  apps: 'Apps',
  reply: 'Reply',
  copyText: 'Copy text',
  copyId: 'Copy message ID',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying',
};

const zhCN: MenuTexts = {
  more: '更多',
  apps: '应用',
  reply: '回复',
  copyText: '复制文字',
  copyId: '复制消息 ID',
  copied: '已复制',
  notCopied: '浏览器不允许复制',
};

const zhTW: MenuTexts = {
  more: '更多',
  apps: '應用程式',
  reply: '回覆',
  copyText: '複製文字',
  copyId: '複製訊息 ID',
  copied: '已複製',
  notCopied: '瀏覽器不允許複製',
};

export const TEXTS: Translated<MenuTexts> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
