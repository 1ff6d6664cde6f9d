import type { TopLevel } from '../../rules/components.ts';
import type { ApiMessage } from '../../state/messages.ts';

type Inside = Extract<TopLevel, { readonly type: 17 }>['components'][number];

/** What a message says, as it was written: its content, the texts of its components and of its embeds, by lines. */
export function messageText({ content, components, embeds }: ApiMessage): string {
  const fromEmbeds = embeds.flatMap((embed) => [
    embed.title ?? '',
    embed.description ?? '',
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  const parts = [content, ...components.flatMap(textsOf), ...fromEmbeds];
  return parts.filter((part) => part !== '').join('\n');
}

function textsOf(component: TopLevel | Inside): readonly string[] {
  switch (component.type) {
    case 10:
      return [component.content];
    case 9:
      return component.components.map((text) => text.content);
    case 17:
      return component.components.flatMap(textsOf);
    default:
      return [];
  }
}
