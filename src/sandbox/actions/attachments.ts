import { FAULT, refuse } from '../errors.ts';
import { INTERACTION, REQUEST_SIZE } from '../limits.ts';
import type { TopLevel } from '../rules/components.ts';
import { Form, type Path } from '../rules/form.ts';
import type { Draft } from '../rules/message.ts';
import type { Attachment } from '../state/messages.ts';
import type { World } from '../world.ts';
import { imageHeader } from './image-header.ts';
import { mediaUrls, REFERENCE } from './media.ts';

/** A file of a multipart request. `field` is its number in `files[n]`. */
export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/** Refuses files that are too large, one alone or all together; reference#uploading-files. */
export function checkSizes(uploads: readonly Upload[]): void {
  const sizes = uploads.map(({ bytes }) => bytes.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > REQUEST_SIZE || sizes.some((size) => size > INTERACTION.attachmentSize)) {
    throw refuse('tooLarge');
  }
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
    const image = imageHeader(upload.bytes);
    const contentType = upload.contentType ?? image?.contentType ?? null;
    world.attachments.add(id, { bytes: upload.bytes, contentType });
    return {
      id,
      filename,
      size: upload.bytes.length,
      content_type: contentType,
      url,
      proxy_url: url,
      ...(image === null ? {} : { width: image.width, height: image.height }),
      ...(notes?.description ? { description: notes.description } : {}),
      ...(notes?.title ? { title: notes.title } : {}),
    };
  });
  return [...stays, ...added];
}

const named = (draft: Draft, id: string) => draft.attachments?.find((one) => one.id === id);

/** Refuses components that show a file which is not attached. */
export function checkReferences(
  components: readonly TopLevel[],
  attachments: readonly Attachment[],
  path: Path,
): void {
  const names = new Set(attachments.map((one) => one.filename));
  const form = new Form(false);
  for (const [url, where] of mediaUrls(components, path)) {
    if (url.startsWith(REFERENCE) && !names.has(url.slice(REFERENCE.length))) {
      form.fault(where, FAULT.attachmentMissing);
    }
  }
  form.settle();
}
