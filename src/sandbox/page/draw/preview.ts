import type { ApiMessage } from '../../state/messages.ts';
import type { View } from '../view.ts';
import type { Node } from './markdown/node.ts';
import { parse } from './markdown/parse.ts';
import { commandMentioned } from './names.ts';

type Names = Pick<View, 'people' | 'roles' | 'channels' | 'commands' | 'locale'>;

/** Texts of a component, in the order in which they are shown. */
function textsOf(component: unknown): string[] {
  if (typeof component !== 'object' || component === null) return [];
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  const inner = 'components' in component && Array.isArray(component.components) ? component.components : [];
  return [...own, ...inner.flatMap(textsOf)];
}

/** The text of a message on one line without marks, for a line that refers to it; what is hidden in it stays hidden. */
export function previewOf(message: ApiMessage, view: Names): string {
  const [embed] = message.embeds;
  const texts = [
    message.content,
    ...message.components.flatMap(textsOf),
    ...(embed === undefined ? [] : [embed.title ?? '', embed.description ?? '']),
  ];
  const words = texts.flatMap((text) => parse(text)).map((node) => plain(node, view));
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function plain(node: Node, view: Names): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'fence':
    case 'emoji':
      return node.text;
    case 'spoiler':
      return '▒▒▒';
    case 'list':
      return node.list.items.map((item) => item.map((child) => plain(child, view)).join('')).join(' ');
    case 'user':
      return `@${view.people.find(({ id }) => id === node.id)?.name ?? '…'}`;
    case 'role':
      return `@${view.roles.find(({ id }) => id === node.id)?.name ?? '…'}`;
    case 'channel':
      return `#${view.channels.find(({ id }) => id === node.id)?.name ?? '…'}`;
    case 'everyone':
      return `@${node.name}`;
    case 'command':
      return `/${commandMentioned(node, view)?.label ?? node.name}`;
    case 'customEmoji':
      return `:${node.name}:`;
    case 'time':
    case 'place':
      return '';
    default:
      return node.children.map((child) => plain(child, view)).join('');
  }
}
