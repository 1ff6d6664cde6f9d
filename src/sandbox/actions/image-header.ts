export interface ImageHeader {
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
}

/** Type and size in pixels of a PNG, GIF, JPEG or WebP, from its first bytes; `null` for anything else. */
export function imageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes.length >= 24 && text(1, 4) === 'PNG' && text(12, 16) === 'IHDR') {
    return { contentType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length >= 10 && text(0, 4) === 'GIF8') {
    return { contentType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (bytes.length >= 30 && text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return webp(view, text(12, 16));
  return bytes.length >= 4 && view.getUint16(0) === 0xffd8 ? jpeg(view) : null;
}

/** https://developers.google.com/speed/webp/docs/riff_container: lossy, lossless or extended. */
function webp(view: DataView, chunk: string): ImageHeader | null {
  const contentType = 'image/webp';
  const size = (width: number, height: number) => ({ contentType, width, height });
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (chunk === 'VP8X') return size(uint24(24) + 1, uint24(27) + 1);
  if (chunk === 'VP8 ') return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (chunk !== 'VP8L') return null;
  const packed = view.getUint32(21, true);
  return size((packed & 0x3fff) + 1, ((packed >> 14) & 0x3fff) + 1);
}

/** Walks the segments up to the start of a frame (C0–CF, save the tables C4, C8 and CC), which holds the size. */
function jpeg(view: DataView): ImageHeader | null {
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return { contentType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (marker >>> 8 !== 0xff) break;
  }
  return null;
}
