import { refuse } from '../errors.ts';
import type { Draft } from '../rules/message.ts';
import { may, PERMISSION, type Permissions } from '../state/permissions.ts';

/**
 * What is left of a message where its author lacks permissions. Files without Attach Files are refused (50013).
 * Embeds without Embed Links are dropped without a word; when nothing else is there, a new message is refused
 * with 50013 and an edit as empty (discord-api-docs issues 2601 and 5648). Answers to interactions need none of
 * this.
 */
export function permitted(
  draft: Draft,
  given: {
    readonly held: Permissions;
    readonly uploads: number;
    /** Attachments that the edited message keeps; `null` for a new message. */
    readonly kept: number | null;
  },
): Draft {
  const { held, uploads, kept } = given;
  if (uploads > 0 && !may(held, PERMISSION.attachFiles)) throw refuse('missingPermissions');
  if (draft.embeds.length === 0 || may(held, PERMISSION.embedLinks)) return draft;
  const bare = draft.content === '' && draft.components.length === 0 && uploads + (kept ?? 0) === 0;
  if (bare) throw refuse(kept === null ? 'missingPermissions' : 'emptyMessage');
  return { ...draft, embeds: [] };
}
