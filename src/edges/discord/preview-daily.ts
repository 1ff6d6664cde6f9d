import type { ChatInputCommandInteraction } from 'discord.js';
import type { ServerPlace } from '../../app/settings.ts';
import type { PostKind } from '../../core/daily/plan.ts';
import type { BotContext } from './command.ts';
import { drawDailyPost } from './daily-post.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { deferReply, reply } from './send.ts';
import { notice } from './views/view.ts';

/** Shows what comes next, of each kind that is set up, to the one who asks. */
export async function previewDaily(
  interaction: ChatInputCommandInteraction,
  server: ServerPlace,
  kinds: readonly PostKind[],
  context: BotContext,
): Promise<void> {
  const t = catalogueFor(interaction.locale);
  const { plans, pictures, mention } = context;
  const library = await context.library.get(() => deferReply(interaction, true));
  const found = await Promise.all(kinds.map((kind) => plans.of(server.guildId, kind)));
  const set = found.filter((plan) => plan !== null);
  if (set.length === 0) return reply(interaction, notice(t.daily.none(mention('daily quiz'))));
  for (const { kind, paused } of set) {
    const title = t.daily.titles[kind];
    if (paused !== null) {
      await reply(interaction, notice(t.daily.resting(title, mention('daily resume'))));
      continue;
    }
    const next = await plans.preview(server, kind);
    const shown = { kind: 'open', answered: 0 } as const;
    const post = next && { content: next.content, date: next.date, key: null, revealAt: null, shown };
    const drawn = post && (await drawDailyPost(post, catalogueFor(next.language), { library, pictures }));
    await reply(interaction, drawn ? { ...drawn, ephemeral: true } : notice(t.daily.nothing(title)));
  }
}
