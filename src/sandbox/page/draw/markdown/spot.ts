import type { View } from '../../view.ts';
import type { Spot } from '../ways.ts';

/** What Discord's client copies as a message's or a channel's link, on any of its hosts. */
const LINK =
  /^https?:\/\/(?:(?:www|canary|ptb)\.)?discord(?:app)?\.com\/channels\/(@me|\d{1,20})\/(\d{1,20})(?:\/(\d{1,20}))?\/?$/i;

/** Where in this server, or in these direct messages, an address leads; `null`: it leads elsewhere. */
export function spotOf(href: string, { server, channels }: Pick<View, 'server' | 'channels'>): Spot | null {
  const [, home, channel, message] = LINK.exec(href) ?? [];
  if (home === undefined || channel === undefined) return null;
  const isDirect = channels.some(({ id, kind }) => id === channel && kind === 'direct');
  const isHere = home === server || (home === '@me' && isDirect);
  return isHere ? { channel, message: message ?? null } : null;
}
