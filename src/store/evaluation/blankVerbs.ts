// Shows the drawn blank pictures to the chosen backbone, once for each backbone, one by one between its other work.
import { blankPictures } from '../../core/backbones/blankPictures';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { withEntry } from '../backbone/byFingerprint';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { BlankVerbs, EvaluationSlice } from './evaluationSlice';

/**
 * Gives `lookAtBlanks`: embeds the drawn blanks with the chosen backbone, one look at a time. Where the backbone stops on the way nothing
 * is kept, and the next call tries again.
 */
export function blankVerbs({ get, set }: Access<EvaluationSlice & BackboneSlice>, { pictures }: Pick<Ports, 'pictures'>): BlankVerbs {
  let looking: { readonly fingerprint: string; readonly done: Promise<void> } | undefined;

  const look = async (fingerprint: string) => {
    const rows: Float32Array[] = [];
    const side = get().session(fingerprint)?.inputSize;
    if (side === undefined) return;
    for (const pixels of blankPictures(side)) {
      const frame = await pictures.fromPixels(pixels, side);
      const embedded = await get().session(fingerprint)?.embed([frame]);
      const row = embedded?.ok ? embedded.value.rows[0] : undefined;
      if (!row) return;
      rows.push(row);
    }
    set({ blankBy: withEntry(get().blankBy, fingerprint, rows) });
  };

  return {
    async lookAtBlanks() {
      const { chosen, blankBy } = get();
      if (chosen === undefined || blankBy.has(chosen)) return;
      if (looking?.fingerprint !== chosen) {
        // Where this fails, the novelty line alone decides; it is tried again when the backbone is back.
        const done = look(chosen)
          .catch(() => undefined)
          .then(() => {
            if (looking?.done === done) looking = undefined;
          });
        looking = { fingerprint: chosen, done };
      }
      await looking.done;
    },
  };
}
