// Pictures as a map shows them: read and made small when they are first wanted, the ones seen longest ago let go.
import type { PictureCache } from '../../store/dataset/pictureCache';
import { bitmapOf } from '../../ui/bitmapOf';

export interface SmallPictures {
  /** The picture if it is at hand; else it is on its way. */
  readonly at: (id: string) => ImageBitmap | undefined;
  readonly close: () => void;
}

const SIDE = 96;
const KEPT = 700;
const READ_AT_ONCE = 6;

/** `arrived` is called when there is something new to draw. */
export function smallPictures(read: PictureCache['picture'], arrived: () => void): SmallPictures {
  const made = new Map<string, ImageBitmap | undefined>();
  let wanted: string[] = [];
  const reading = new Set<string>();
  let closed = false;

  const fetch = async (id: string): Promise<ImageBitmap | undefined> => {
    const kept = await read(id);
    return kept && bitmapOf(kept, SIDE);
  };
  const next = () => {
    while (!closed && reading.size < READ_AT_ONCE) {
      const id = wanted.pop();
      if (id === undefined) return;
      if (made.has(id) || reading.has(id)) continue;
      reading.add(id);
      void fetch(id)
        // One that cannot be read stays a point.
        .catch(() => undefined)
        .then((picture) => {
          reading.delete(id);
          if (closed) {
            picture?.close();
            return;
          }
          made.set(id, picture);
          for (const [oldest, bitmap] of made) {
            if (made.size <= KEPT) break;
            bitmap?.close();
            made.delete(oldest);
          }
          arrived();
          next();
        });
    }
  };

  return {
    at(id) {
      if (made.has(id)) {
        const picture = made.get(id);
        made.delete(id);
        made.set(id, picture);
        return picture;
      }
      if (!wanted.includes(id)) wanted = [...wanted.slice(1 - KEPT), id];
      next();
      return undefined;
    },
    close() {
      closed = true;
      wanted = [];
      for (const picture of made.values()) picture?.close();
      made.clear();
    },
  };
}
