import { FAULT } from '../errors.ts';
import { MESSAGE } from '../limits.ts';
import {
  anything,
  boolean,
  type Check,
  type Checked,
  characters,
  choice,
  integer,
  list,
  object,
  snowflake,
  string,
} from './checks.ts';
import { embeds } from './embeds.ts';

/** The fields of requests that write a message, one by one; rules/message looks at them together. */

const mentionKinds = ['users', 'roles'] as const;
const allowedMentions = object(
  {},
  {
    parse: list(choice('roles', 'users', 'everyone'), 0, 3),
    users: list(snowflake, 0, MESSAGE.mentionList),
    roles: list(snowflake, 0, MESSAGE.mentionList),
    replied_user: boolean,
  },
);
export type AllowedMentions = Checked<typeof allowedMentions>;

const mentions: Check<AllowedMentions> = (value, path, form): value is AllowedMentions => {
  if (!allowedMentions(value, path, form)) return false;
  let good = true;
  for (const kind of mentionKinds) {
    if (value.parse?.includes(kind) && (value[kind]?.length ?? 0) > 0) {
      good = form.fault(path, FAULT.mentionsExclusive(kind));
    }
  }
  return good;
};

/** `id` is an index into the uploaded files, or the id of an attachment that is to stay. */
const attachment = object(
  { id: string(1, 20) },
  {
    filename: string(1, MESSAGE.attachmentText),
    description: string(0, MESSAGE.attachmentText),
    title: string(0, MESSAGE.attachmentText),
    duration_secs: integer(0, 2 ** 31 - 1),
    waveform: string(0, 400),
  },
);
export type AttachmentRequest = Checked<typeof attachment>;

/** What Discord can do here and the sandbox cannot: refused, so that nobody takes it for working. */
const unsupported =
  (what: string): Check<unknown> =>
  (_value, path, form): _value is unknown =>
    form.fault(path, FAULT.unsupported(what));

const referenceType: Check<0 | 1> = (value, path, form): value is 0 | 1 =>
  choice(0, 1)(value, path, form) && (value === 0 || form.fault(path, FAULT.unsupported('forwarding')));
const reference = object(
  { message_id: snowflake },
  { channel_id: snowflake, guild_id: snowflake, fail_if_not_exists: boolean, type: referenceType },
);
const poll = unsupported('polls');

const nonce: Check<string | number> = (value, path, form): value is string | number => {
  if (Number.isInteger(value)) return true;
  if (typeof value !== 'string') return form.fault(path, FAULT.nonceType);
  return characters(value) <= MESSAGE.nonce || form.fault(path, FAULT.nonceTooLong(MESSAGE.nonce));
};

/** Fields of every request that writes a message. Clients send `tts` and `enforce_nonce` even where they have no effect. */
const everywhere = {
  content: string(0, MESSAGE.content),
  embeds,
  allowed_mentions: mentions,
  components: anything,
  attachments: list(attachment, 0, MESSAGE.attachments),
  flags: integer(0, 2 ** 31 - 1),
  tts: boolean,
  enforce_nonce: boolean,
};
const bodies = {
  channel: object(
    {},
    {
      ...everywhere,
      nonce,
      message_reference: reference,
      sticker_ids: list(snowflake, 0, MESSAGE.stickers),
      poll,
    },
  ),
  interaction: object({}, { ...everywhere, poll }),
  edit: object({}, everywhere),
};

/** Where a message is written: to a channel, as answer to an interaction, or over a message that is there. */
export type MessageKind = keyof typeof bodies;
/** All fields that any of the requests can have. */
export type MessageBody = Checked<typeof bodies.channel>;

export function messageBody(kind: MessageKind): Check<MessageBody> {
  return bodies[kind];
}
