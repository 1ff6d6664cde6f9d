import { html } from 'htm/preact';
import type { ApiMessage, Attachment } from '../../state/messages.ts';
import { File } from './media/file.ts';
import { Gallery } from './media/gallery.ts';
import type { Shot } from './media/picture.ts';

interface Props {
  readonly attachments: readonly Attachment[];
  readonly locale: string;
}

/** As which the playground gives pictures out; everything else is saved. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
/** Discord's sign in a file's name that it is to be hidden at first. */
const SPOILER = /^SPOILER_/;

/** What is shown beneath a message: attachments that stand nowhere else in it. */
export function looseAttachments(message: ApiMessage): readonly Attachment[] {
  const shown = new Set(message.embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return message.attachments.filter(({ url }) => !shown.has(url));
}

export function Attachments({ attachments, locale }: Props) {
  const isPicture = ({ content_type: type }: Attachment) => PICTURES.has(type?.split(';')[0] ?? '');
  const shots = attachments.filter(isPicture).map(
    ({ url, filename, description, width, height }): Shot => ({
      url,
      description: description || null,
      isSpoiler: SPOILER.test(filename),
      width: width ?? null,
      height: height ?? null,
    }),
  );
  const files = attachments.filter((one) => !isPicture(one));
  return html`
    ${shots.length > 0 && html`<${Gallery} shots=${shots} locale=${locale} />`}
    ${files.map(
      ({ url, filename, title, size }) => html`<${File}
        url=${url}
        name=${title || filename.replace(SPOILER, '')}
        size=${size}
        isSpoiler=${SPOILER.test(filename)}
        locale=${locale}
      />`,
    )}
  `;
}
