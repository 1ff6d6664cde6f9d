import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { PostKind } from '../../../core/daily/plan.ts';
import type { SlashCommand } from '../command.ts';
import { completeZone } from '../complete-timezone.ts';
import { completeWeekDays } from '../complete-week-days.ts';
import { CHOICES } from '../limits.ts';
import { catalogueFor, localizations, named } from '../locales/catalogue.ts';
import { en } from '../locales/en.ts';
import { previewDaily } from '../preview-daily.ts';
import { reply } from '../send.ts';
import { serverOf } from '../server-of.ts';
import { setUpDaily } from '../set-up-daily.ts';
import { drawPlans, drawStatus } from '../views/daily-plan.ts';
import { notice } from '../views/view.ts';
import { clockOption, zoneOption } from './time-options.ts';

const words = en.commands.daily;
const POST_KINDS = ['quiz', 'topic'] as const satisfies readonly PostKind[];
const ORDERS = ['outline', 'shuffled'] as const;
/** In minutes; 0 stands for "just before the next question". */
const REVEALS = [60, 180, 360, 720, 0] as const;

const KIND_OPTION: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  ...named((t) => t.commands.daily.options.kind),
  choices: POST_KINDS.map((kind) => ({
    name: en.daily.titles[kind],
    name_localizations: localizations((t) => t.daily.titles[kind]),
    value: kind,
  })),
};

/** What both kinds are set up with. */
const COMMON_OPTIONS: APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.Channel,
    ...named((t) => t.commands.daily.options.channel),
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
  },
  clockOption((t) => t.commands.daily.options.time),
  zoneOption((t) => t.commands.daily.options.timezone),
  {
    type: ApplicationCommandOptionType.String,
    ...named((t) => t.commands.daily.options.days),
    max_length: CHOICES.daysInput,
    autocomplete: true,
  },
  { type: ApplicationCommandOptionType.Role, ...named((t) => t.commands.daily.options.role) },
];

/** `/daily`: the question and the topic of the day, for those who manage the server. */
export const daily: SlashCommand = {
  kind: 'slash',
  definition: {
    ...named((t) => t.commands.daily),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named((t) => t.commands.daily.quiz),
        options: [
          ...COMMON_OPTIONS,
          {
            type: ApplicationCommandOptionType.Integer,
            ...named((t) => t.commands.daily.quiz.options['reveal-after']),
            choices: REVEALS.map((minutes) => ({
              name: en.daily.revealChoices[minutes],
              name_localizations: localizations((t) => t.daily.revealChoices[minutes]),
              value: minutes,
            })),
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named((t) => t.commands.daily.topic),
        options: [
          ...COMMON_OPTIONS,
          {
            type: ApplicationCommandOptionType.String,
            ...named((t) => t.commands.daily.topic.options.order),
            choices: ORDERS.map((order) => ({
              name: en.daily.orders[order],
              name_localizations: localizations((t) => t.daily.orders[order]),
              value: order,
            })),
          },
        ],
      },
      { type: ApplicationCommandOptionType.Subcommand, ...named((t) => t.commands.daily.status) },
      ...(['preview', 'pause', 'resume', 'off'] as const).map((name) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        ...named((t) => t.commands.daily[name]),
        options: [KIND_OPTION],
      })),
    ],
  },

  async execute(interaction, context) {
    const t = catalogueFor(interaction.locale);
    const server = serverOf(interaction);
    if (server === null) return reply(interaction, notice(t.error.noServer));
    const { guildId } = server;
    const { plans, mention } = context;
    const commands = { resume: mention('daily resume') };
    const none = () => reply(interaction, notice(t.daily.none(mention('daily quiz'))));
    const chosen = interaction.options.getString(words.options.kind.name);
    const kind = POST_KINDS.find((known) => known === chosen) ?? null;
    const titles = (kinds: readonly PostKind[]) => kinds.map((each) => t.daily.titles[each]);
    switch (interaction.options.getSubcommand()) {
      case words.quiz.name:
        return setUpDaily(interaction, server, 'quiz', context);
      case words.topic.name:
        return setUpDaily(interaction, server, 'topic', context);
      case words.preview.name:
        return previewDaily(interaction, server, kind === null ? POST_KINDS : [kind], context);
      case words.pause.name: {
        const paused = await plans.pause(guildId, kind);
        if (paused.length === 0) return none();
        return reply(interaction, notice(t.daily.paused(titles(paused.map((plan) => plan.kind)))));
      }
      case words.resume.name: {
        const resumed = await plans.resume(guildId, kind);
        return resumed.length === 0 ? none() : reply(interaction, drawPlans(resumed, commands, t));
      }
      case words.off.name: {
        const ended = await plans.off(guildId, kind);
        return ended.length === 0 ? none() : reply(interaction, notice(t.daily.off(titles(ended))));
      }
      default: {
        const status = await plans.status(guildId);
        if (status.length === 0) return none();
        // It says so itself.
        await plans.newlyRefused(guildId);
        return reply(interaction, drawStatus(status, commands, t));
      }
    }
  },

  complete(interaction, { settings }) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === words.options.days.name) return completeWeekDays(value, catalogueFor(interaction.locale));
    return completeZone(interaction, settings);
  },
};
