// An unchanged picture is looked at once: drawn a second time its pixels may differ in the last bit,
// and Reset would not give the numbers back.
import type { Edits } from './edits';
import { changesNothing } from './edits';

/**
 * `look`, whose answer about a picture without changes is given again for the same picture. What gave nothing, or 'failed', is looked at
 * anew.
 */
export function rememberedLook<Picture extends object, Look extends object>(
  look: (picture: Picture, edits: Edits) => Promise<Look | 'failed' | undefined>,
): (picture: Picture, edits: Edits) => Promise<Look | 'failed' | undefined> {
  const unchanged = new WeakMap<Picture, Look>();
  return async (picture, edits) => {
    if (!changesNothing(edits)) return look(picture, edits);
    const known = unchanged.get(picture);
    if (known) return known;
    const seen = await look(picture, edits);
    if (typeof seen === 'object') unchanged.set(picture, seen);
    return seen;
  };
}
