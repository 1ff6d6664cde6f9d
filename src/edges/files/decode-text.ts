export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly message: string };

const NEWLINE = 0x0a;

/** Bytes of a text file as UTF-8; says where they stop being one. A byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { ok: false, line: 1, message: 'the file is UTF-16; save it as UTF-8' };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { ok: false, line: lineAt(bytes, nul), message: 'the file is binary, not text' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      ok: false,
      line: lineAt(bytes, firstBadByte(bytes)),
      message: 'the file is not UTF-8; save it as UTF-8',
    };
  }
}

/** Windows' editors call it "Unicode"; it begins with a byte order mark of its own. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The first line that can't be decoded; no character of UTF-8 reaches over a line end. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return start;
    }
    start = end;
  }
  return 0;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < offset; at = bytes.indexOf(NEWLINE, at + 1)) line++;
  return line;
}
