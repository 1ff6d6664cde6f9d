/** Kinds of pictures that Discord shows, by their usual file extension. */
export type PictureKind = 'png' | 'jpg' | 'gif' | 'webp';

export interface Picture {
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
}

/** The pictures that notes refer to. */
export interface Pictures {
  /**
   * The picture that a note shows, or `null` where there is none to show: an address on the web, a file that
   * does not exist, is too large, lies outside the notes or is no picture. Never rejects.
   * @param notePath the note's path, relative to the notes folder
   * @param src as written in the note, relative to it
   */
  read(notePath: string, src: string): Promise<Picture | null>;
}
