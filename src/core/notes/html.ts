/** What stands between these is for machines. */
const UNREAD = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi;
/** Any tag but a picture or a line end, which the inline parser reads. */
const TAG = /<(?!(?:img|br)\b)\/?[a-z!?][^<>]*>/gi;

/** The text and pictures of a raw HTML block as inline Markdown: what stands between its tags. */
export function withoutTags(html: string): string {
  return html
    .replace(UNREAD, '')
    .replace(TAG, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
