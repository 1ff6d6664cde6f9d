/** A bit set; topics/permissions#permissions-bitwise-permission-flags */
export type Permissions = bigint;

export const PERMISSION = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  sendTtsMessages: 1n << 12n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  manageRoles: 1n << 28n,
  useApplicationCommands: 1n << 31n,
  sendMessagesInThreads: 1n << 38n,
  moderateMembers: 1n << 40n,
} as const;

/** Every permission there is: bits 0–52, of which 47 names none. */
export const ALL: Permissions = ((1n << 53n) - 1n) & ~(1n << 47n);

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

/** What `app_permissions` says in a direct message with the bot; the interaction object's third footnote. */
export const IN_DIRECT_MESSAGES: Permissions =
  PERMISSION.attachFiles | PERMISSION.embedLinks | PERMISSION.mentionEveryone | PERMISSION.useExternalEmojis;

/** Whether all of `needed` are held; administrators hold everything. */
export function may(held: Permissions, needed: Permissions): boolean {
  return (held & PERMISSION.administrator) !== 0n || (held & needed) === needed;
}

/** The names of those of `needed` that are not held, for messages to people. */
export function missing(held: Permissions, needed: Permissions): readonly string[] {
  return Object.entries(PERMISSION).flatMap(([name, bit]) =>
    (needed & bit) !== 0n && !may(held, bit) ? [name] : [],
  );
}
