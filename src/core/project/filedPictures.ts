// How large a picture may be that lies in an archive.

/** Bytes. A kept picture takes 20 KB, a photo of a folder some megabytes, one of a hundred megapixels some fifty. */
export const MOST_PICTURE_BYTES = 64 * 1024 * 1024;
