/** Where a file of a message can be had. */
export type Source =
  /** Here, at this path. */
  | { readonly kind: 'own'; readonly path: string }
  /** Elsewhere, whence nothing is loaded. */
  | { readonly kind: 'foreign'; readonly host: string }
  /** Nowhere: it names a file that is not attached, or makes no sense. */
  | { readonly kind: 'missing' };

/** Only uploads are shown, and only those that the playground itself gives out. */
export function sourceOf(url: string | null | undefined, origin: string): Source {
  if (!url || !URL.canParse(url)) return { kind: 'missing' };
  const { origin: own, protocol, host, pathname } = new URL(url);
  if (own === origin && pathname.startsWith('/attachments/')) return { kind: 'own', path: pathname };
  return protocol === 'http:' || protocol === 'https:' ? { kind: 'foreign', host } : { kind: 'missing' };
}

const UNITS = ['B', 'KB', 'MB', 'GB'];

/** `1.4 MB`, as Discord shows it. @param bytes size of the file */
export function fileSize(bytes: number, locale: string): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10));
  const digits = { maximumFractionDigits: step === 0 ? 0 : 1 };
  return `${new Intl.NumberFormat(locale, digits).format(bytes / 1024 ** step)} ${UNITS[step]}`;
}
