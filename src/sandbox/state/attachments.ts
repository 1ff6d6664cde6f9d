import { KEPT } from '../limits.ts';

export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/** Uploaded files by attachment id: the newest, {@link KEPT.attachmentBytes} in all. */
export class AttachmentStore {
  readonly #files = new Map<string, StoredFile>();
  #bytes = 0;

  add(id: string, file: StoredFile): void {
    this.#files.set(id, file);
    this.#bytes += file.bytes.length;
    for (const [oldest, { bytes }] of this.#files) {
      if (this.#bytes <= KEPT.attachmentBytes) break;
      this.#files.delete(oldest);
      this.#bytes -= bytes.length;
    }
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }
}
