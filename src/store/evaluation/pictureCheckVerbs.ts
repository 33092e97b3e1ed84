// Measures every sample's picture, once: too dark, too bright, blurred, almost the same. It can be cancelled, and ends with its project.
import { allSamples } from '../../core/dataset/dataset';
import type { PictureMeasures } from '../../core/dataset/pictureFaults';
import { MEASURED_SIDE, measurePicture } from '../../core/dataset/pictureFaults';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EvaluationSlice, PictureCheckVerbs } from './evaluationSlice';

/** Pictures after which the screen is told. */
const AT_ONCE = 8;

export function pictureCheckVerbs(
  { get, set }: Access<EvaluationSlice & DatasetSlice>,
  { pictures }: Pick<Ports, 'pictures'>,
): PictureCheckVerbs {
  /** Pictures never change: what was measured stays true. */
  let known = new Map<string, PictureMeasures>();
  let knownOf: string | undefined;
  let controller: AbortController | undefined;
  const openId = () => {
    const { project } = get();
    return project.kind === 'opening' ? undefined : project.id;
  };

  const measure = async (sampleId: string): Promise<PictureMeasures | undefined> => {
    const kept = await get().pictures.picture(sampleId);
    const opened = kept && (await pictures.open(kept));
    if (!opened?.ok) return undefined;
    try {
      return measurePicture(await pictures.pixels(opened.value, MEASURED_SIDE));
    } catch {
      // As one that cannot be opened: it is left out, and the others are looked at.
      return undefined;
    } finally {
      opened.value.close();
    }
  };

  return {
    async checkPictures() {
      const projectId = openId();
      const { pictureCheck } = get();
      if (projectId === undefined || (pictureCheck.kind === 'running' && pictureCheck.projectId === projectId)) return;
      controller?.abort();
      const mine = new AbortController();
      controller = mine;
      if (knownOf !== projectId) known = new Map();
      knownOf = projectId;
      const ids = allSamples(get().dataset).map(({ id }) => id);
      const missing = ids.filter((id) => !known.has(id));
      const gone = () => mine.signal.aborted || openId() !== projectId;
      for (const [at, id] of missing.entries()) {
        if (at % AT_ONCE === 0)
          set({ pictureCheck: { kind: 'running', projectId, done: ids.length - missing.length + at, total: ids.length } });
        const measures = await measure(id);
        if (gone()) {
          if (controller === mine) set({ pictureCheck: { kind: 'idle' } });
          return;
        }
        // One that cannot be read is said to be so where it is shown.
        if (measures) known.set(id, measures);
      }
      set({ pictureCheck: { kind: 'done', projectId, measures: new Map(known) } });
    },
    cancelPictureCheck() {
      controller?.abort();
      set({ pictureCheck: { kind: 'idle' } });
    },
  };
}
