import { LIMITS } from './limits.ts';

/** Version of the form below; a button in another form is from an older release and says so. */
const PREFIX = 'c1';
const FIELD = /^[\w.~-]*$/;

/** What a button does, with all it needs to do it after a restart. */
export interface CustomId {
  readonly action: string;
  /** Letters, digits and `_.~-` only. */
  readonly fields: readonly string[];
}

/**
 * Writes a `custom_id`: `c1:action:field:field`.
 * @throws RangeError when a field has another character or the whole is over Discord's 100
 */
export function encodeCustomId({ action, fields }: CustomId): string {
  const parts = [PREFIX, action, ...fields];
  const text = parts.join(':');
  if (!parts.every((part) => FIELD.test(part)) || action === '') {
    throw new RangeError(`custom_id: expected letters, digits and _.~- in each field, got ${text}`);
  }
  if (text.length > LIMITS.customId) {
    throw new RangeError(`custom_id: expected at most ${LIMITS.customId} characters, got ${text.length}`);
  }
  return text;
}

/** Reads a `custom_id`. Any string is accepted; `null` when it is not one of ours. */
export function parseCustomId(text: string): CustomId | null {
  if (text.length > LIMITS.customId) return null;
  const [prefix, action, ...fields] = text.split(':');
  if (prefix !== PREFIX || !action || !FIELD.test(action)) return null;
  return fields.every((field) => FIELD.test(field)) ? { action, fields } : null;
}
