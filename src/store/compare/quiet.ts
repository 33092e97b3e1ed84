// Whether the device has nothing else to do: a time that is measured while something computes is of both.
import type { CameraSlice } from '../capture/cameraSlice';
import type { ImportSlice } from '../capture/importSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import type { FineTuneSlice } from '../epochs/fineTuneSlice';
import type { MlpSlice } from '../epochs/mlpSlice';
import type { EvaluationSlice } from '../evaluation/evaluationSlice';
import type { HeadSlice } from '../head/headSlice';
import type { BeliefsSlice } from './beliefsSlice';
import type { ColumnsSlice } from './columnsSlice';
import type { EmbeddingMapSlice } from './embeddingMapSlice';
import type { LadderSlice } from './ladderSlice';

/** Everything that computes for longer than a moment. */
export type Computes = Pick<CameraSlice, 'camera'> &
  Pick<ImportSlice, 'importing'> &
  Pick<EmbeddingSlice, 'embeddingWork'> &
  Pick<MlpSlice, 'mlpRun'> &
  Pick<FineTuneSlice, 'fineTuneRun'> &
  Pick<EvaluationSlice, 'evaluation'> &
  Pick<HeadSlice, 'training' | 'autoTuning'> &
  Pick<BeliefsSlice, 'beliefs'> &
  Pick<ColumnsSlice, 'columnsBy'> &
  Pick<EmbeddingMapSlice, 'mapsBy'> &
  Pick<LadderSlice, 'laddersBy'> & {
    readonly batch: { readonly kind: string };
    readonly curveWork: { readonly kind: string };
  };

const RUNS: ReadonlySet<string> = new Set([
  'running',
  'preparing',
  'making',
  'tuning',
  'embedding',
  'evaluating',
  'curve',
  'placing',
  'finding',
]);

/** Whether nothing computes now but for the page itself. */
export function isQuiet(state: Computes): boolean {
  const { importing, embeddingWork, mlpRun, fineTuneRun, evaluation, training, autoTuning, beliefs, batch, curveWork } = state;
  const works = [importing, embeddingWork, mlpRun, fineTuneRun, evaluation, training, autoTuning, beliefs, batch, curveWork];
  const many = [...state.columnsBy.values(), ...state.mapsBy.values(), ...state.laddersBy.values()].map(({ work }) => work);
  const tunings = [...state.laddersBy.values()].map(({ measured }) => measured?.tuning);
  return state.camera.kind !== 'on' && ![...works, ...many, ...tunings].some((work) => work !== undefined && RUNS.has(work.kind));
}
