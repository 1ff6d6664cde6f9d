import type { Component, TopLevel } from '../rules/components.ts';
import type { Embed } from '../rules/embeds.ts';
import { at, type Path } from '../rules/form.ts';
import { visit } from '../rules/layout.ts';
import type { Attachment } from '../state/messages.ts';

/** How a request names a file that it uploads itself. */
export const REFERENCE = 'attachment://';

/** The addresses that components show, each with where it stands. */
export function mediaUrls(
  components: readonly TopLevel[],
  path: Path,
): readonly (readonly [url: string, where: Path])[] {
  const found: (readonly [string, Path])[] = [];
  const look = (component: Component, where: Path): void => {
    const add = (url: string, ...keys: (string | number)[]) =>
      found.push([url, keys.reduce<Path>((parent, key) => at(parent, key), where)]);
    if (component.type === 11) add(component.media.url, 'media', 'url');
    if (component.type === 13) add(component.file.url, 'file', 'url');
    if (component.type !== 12) return;
    for (const [index, item] of component.items.entries())
      add(item.media.url, 'items', index, 'media', 'url');
  };
  visit(components, look, at(path, 'components'));
  return found;
}

/** Finds the attachment that an address means, by reference or because it is the attachment's own. */
function attachmentAt(url: string, attachments: readonly Attachment[]): Attachment | undefined {
  return attachments.find((one) => one.url === url || REFERENCE + one.filename === url);
}

/** What Discord answers in place of the address it was given; components/reference#unfurled-media-item. */
function unfurled({ url }: { readonly url: string }, attachments: readonly Attachment[]) {
  const attachment = attachmentAt(url, attachments);
  if (attachment === undefined) return { url, proxy_url: url };
  const { id, content_type, width, height } = attachment;
  return {
    url: attachment.url,
    proxy_url: attachment.proxy_url,
    attachment_id: id,
    ...(content_type === null ? {} : { content_type }),
    ...(width === undefined ? {} : { width, height }),
  };
}

/** The components as Discord answers them: every picture and file with its real address, type and size. */
export function withMedia(
  components: readonly TopLevel[],
  attachments: readonly Attachment[],
): readonly TopLevel[] {
  return components.map((component): TopLevel => {
    switch (component.type) {
      case 9: {
        const { accessory } = component;
        if (accessory.type !== 11) return component;
        return { ...component, accessory: { ...accessory, media: unfurled(accessory.media, attachments) } };
      }
      case 12: {
        const items = component.items.map((one) => ({ ...one, media: unfurled(one.media, attachments) }));
        return { ...component, items };
      }
      case 13: {
        const { filename, size } = attachmentAt(component.file.url, attachments) ?? {};
        const file = unfurled(component.file, attachments);
        return { ...component, file, ...(filename === undefined ? {} : { name: filename, size }) };
      }
      case 17: {
        // What a container may hold is what a message may hold, save for containers.
        const inner = withMedia(component.components, attachments);
        return { ...component, components: inner as typeof component.components };
      }
      default:
        return component;
    }
  });
}

/** The same for embeds. A picture that is not attached stays as it was named: Discord shows none. */
export function embedsWithMedia(
  embeds: readonly Embed[],
  attachments: readonly Attachment[],
): readonly Embed[] {
  const picture = (given: Embed['image']) => {
    if (!given?.url) return given;
    return { ...given, ...unfurled({ url: given.url }, attachments) };
  };
  return embeds.map((embed) => ({
    ...embed,
    ...(embed.image ? { image: picture(embed.image) } : {}),
    ...(embed.thumbnail ? { thumbnail: picture(embed.thumbnail) } : {}),
  }));
}
