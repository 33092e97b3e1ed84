// A project of two classes that are easily told apart, and its evaluation once it is there: for tests.
import type { HeadChoice } from '../../core/heads/headChoice';
import type { AppState, AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { toyFile, toyPorts, toySpec, until } from './toyPorts';
import type { Evaluation } from '../evaluation/evaluationSlice';

/** Pictures of two classes that are easily told apart, each a recording of its own. */
export const OF_A = [0, 0.1, 0.2, 0.3, 0.4, 0.5];
export const OF_B = [2, 2.1, 2.2, 2.3, 2.4, 2.5];
export const mean: HeadChoice = { kind: 'nearest-mean' };

/** A store on toy ports with a project open and the toy backbone ready. */
export async function started(change: Partial<Ports> = {}) {
  const ports = toyPorts(change);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return { ports, store };
}

/** Takes numbers in as pictures of the first and the second class; gives the ids of both. */
export async function teach(store: AppStore, ofA = OF_A, ofB = OF_B) {
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    ofA.map((value) => toyFile(value)),
    a,
  );
  await store.getState().importFiles(
    ofB.map((value) => toyFile(value)),
    b,
  );
  return { a, b };
}

/** `started` with both classes taught. */
export async function taught(change: Partial<Ports> = {}) {
  const { ports, store } = await started(change);
  const classes = await teach(store);
  return { ports, store, ...classes };
}

export type Ready = Extract<Evaluation, { kind: 'ready' }>;
/** The next evaluation that is ready and is as `wanted` says. */
export async function ready(store: AppStore, wanted: (made: Ready, state: AppState) => boolean = () => true): Promise<Ready> {
  const { evaluation } = await until(store, (state) => state.evaluation.kind === 'ready' && wanted(state.evaluation, state));
  return evaluation as Ready;
}
/** Whether an evaluation is of so many samples. */
export const all = (count: number) => (made: Ready) => made.table.ids.length === count;
