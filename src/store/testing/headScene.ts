// A head that learns two classes of the toy, chosen and asked: for tests of the kinds of head and of what is left open.
import type { HeadChoice } from '../../core/heads/headChoice';
import { predictWith } from '../../core/heads/heads';
import type { AppState, AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { TrainedHead } from '../head/headSlice';
import type { ToyPorts } from './toyPorts';
import { toyEmbedding, toyFile, toyPorts, toySpec, until } from './toyPorts';

/** The head is of now, and nothing is being tuned. */
export const atRest = ({ training, autoTuning }: AppState) => training.kind === 'current' && autoTuning.kind === 'idle';

/** A store with a project open and the toy backbone ready; `a` and `b` are the ids of its two classes. */
export async function started(ports: ToyPorts = toyPorts()): Promise<{ store: AppStore; ports: ToyPorts; a: string; b: string }> {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  return { store, ports, a, b };
}

/**
 * Does what makes a resting store choose settings anew, and resolves at the moment at which it begins to; `ended` when all is done. It is
 * looked for beforehand: the search of a toy may be over before what began it is.
 */
export async function untilTuning(store: AppStore, act: () => Promise<unknown>): Promise<{ readonly ended: Promise<unknown> }> {
  const begun = until(store, ({ autoTuning }) => autoTuning.kind === 'running');
  const ended = act();
  // Should the act fail, that is told at once.
  await Promise.race([begun, ended.then(() => begun)]);
  return { ended };
}

/** Two classes near 0 and near 2, each in bursts of one. */
export async function taught(ports?: ToyPorts) {
  const all = await started(ports);
  await all.store.getState().importFiles(
    [0, 0.1, 0.2, 0.3].map((value) => toyFile(value)),
    all.a,
  );
  await all.store.getState().importFiles(
    [1.8, 1.9, 2, 2.1].map((value) => toyFile(value)),
    all.b,
  );
  await until(all.store, atRest);
  return all;
}

/** The probability of each class id that a head gives to the picture of a number. */
export const says = (trained: TrainedHead | undefined, value: number) =>
  trained &&
  new Map(predictWith(trained.head, Float32Array.from(toyEmbedding(value))).map(({ classId, probability }) => [classId, probability]));

/** Chooses a kind of head, and waits until one of that kind has learnt and rests. */
export const choose = async (store: AppStore, choice: HeadChoice) => {
  store.getState().chooseHead(choice);
  return until(store, (state) => atRest(state) && state.trained?.head.kind === choice.kind);
};
