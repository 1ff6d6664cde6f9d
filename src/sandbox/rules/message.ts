import { FAULT, refuse } from '../errors.ts';
import { isRecord } from '../json.ts';
import { MESSAGE } from '../limits.ts';
import { componentList, type TopLevel } from './components.ts';
import { type Embed, embedCharacters } from './embeds.ts';
import { at, Form, type Path } from './form.ts';
import { checkLayout, withIds } from './layout.ts';
import {
  type AllowedMentions,
  type AttachmentRequest,
  type MessageKind,
  messageBody,
} from './message-body.ts';

/** resources/message#message-object-message-flags */
export const FLAG = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** What a message holds already, when the request edits one. */
export interface Standing {
  readonly flags: number;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly TopLevel[];
  readonly attachments: number;
}

/** The outcome: how the message is to look, all faults ruled out. */
export interface Draft {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly TopLevel[];
  /** Of the flags that a request may set, those set now. */
  readonly flags: number;
  readonly allowedMentions: AllowedMentions | null;
  /** `null`: the request does not speak of attachments. */
  readonly attachments: readonly AttachmentRequest[] | null;
  readonly nonce: string | number | null;
  readonly enforceNonce: boolean;
  readonly replyTo: string | null;
  /** Whether a reply to a message that is gone is refused; otherwise it is sent as no reply. */
  readonly replyMustExist: boolean;
}

/** A message with nothing in it: what a deferred reply holds until it is filled in. */
export const EMPTY: Draft = {
  content: '',
  embeds: [],
  components: [],
  flags: 0,
  allowedMentions: null,
  attachments: null,
  nonce: null,
  enforceNonce: false,
  replyTo: null,
  replyMustExist: true,
};

export interface MessageRequest {
  readonly kind: MessageKind;
  readonly body: unknown;
  /** Files uploaded along with the body. */
  readonly files: number;
  /** Where the body stands in the request: `data` in an interaction callback. */
  readonly path: Path;
  readonly standing: Standing | null;
  readonly strictKeys: boolean;
}

/** Checks a request that creates or edits a message. Throws Discord's refusal. */
export function messageDraft(request: MessageRequest): Draft {
  const { path, standing } = request;
  const body = request.body ?? {};
  const form = new Form(request.strictKeys);
  if (!isRecord(body)) throw refuseShape(path, form);
  const shaped = messageBody(request.kind)(body, path, form);
  const flags = flagsAfter(body['flags'], standing, path, form);
  const v2 = (flags & FLAG.componentsV2) !== 0;

  const given: unknown = body['components'];
  let components = standing?.components ?? [];
  if (given === null) components = [];
  else if (given !== undefined && componentList(given, v2, at(path, 'components'), form)) {
    checkLayout(given, at(path, 'components'), form);
    if (form.clean) components = withIds(given);
  }
  if (!shaped) throw form.refusal();

  const draft: Draft = {
    content: (body.content === undefined ? standing?.content : body.content?.trim()) ?? '',
    embeds: (body.embeds === undefined ? standing?.embeds : body.embeds) ?? [],
    components,
    flags,
    allowedMentions: body.allowed_mentions ?? null,
    attachments: body.attachments ?? null,
    nonce: body.nonce ?? null,
    enforceNonce: body.enforce_nonce ?? false,
    replyTo: body.message_reference?.message_id ?? null,
    replyMustExist: body.message_reference?.fail_if_not_exists ?? true,
  };
  if (v2) checkLegacyFields(draft, body, path, form);
  if (embedCharacters(draft.embeds) > MESSAGE.embedCharacters) {
    form.fault(at(path, 'embeds'), FAULT.embedsTooLarge(MESSAGE.embedCharacters));
  }
  form.settle();
  const attachments = draft.attachments?.length ?? standing?.attachments ?? 0;
  // Servers of the sandbox have no stickers, so none that is named exists.
  if ((body.sticker_ids?.length ?? 0) > 0) throw refuse('invalidSticker');
  if (isEmpty(draft, v2) && request.files + attachments === 0) throw refuse('emptyMessage');
  return draft;
}

function refuseShape(path: Path, form: Form): Error {
  form.fault(path, FAULT.notObject);
  return form.refusal();
}

/** IS_COMPONENTS_V2 can be set, never taken back (resources/message#edit-message). */
function flagsAfter(given: unknown, standing: Standing | null, path: Path, form: Form): number {
  const settable = FLAG.suppressEmbeds | FLAG.suppressNotifications | FLAG.ephemeral | FLAG.componentsV2;
  const before = standing?.flags ?? 0;
  if (typeof given !== 'number') return before & settable;
  if ((before & FLAG.componentsV2) !== 0 && (given & FLAG.componentsV2) === 0) {
    form.fault(at(path, 'flags'), FAULT.flagStays);
  }
  return given & settable;
}

/** A message made of components has nothing beside them; what it had before must be emptied by the same edit. */
function checkLegacyFields(draft: Draft, body: Record<string, unknown>, path: Path, form: Form): void {
  if (draft.content !== '') form.fault(at(path, 'content'), FAULT.legacyField('content'));
  if (draft.embeds.length > 0) form.fault(at(path, 'embeds'), FAULT.legacyField('embeds'));
  const stickers = body['sticker_ids'];
  if (Array.isArray(stickers) && stickers.length > 0) {
    form.fault(at(path, 'sticker_ids'), FAULT.legacyField('sticker_ids'));
  }
}

function isEmpty(draft: Draft, v2: boolean): boolean {
  if (draft.components.length > 0) return false;
  return v2 || (draft.content === '' && draft.embeds.every((one) => Object.keys(one).length === 0));
}
