import { FAULT } from '../errors.ts';
import type { Component, TopLevel } from '../rules/components.ts';
import { at, Form, type Path } from '../rules/form.ts';
import { visit } from '../rules/layout.ts';
import type { Draft } from '../rules/message.ts';
import type { Attachment } from '../state/messages.ts';
import type { World } from '../world.ts';

/** A file of a multipart request. `field` is its number in `files[n]`. */
export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string | null;
}

/** The attachments a message has after the request: those that stay, then the new ones. */
export function attachmentsAfter(
  world: World,
  channelId: string,
  draft: Draft,
  uploads: readonly Upload[],
  before: readonly Attachment[],
): readonly Attachment[] {
  const stays = draft.attachments === null ? before : before.filter((one) => named(draft, one.id));
  const added = uploads.map((upload): Attachment => {
    const notes = named(draft, upload.field);
    const id = world.newId();
    const filename = notes?.filename ?? upload.name;
    const url = `${world.origin()}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
    return {
      id,
      filename,
      size: upload.size,
      content_type: upload.contentType,
      url,
      proxy_url: url,
      ...(notes?.description ? { description: notes.description } : {}),
      ...(notes?.title ? { title: notes.title } : {}),
    };
  });
  return [...stays, ...added];
}

const named = (draft: Draft, id: string) => draft.attachments?.find((one) => one.id === id);

const REFERENCE = 'attachment://';

/** Refuses components that show a file which is not attached. */
export function checkReferences(
  components: readonly TopLevel[],
  attachments: readonly Attachment[],
  path: Path,
): void {
  const names = new Set(attachments.map((one) => one.filename));
  const form = new Form(false);
  visit(
    components,
    (component, where) => {
      for (const [url, rest] of mediaUrls(component)) {
        if (!url.startsWith(REFERENCE) || names.has(url.slice(REFERENCE.length))) continue;
        form.fault(
          at(
            rest.reduce<Path>((parent, key) => at(parent, key), where),
            'url',
          ),
          FAULT.attachmentMissing,
        );
      }
    },
    at(path, 'components'),
  );
  form.settle();
}

type Keys = readonly (string | number)[];

function mediaUrls(component: Component): readonly (readonly [url: string, at: Keys])[] {
  if (component.type === 11) return [[component.media.url, ['media']]];
  if (component.type === 13) return [[component.file.url, ['file']]];
  if (component.type !== 12) return [];
  return component.items.map((item, index) => [item.media.url, ['items', index, 'media']] as const);
}
