// Pictures of a file that were encoded again on their way: which of them are here already, in the class that they would come to.
import type { KeptPicture, Pictures } from '../../browser/pictures';
import type { Look } from '../../core/dataset/likeness';
import { copiesAmong, LOOK_SIDE, lookOf } from '../../core/dataset/likeness';
import type { Sample } from '../../core/dataset/dataset';
import { readAhead } from '../../formats/readAhead';

/** How a kept picture looks; undefined for one that cannot be opened. */
export async function lookAt(picture: KeptPicture, pictures: Pick<Pictures, 'open' | 'pixels'>): Promise<Look | undefined> {
  const opened = await pictures.open(picture);
  if (!opened.ok) return undefined;
  try {
    return lookOf(await pictures.pixels(opened.value, LOOK_SIDE));
  } finally {
    opened.value.close();
  }
}

/** One that would come in, and the class here that it goes to. */
export interface Arriving {
  readonly at: number;
  readonly digest: string;
  readonly look: Look;
  readonly classId: string;
}

/**
 * By their places in the file, the digests of the pictures here that they are copies of, class by class.
 * @param digests of the samples here. Those of `met`, which came as they are, have no other copy.
 */
export async function copiesHere(
  arriving: readonly Arriving[],
  samples: readonly Sample[],
  digests: ReadonlyMap<string, string>,
  met: ReadonlySet<string>,
  look: (sample: Sample) => Promise<Look | undefined>,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  for (const classId of new Set(arriving.map((each) => each.classId))) {
    const coming = arriving.filter((each) => each.classId === classId);
    const here: { readonly digest: string; readonly look: Look }[] = [];
    const may = samples.filter(({ id, classId: of }) => of === classId && !met.has(digests.get(id) ?? ''));
    for await (const [{ id }, seen] of readAhead(may, look)) {
      const digest = digests.get(id);
      if (seen && digest !== undefined) here.push({ digest, look: seen });
    }
    const places = copiesAmong(
      coming.map((each) => each.look),
      here.map((each) => each.look),
    );
    for (const [i, { at }] of coming.entries()) {
      const copied = here[places[i] ?? -1];
      if (copied) found.set(at, copied.digest);
    }
  }
  return found;
}
