// Whether the device has nothing else to do: a time that is measured while something computes is of both.
import type { CameraSlice } from '../capture/cameraSlice';

/** What of the store computes for longer than a moment, each with a `kind` that says whether it does now. */
export const WORKS = [
  'importing',
  'looking',
  'trying',
  'embeddingWork',
  'watchedWork',
  'augmentationWork',
  'mlpRun',
  'fineTuneRun',
  'training',
  'autoTuning',
  'evaluation',
  'testSet',
  'pictureCheck',
  'batch',
  'curveWork',
  'beliefs',
  'shortcut',
  'lit',
  'headLink',
  'ownIntake',
  'projectFileWork',
  'sampleSetWork',
] as const;

/** Kinds that something has only while it computes. */
export const RUNS = [
  'running',
  'preparing',
  'making',
  'tuning',
  'embedding',
  'evaluating',
  'curve',
  'placing',
  'finding',
  'looking',
  'reading',
  'trying',
  'saving',
  'taking',
  'comparing',
  'merging',
  'drawing',
  'taking-in',
] as const;

const RUN_KINDS: ReadonlySet<string> = new Set(RUNS);

/** Whether something computes now, by its kind. */
export const isRunning = (work: Kinded | undefined): boolean => work !== undefined && RUN_KINDS.has(work.kind);

interface Kinded {
  readonly kind: string;
}

interface Working {
  readonly work: Kinded;
}

/** Everything that computes for longer than a moment. */
export type Computes = Readonly<Record<(typeof WORKS)[number], Kinded>> &
  Pick<CameraSlice, 'camera'> & {
    /** What is being written for other programs. */
    readonly exporting: string | undefined;
    readonly columnsBy: ReadonlyMap<string, Working>;
    readonly mapsBy: ReadonlyMap<string, Working>;
    readonly laddersBy: ReadonlyMap<string, Working & { readonly measured?: { readonly tuning?: Kinded | undefined } | undefined }>;
  };

/** Whether nothing computes now but for the page itself. */
export function isQuiet(state: Computes): boolean {
  if (state.camera.kind === 'on' || state.exporting !== undefined) return false;
  const many = [...state.columnsBy.values(), ...state.mapsBy.values(), ...state.laddersBy.values()].map(({ work }) => work);
  const tunings = [...state.laddersBy.values()].map(({ measured }) => measured?.tuning);
  return ![...WORKS.map((name) => state[name]), ...many, ...tunings].some(isRunning);
}
