import { expect, test } from 'vitest';
import { spotOf } from '../../../../../src/sandbox/page/draw/markdown/spot.ts';

const VIEW = {
  server: '9',
  channels: [
    { id: '30', name: 'ask', kind: 'text' as const },
    { id: '31', name: 'Cumulus', kind: 'direct' as const },
  ],
};

test.each([
  ['https://discord.com/channels/9/30/500', { channel: '30', message: '500' }, 'a message'],
  ['https://discord.com/channels/9/30', { channel: '30', message: null }, 'a channel'],
  ['https://ptb.discordapp.com/channels/9/30/500/', { channel: '30', message: '500' }, 'of an older client'],
  ['https://discord.com/channels/9/99/500', { channel: '99', message: '500' }, 'of this server, if gone'],
  ['https://discord.com/channels/@me/31/500', { channel: '31', message: '500' }, 'own direct messages'],
])('%s leads to %o: %s', (href, spot, _because) => {
  expect(spotOf(href, VIEW)).toEqual(spot);
});

test.each([
  ['https://discord.com/channels/8/30/500', 'another server'],
  ['https://discord.com/channels/@me/30/500', 'a channel of a server is no direct message'],
  ['https://discord.com/channels/@me/99/500', 'somebody else’s direct messages'],
  ['https://discord.com.example.org/channels/9/30/500', 'another host'],
  ['https://example.org/?https://discord.com/channels/9/30/500', 'another host'],
  ['https://discord.com/invite/9', 'no channel'],
])('%s leads out of the page: %s', (href) => {
  expect(spotOf(href, VIEW)).toBeNull();
});
