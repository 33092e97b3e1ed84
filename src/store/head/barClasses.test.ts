// Bars through a change of backbone: the same classes in the same places, and never an answer of the backbone that is gone.
import { expect, it } from 'vitest';
import { createAppStore } from '../appStore';
import { barClasses } from './barClasses';
import { headInUse } from './headInUse';
import { scoresOf } from './scores';
import { toyFile, toyFingerprint, toyPorts, toySpec, until, shown, shownOf } from '../testing/toyPorts';

it('keep their places while the head of another backbone is on its way, and say nothing meanwhile', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  expect(barClasses(shown(store))).toBeUndefined();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles([toyFile(0)], a);
  expect(barClasses(shown(store))).toBeUndefined();
  await store.getState().importFiles([toyFile(2)], b);
  await until(store, ({ training }) => training.kind === 'current');
  await store.getState().turnCameraOn();
  await until(store, ({ live }) => live !== undefined);
  const places = barClasses(shown(store));
  expect(places?.map(({ id }) => id)).toEqual([a, b]);
  const wrong: string[] = [];
  const stop = store.subscribe((now) => {
    const state = shownOf(now);
    expect(barClasses(state)).toEqual(places);
    const head = headInUse(state.opened, state.trained, state.dataset);
    const { backbone, live } = state;
    const scores =
      head && live && backbone.kind === 'ready' && live.embedding.fingerprint === backbone.loaded.fingerprint
        ? scoresOf(head, live.embedding)
        : undefined;
    if (scores && head && backbone.kind === 'ready' && head.fingerprint !== backbone.loaded.fingerprint) wrong.push(head.fingerprint);
  });
  await store.getState().chooseBackbone(toySpec('other'));
  await until(store, ({ training, trained }) => training.kind === 'current' && trained?.fingerprint === toyFingerprint('other'));
  stop();
  store.getState().turnCameraOff();
  expect(wrong).toEqual([]);
});
