import { ApplicationCommandOptionType, Client, Events, GatewayIntentBits } from 'discord.js';
import type { FromBot } from './bot-process.ts';

/** The least that discord.js can do: every command gets a word. What a bot costs is told against it. */

const { DISCORD_TOKEN, DISCORD_API = '' } = process.env;

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: DISCORD_API } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('pong');
});
client.once(Events.ClientReady, async ({ application }) => {
  process.send?.({ kind: 'ready' } satisfies FromBot);
  await application.commands.set([
    {
      name: 'ask',
      description: 'ask',
      options: [{ name: 'question', description: 'question', type: ApplicationCommandOptionType.String }],
    },
  ]);
});
await client.login(DISCORD_TOKEN);
