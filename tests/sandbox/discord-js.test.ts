import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  SlashCommandBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

/** The sandbox is right when the real client cannot tell: every test here runs discord.js, unchanged. */

let discord: Sandbox;
let client: Client<true>;

async function connect(sandbox: Sandbox, intents: readonly GatewayIntentBits[] = [GatewayIntentBits.Guilds]) {
  const made = new Client({ intents, rest: { api: sandbox.url } });
  const ready = new Promise<Client<true>>((resolve) => made.once(Events.ClientReady, resolve));
  await made.login(sandbox.token);
  return ready;
}

/** Answers every slash command with `run`; what it throws is kept for the test to look at. */
function onCommand(run: (interaction: ChatInputCommandInteraction) => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    client.on(Events.InteractionCreate, (interaction: Interaction) => {
      if (interaction.isChatInputCommand()) run(interaction).then(resolve, resolve);
    });
  });
}

const ask = new SlashCommandBuilder()
  .setName('ask')
  .setNameLocalizations({ 'zh-CN': '提问' })
  .setDescription('Ask the notes')
  .addStringOption((option) =>
    option.setName('question').setDescription('What to ask').setRequired(true).setMaxLength(200),
  )
  .addBooleanOption((option) => option.setName('private').setDescription('Only for you'));

beforeEach(async () => {
  discord = await startSandbox();
});
afterEach(async () => {
  await client?.destroy();
  await discord.close();
});

async function classroom() {
  const server = discord.addServer({ name: 'Cloud class', preferredLocale: 'zh-CN' });
  const channel = server.addChannel({ name: 'ask' });
  const ana = server.addMember({ name: 'ana', locale: 'zh-CN' });
  const ben = server.addMember({ name: 'ben' });
  client = await connect(discord);
  await client.application.commands.set([ask.toJSON()]);
  return { server, channel, ana, ben };
}

describe('logging in', () => {
  test('the client is ready with its servers and channels', async () => {
    const server = discord.addServer({ name: 'Cloud class' });
    const channel = server.addChannel({ name: 'ask' });
    client = await connect(discord);
    expect(client.user.id).toBe(discord.applicationId);
    expect(client.guilds.cache.get(server.id)?.name).toBe('Cloud class');
    expect(client.channels.cache.has(channel.id)).toBe(true);
  });

  test('a server added later arrives as guildCreate', async () => {
    client = await connect(discord);
    const joined = new Promise((resolve) => client.once(Events.GuildCreate, (guild) => resolve(guild.name)));
    discord.addServer({ name: 'Late' });
    expect(await joined).toBe('Late');
  });

  test('a wrong token is refused', async () => {
    const stranger = new Client({ intents: [], rest: { api: discord.url } });
    await expect(stranger.login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
    await stranger.destroy();
  });

  test('a privileged intent that is not granted closes with 4014', async () => {
    const curious = new Client({
      intents: [GatewayIntentBits.MessageContent],
      rest: { api: discord.url },
    });
    await expect(curious.login(discord.token)).rejects.toThrow(/disallowed intents/i);
    await curious.destroy();
  });
});

describe('commands', () => {
  test('are stored with what Discord fills in', async () => {
    await classroom();
    expect(discord.commands()).toMatchObject([
      { name: 'ask', name_localizations: { 'zh-CN': '提问' }, type: 1, nsfw: false, integration_types: [0] },
    ]);
    const fetched = await client.application.commands.fetch({ withLocalizations: true });
    expect(fetched.first()?.nameLocalizations).toEqual({ 'zh-CN': '提问' });
    expect(fetched.first()?.options).toMatchObject([
      { name: 'question', required: true, maxLength: 200 },
      {},
    ]);
  });

  test('keep their ids when they are set again', async () => {
    await classroom();
    const before = discord.commands()[0]?.id;
    await client.application.commands.set([ask.toJSON()]);
    expect(discord.commands()[0]?.id).toBe(before);
  });
});

describe('interactions', () => {
  test('bring options, locales and permissions', async () => {
    const { channel, ana } = await classroom();
    const seen = onCommand(async (interaction) => {
      await interaction.reply('ok');
      return {
        question: interaction.options.getString('question'),
        hidden: interaction.options.getBoolean('private'),
        locale: interaction.locale,
        guildLocale: interaction.guildLocale,
        canSend: interaction.appPermissions.has('SendMessages'),
        cached: interaction.inCachedGuild(),
        channel: interaction.channelId,
      };
    });
    await ana.command(channel, 'ask', { question: '什么是混合云', private: true });
    expect(await seen).toEqual({
      question: '什么是混合云',
      hidden: true,
      locale: 'zh-CN',
      guildLocale: 'zh-CN',
      canSend: true,
      cached: true,
      channel: channel.id,
    });
  });

  test('a public reply is seen by everybody, an ephemeral one by its member alone', async () => {
    const { channel, ana, ben } = await classroom();
    onCommand((interaction) =>
      interaction.options.getBoolean('private')
        ? interaction.reply({ content: 'for you', flags: MessageFlags.Ephemeral })
        : interaction.reply({ embeds: [{ title: 'For all', description: 'text' }] }),
    );
    const shared = await ana.command(channel, 'ask', { question: 'a' });
    const own = await ana.command(channel, 'ask', { question: 'b', private: true });
    expect(shared).toMatchObject({ outcome: 'replied', ephemeral: false, text: 'For all\ntext' });
    expect(own).toMatchObject({ outcome: 'replied', ephemeral: true, text: 'for you' });
    expect(discord.messages(channel, { as: ben }).map((one) => one.text)).toEqual(['For all\ntext']);
    expect(discord.messages(channel, { as: ana })).toHaveLength(2);
    expect(own.message.interaction_metadata).toMatchObject({ type: 2, user: { id: ana.id } });
  });

  test('a Components V2 reply, and a button that updates it', async () => {
    const { channel, ana } = await classroom();
    const page = (text: string) => ({
      flags: MessageFlags.IsComponentsV2 as const,
      components: [
        new TextDisplayBuilder().setContent(text),
        new ActionRowBuilder<ButtonBuilder>().addComponents(
          new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary),
        ),
      ],
    });
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(page('page 1'));
      if (interaction.isButton())
        await interaction.update(page(`${interaction.customId} of ${interaction.message.id}`));
    });
    const first = await ana.command(channel, 'ask', { question: 'a' });
    expect(first.buttons).toEqual([
      { label: 'Next', customId: 'next', disabled: false, url: null, style: ButtonStyle.Primary },
    ]);
    const second = await ana.press(first, { label: 'Next' });
    expect(second).toMatchObject({ outcome: 'updated', id: first.id, text: `next of ${first.id}` });
    expect(first.text).toBe('page 1');
  });

  test('a deferred reply, its edit, and a follow-up', async () => {
    const { channel, ana } = await classroom();
    const done = onCommand(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('found it');
      const original = await interaction.fetchReply();
      await interaction.followUp('and for everybody');
      return original.content;
    });
    const deferred = await ana.command(channel, 'ask', { question: 'a' });
    expect(deferred).toMatchObject({ outcome: 'deferred', loading: true, ephemeral: true });
    expect(await deferred.changed()).toMatchObject({ text: 'found it', loading: false, ephemeral: true });
    expect(await done).toBe('found it');
    expect(discord.messages(channel, { as: ana }).map((one) => one.text)).toEqual([
      'found it',
      'and for everybody',
    ]);
  });

  test('a reply may bring a file and show it', async () => {
    const { channel, ana } = await classroom();
    onCommand((interaction) =>
      interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        files: [new AttachmentBuilder(Buffer.from('png'), { name: 'graph.png', description: 'A graph' })],
        components: [new MediaGalleryBuilder().addItems((item) => item.setURL('attachment://graph.png'))],
      }),
    );
    const { message } = await ana.command(channel, 'ask', { question: 'a' });
    expect(message.attachments).toMatchObject([{ filename: 'graph.png', size: 3, description: 'A graph' }]);
  });

  test('a second acknowledgement is 40060', async () => {
    const { channel, ana } = await classroom();
    const result = onCommand(async (interaction) => {
      const { id, token } = interaction;
      await interaction.reply('first');
      await client.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 5 }, auth: false });
    });
    await ana.command(channel, 'ask', { question: 'a' });
    const error = await result;
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(error).toMatchObject({ code: 40060, status: 400 });
  });

  test('a message over the limit comes back as the client reports it', async () => {
    const { channel, ana } = await classroom();
    const result = onCommand(async (interaction) => {
      try {
        await interaction.reply('x'.repeat(2001));
      } finally {
        await interaction.reply('short');
      }
    });
    await ana.command(channel, 'ask', { question: 'a' });
    expect(await result).toMatchObject({
      code: 50035,
      message: expect.stringContaining(
        'data.content[BASE_TYPE_MAX_LENGTH]: Must be 2000 or fewer in length.',
      ),
    });
  });

  test('autocomplete, a modal, and its submission', async () => {
    const { channel, ana } = await classroom();
    await client.application.commands.set([
      new SlashCommandBuilder()
        .setName('topics')
        .setDescription('Topics')
        .addStringOption((option) =>
          option.setName('topic').setDescription('Topic').setAutocomplete(true).setRequired(true),
        ),
    ]);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isAutocomplete()) {
        const typed = interaction.options.getFocused();
        await interaction.respond([{ name: `${typed}…`, value: typed }]);
      }
      if (interaction.isChatInputCommand()) {
        await interaction.showModal({
          customId: 'note',
          title: 'A note',
          components: [
            new LabelBuilder()
              .setLabel('Text')
              .setTextInputComponent(
                new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Short),
              ),
          ],
        });
      }
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('text'));
    });
    expect(await ana.autocomplete(channel, 'topics', 'topic', 'vir')).toEqual([
      { name: 'vir…', value: 'vir' },
    ]);
    const opened = await ana.command(channel, 'topics', { topic: 'vir' });
    expect(opened).toMatchObject({ outcome: 'modal', modal: { title: 'A note' } });
    expect((await ana.submitModal(opened, { text: 'hello' })).text).toBe('hello');
  });

  test('requests are logged by route', async () => {
    await classroom();
    const writes = discord.requests.filter((request) => request.method === 'PUT');
    expect(writes).toMatchObject([{ route: '/applications/:application_id/commands', status: 200 }]);
  });
});
