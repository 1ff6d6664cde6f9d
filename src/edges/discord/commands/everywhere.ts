import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** In servers, in direct messages with the bot, and for whoever added the bot to their own account. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
