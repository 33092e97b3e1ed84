// A kept picture, opened so that the page can draw it.

/**
 * @param kept an encoded picture, as samples are kept
 * @param side width and height wanted, in pixels; as large as it was kept without
 * @returns a bitmap that the receiver closes; rejected where the picture cannot be decoded
 */
export const bitmapOf = ({ bytes, type }: { readonly bytes: ArrayBuffer; readonly type: string }, side?: number): Promise<ImageBitmap> =>
  createImageBitmap(
    new Blob([bytes], { type }),
    side === undefined ? {} : { resizeWidth: side, resizeHeight: side, resizeQuality: 'high' },
  );
