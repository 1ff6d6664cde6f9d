import type { ApiMessage } from '../../state/messages.ts';

/** As much as is worth hearing in passing, in characters. */
const LONGEST = 120;

/** The beginning of what a message says, without markup: for announcing it. Empty if it has no text yet. */
export function gistOf(message: ApiMessage): string {
  const said = [message.content, ...message.components.flatMap(textsOf)].filter(Boolean).join(' ');
  const plain = said
    .replaceAll(/\|\|.*?\|\|/gs, '…')
    .replaceAll(/<(?:t:|@&?|#|\/)[^>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:#{1,3}|-#|>)\s/gm, '')
    .replaceAll(/\\(.)|[*_~`]{2,}|[*`]/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : plain;
}

function textsOf(component: unknown): string[] {
  if (typeof component !== 'object' || component === null) return [];
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  const inner = 'components' in component && Array.isArray(component.components) ? component.components : [];
  return [...own, ...inner.flatMap(textsOf)];
}
