import { ApplicationCommandOptionType } from 'discord.js';
import type { QuestionKind } from '../../../core/quiz/question.ts';
import type { SlashCommand } from '../command.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import { catalogueFor, localizations, named, notesLanguage } from '../locales/catalogue.ts';
import { en } from '../locales/en.ts';
import { beginReview, playerOf, showRound } from '../play.ts';
import { deferReply, reply } from '../send.ts';
import { drawUnknown } from '../views/sections.ts';
import { notice } from '../views/view.ts';
import { EVERYWHERE } from './everywhere.ts';

const words = en.commands.quiz;
const KINDS = Object.keys(en.quiz.kinds) as QuestionKind[];

/** `/quiz`: private rounds of questions made from the notes, and reviews of what was asked. */
export const quiz: SlashCommand = {
  kind: 'slash',
  definition: {
    ...EVERYWHERE,
    ...named((t) => t.commands.quiz),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named((t) => t.commands.quiz.play),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            ...named((t) => t.commands.quiz.play.options.topic),
            max_length: CHOICES.topicInput,
            autocomplete: true,
          },
          {
            type: ApplicationCommandOptionType.Integer,
            ...named((t) => t.commands.quiz.play.options.count),
            min_value: 1,
            max_value: CHOICES.longestRound,
          },
          {
            type: ApplicationCommandOptionType.String,
            ...named((t) => t.commands.quiz.play.options.kind),
            choices: KINDS.map((kind) => ({
              name: en.quiz.kinds[kind],
              name_localizations: localizations((t) => t.quiz.kinds[kind]),
              value: kind,
            })),
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named((t) => t.commands.quiz.review),
      },
    ],
  },

  async execute(interaction, context) {
    if (interaction.options.getSubcommand() === words.review.name) return beginReview(interaction, context);
    const t = catalogueFor(interaction.locale);
    const language = notesLanguage(interaction.locale);
    const { options } = interaction;
    const typed = options.getString(words.play.options.topic.name)?.trim() ?? '';
    const count = options.getInteger(words.play.options.count.name) ?? CHOICES.roundLength;
    const kind = KINDS.find((known) => known === options.getString(words.play.options.kind.name)) ?? null;
    const library = await context.library.get(() => deferReply(interaction, true));
    const found = typed === '' ? null : library.findSection(typed, language);
    if (found && !found.section) {
      return reply(interaction, { ...drawUnknown(typed, found.near, t), ephemeral: true });
    }
    const topic = found?.section ? found.section.headings.join(' › ') || found.section.path : null;
    const wish = { topic, kind, count, language };
    const open = await context.quiz.begin(playerOf(interaction), wish, library.bank);
    if (!open) return reply(interaction, notice(t.quiz.none));
    await showRound(interaction, open, context);
  },

  complete(interaction, { library }) {
    const language = notesLanguage(interaction.locale);
    const options = { kind: 'topic', language, limit: LIMITS.completions } as const;
    return library.loaded?.complete(interaction.options.getFocused(), options) ?? [];
  },
};
