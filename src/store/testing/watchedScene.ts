// Two classes taught on a toy backbone, and ports that write down what each watched backbone is given.
import { fail, ok } from '../../core/base/result';
import type { Engine, EngineFailure, StartEngine } from '../../engine/engine';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { isDrawn } from './toyPictures';
import type { ToyPorts } from './toyPorts';
import { toyFile, toyFingerprint, toyPorts, toySpec, until } from './toyPorts';

export const TOY = toyFingerprint('toy');
export const OTHER = toyFingerprint('other');

/** Ports whose engines write down which backbone they embedded with, how many pictures, and may be held before they answer. */
export function written(base = toyPorts()) {
  const log: string[] = [];
  const open = new Set<Engine>();
  let hold: ((id: string) => Promise<void> | undefined) | undefined;
  let refuse: ((id: string) => boolean) | undefined;
  const startEngine: StartEngine = async (kind) => {
    const started = await base.startEngine(kind);
    if (!started.ok) return started;
    const engine: Engine = {
      ...started.value,
      async embed(id, frames, options) {
        if (!frames.some(isDrawn)) log.push(`${id} ${frames.length}`);
        await hold?.(id);
        if (!refuse?.(id)) return started.value.embed(id, frames, options);
        for (const frame of frames) frame.close();
        return fail<EngineFailure>({ kind: 'not-finite', detail: 'nothing' });
      },
      dispose() {
        open.delete(engine);
        started.value.dispose();
      },
    };
    open.add(engine);
    return ok(engine);
  };
  return {
    ports: { ...base, startEngine } satisfies ToyPorts,
    log,
    open,
    base,
    holdWhile: (held: typeof hold) => (hold = held),
    refuseIf: (refused: typeof refuse) => (refuse = refused),
  };
}

/** A store on these ports with two classes of `each` numbers, and its head. */
export async function taught(ports: ToyPorts, each = 2) {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  const files = (from: number) => Array.from({ length: each }, (_, i) => toyFile(from + i / 100));
  await store.getState().importFiles(files(0), a);
  await store.getState().importFiles(files(2), b);
  await until(store, ({ training }) => training.kind === 'current');
  return { store, a, b };
}

/** How many samples are learnt from. */
export const all = (store: AppStore) => store.getState().dataset.samples.length;
/** Waits until a backbone has embedded all samples. */
export const sees = (store: AppStore, fingerprint: string) =>
  until(store, ({ embeddingsBy, dataset }) => embeddingsBy.get(fingerprint)?.size === dataset.samples.length);
/** Waits for so many turns of the event loop, with no clock. */
export const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
};
