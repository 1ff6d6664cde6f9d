import { MESSAGE } from '../limits.ts';
import {
  anything,
  boolean,
  type Checked,
  characters,
  date,
  integer,
  list,
  object,
  string,
  url,
} from './checks.ts';

const link = url(MESSAGE.url, ['http', 'https']);
const pictureLink = url(MESSAGE.url, ['http', 'https', 'attachment']);
/** The keys besides `url` are told by Discord in answers and passed over in requests. */
const picture = object(
  {},
  {
    url: pictureLink,
    width: integer(0, 1e6),
    height: integer(0, 1e6),
    proxy_url: anything,
    content_type: anything,
    placeholder: anything,
    placeholder_version: anything,
    flags: anything,
    attachment_id: anything,
  },
);

const embed = object(
  {},
  {
    type: string(0, 32),
    title: string(0, MESSAGE.embedTitle),
    description: string(0, MESSAGE.embedDescription),
    url: link,
    color: integer(0, 0xffffff),
    timestamp: date,
    author: object({ name: string(1, MESSAGE.authorName) }, { url: link, icon_url: pictureLink }),
    footer: object({ text: string(1, MESSAGE.footerText) }, { icon_url: pictureLink }),
    image: picture,
    thumbnail: picture,
    fields: list(
      object(
        { name: string(1, MESSAGE.fieldName), value: string(1, MESSAGE.fieldValue) },
        { inline: boolean },
      ),
      0,
      MESSAGE.embedFields,
    ),
  },
);
export type Embed = Checked<typeof embed>;

export const embeds = list(embed, 0, MESSAGE.embeds);

/** The texts that count towards the limit over all embeds, in the order they are shown. */
export function embedTexts(one: Embed): string[] {
  const fields = (one.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [one.author?.name, one.title, one.description, ...fields, one.footer?.text].filter(
    (text) => typeof text === 'string',
  );
}

export function embedCharacters(all: readonly Embed[]): number {
  return all.flatMap(embedTexts).reduce((sum, text) => sum + characters(text), 0);
}
