// A device that stops: what is going on is told at once, whoever noticed it, and what was merely thrown stops nothing.
import { expect, it } from 'vitest';
import { fail } from '../../core/base/result';
import type { EngineFailure, StartEngine } from '../../engine/engine';
import { createAppStore } from '../appStore';
import { deviceNow, stoppedSentence } from './deviceSentence';
import { alteredEngine } from '../testing/alteredEngine';
import type { ToyPorts } from '../testing/toyPorts';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function started(ports: ToyPorts) {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = ''] = store.getState().dataset.classes.map(({ id }) => id);
  return { store, a };
}

it('says which device stopped and why, for as long as it takes to start one again', async () => {
  const base = toyPorts();
  let starts = 0;
  let go: () => void = () => undefined;
  const crashed = new Promise<void>((resolve) => (go = resolve));
  const startEngine: StartEngine = async (kind) => {
    if (++starts === 2) await crashed;
    return base.startEngine(kind);
  };
  const { store } = await started({ ...base, startEngine });
  base.engines[0]?.lose('the WebGL context was lost');
  const { backbone } = await until(store, (state) => state.backbone.kind === 'starting');
  if (backbone.kind !== 'starting' || !backbone.stopped) throw new Error('nothing is said');
  expect(stoppedSentence(backbone.stopped)).toBe(
    'The device stopped (WASM). It is being started again; if it does not start, another device takes over. Your samples are safe.',
  );
  expect(deviceNow(backbone)).toBe('starting again …');
  go();
  await until(store, (state) => state.backbone.kind === 'ready');
});

it('a loss that only a call hears of is seen to, before the call is answered', async () => {
  const base = toyPorts();
  let gone = true;
  const startEngine = alteredEngine(base.startEngine, (engine) => ({
    embed(id, frames, options) {
      if (!gone) return engine.embed(id, frames, options);
      gone = false;
      for (const frame of frames) frame.close();
      return Promise.resolve(fail<EngineFailure>({ kind: 'lost', detail: 'it never says so itself' }));
    },
  }));
  const { store, a } = await started({ ...base, startEngine });
  await store.getState().importFiles([toyFile(1)], a);
  await until(store, ({ embeddings, backbone }) => embeddings.size === 1 && backbone.kind === 'ready');
  expect(base.engines).toHaveLength(2);
  expect(store.getState().notices.some(({ kind }) => kind === 'recovered')).toBe(true);
});

it('work that throws has failed, and the device goes on', async () => {
  const ports = toyPorts();
  const { store, a } = await started(ports);
  const done = await store.getState().onEngine(() => Promise.reject(new Error('a slip')));
  expect(done).toEqual({ ok: false, error: { kind: 'failed', detail: 'a slip' } });
  expect(store.getState().backbone.kind).toBe('ready');
  await store.getState().importFiles([toyFile(1)], a);
  await until(store, ({ embeddings }) => embeddings.size === 1);
  expect(ports.engines).toHaveLength(1);
});
