import type { PermissionFlagsBits } from 'discord.js';

/** What answering, posting and reading one's own posts take; named in the catalogues by the same keys. */
export const NEEDED_PERMISSIONS = [
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
] as const satisfies readonly (keyof typeof PermissionFlagsBits)[];
