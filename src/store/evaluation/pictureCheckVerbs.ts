// Measures every sample's picture, once, and looks for pictures that are there twice. It can be cancelled, and ends with its project.
import type { Sample } from '../../core/dataset/dataset';
import { allSamples } from '../../core/dataset/dataset';
import type { PictureMeasures } from '../../core/dataset/pictureFaults';
import { MEASURED_SIDE, measurePicture } from '../../core/dataset/pictureFaults';
import type { MeasuredSample } from '../../core/evaluation/twins';
import { twinsAmong, twinsOf } from '../../core/evaluation/twins';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import { idOf } from '../base/projectState';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { fromKept } from '../dataset/sampleFrame';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { CheckedPictures, EvaluationSlice, PictureCheckVerbs } from './evaluationSlice';

/** Pictures after which the screen is told. */
const AT_ONCE = 8;

/**
 * The verbs that check pictures. Each picture of the open project is measured once, with progress after each 8, then those that are
 * learnt from are compared with those of the test set and with each other; a picture that cannot be opened is left out of all.
 */
export function pictureCheckVerbs(
  { get, set }: Access<EvaluationSlice & DatasetSlice & EmbeddingSlice & BackboneSlice>,
  { pictures, rest }: Pick<Ports, 'pictures' | 'rest'>,
): PictureCheckVerbs {
  /** Pictures never change: what was measured stays true. */
  let known = new Map<string, PictureMeasures>();
  let knownOf: string | undefined;
  let controller: AbortController | undefined;
  const openId = () => idOf(get().project);

  const measure = async (sampleId: string): Promise<PictureMeasures | undefined> => {
    const kept = await get().pictures.picture(sampleId);
    try {
      return await fromKept(kept, pictures, async (square) => measurePicture(await pictures.pixels(square, MEASURED_SIDE)));
    } catch {
      // Treated like a picture that cannot be opened: it is left out, and the others are checked.
      return undefined;
    }
  };

  /** A little at a time: the page's thread is never held. Undefined where it is `gone` meanwhile. */
  const compared = async (projectId: string, gone: () => boolean): Promise<Omit<CheckedPictures, 'measures'> | undefined> => {
    const { samples, testSamples } = get().dataset;
    const embeddings = embeddingsNow(get());
    const measuredOf = (some: readonly Sample[]) =>
      some.flatMap(({ id, classId, burst }): readonly MeasuredSample[] => {
        const [hash, values] = [known.get(id)?.hash, embeddings.get(id)?.values];
        return hash && values ? [{ id, classId, burst, hash, values }] : [];
      });
    const [learnt, test] = [measuredOf(samples), measuredOf(testSamples)];
    const readable = [...samples, ...testSamples].filter(({ id }) => known.has(id)).length;
    // One alone has none to be compared with.
    const uncompared = readable > 1 ? readable - learnt.length - test.length : 0;
    const total = test.length + learnt.length;
    const whole = async <T>(work: Generator<number, T>, before: number): Promise<T | undefined> => {
      for (;;) {
        const step = work.next();
        if (step.done) return step.value;
        set({ pictureCheck: { kind: 'running', projectId, step: 'comparing', done: before + step.value, total } });
        await rest(0);
        if (gone()) return undefined;
      }
    };
    const twins = await whole(twinsOf(learnt, test), 0);
    const alike = twins && (await whole(twinsAmong(learnt), test.length));
    return alike && { twins, alike, uncompared };
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
      const left = () => {
        if (controller === mine) set({ pictureCheck: { kind: 'idle' } });
      };
      for (const [at, id] of missing.entries()) {
        if (at % AT_ONCE === 0)
          set({
            pictureCheck: { kind: 'running', projectId, step: 'measuring', done: ids.length - missing.length + at, total: ids.length },
          });
        const measures = await measure(id);
        if (gone()) {
          left();
          return;
        }
        // One that cannot be read is said to be so where it is shown.
        if (measures) known.set(id, measures);
      }
      const found = await compared(projectId, gone);
      if (!found) {
        left();
        return;
      }
      set({ pictureCheck: { kind: 'done', projectId, measures: new Map(known), ...found } });
    },
    cancelPictureCheck() {
      controller?.abort();
      set({ pictureCheck: { kind: 'idle' } });
    },
  };
}
