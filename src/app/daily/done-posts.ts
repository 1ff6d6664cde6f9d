import type { DailyStore, PostKey } from '../daily-store.ts';

/** More than can be due at a time (`LOOK_BACK_MS`), and than a changed time or zone may reach once more. */
const DATES = 10;

/** The last dates that had their post, or will have none: no other comes for them. */
export async function donePosts(
  store: Pick<DailyStore, 'entries'>,
  subject: string,
  kind: PostKey['kind'],
): Promise<ReadonlySet<string>> {
  const entries = await store.entries(subject, kind, DATES);
  return new Set(entries.filter(({ outcome }) => outcome !== null).map(({ key }) => key.date));
}
