/** A bit set; topics/permissions#permissions-bitwise-permission-flags */
export type Permissions = bigint;

export const PERMISSION = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  useApplicationCommands: 1n << 31n,
  sendMessagesInThreads: 1n << 38n,
} as const;

/** What everybody may do in a server that nobody has configured. */
export const EVERYONE: Permissions =
  PERMISSION.viewChannel |
  PERMISSION.sendMessages |
  PERMISSION.embedLinks |
  PERMISSION.attachFiles |
  PERMISSION.readMessageHistory |
  PERMISSION.mentionEveryone |
  PERMISSION.useExternalEmojis |
  PERMISSION.useApplicationCommands |
  PERMISSION.sendMessagesInThreads;

/** Whether all of `needed` are held; administrators hold everything. */
export function may(held: Permissions, needed: Permissions): boolean {
  return (held & PERMISSION.administrator) !== 0n || (held & needed) === needed;
}
