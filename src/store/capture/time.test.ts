// Clocks are set, by people and by machines: nothing that lasts goes by the clock on the wall.
import { describe, expect, it } from 'vitest';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

const HOUR = 3_600_000;

async function started() {
  const ports = toyPorts();
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return { ports, store, classId: store.getState().dataset.classes[0]?.id ?? '' };
}

/** Lets everything run that waits for nothing but its turn. */
const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
};

describe.each([
  ['back', -HOUR],
  ['forward', HOUR],
])('a clock that is set %s an hour', (_, jump) => {
  it('changes nothing of a countdown, nor of the pace of a recording', async () => {
    const { ports, store, classId } = await started();
    store.getState().setCountdown(3);
    store.getState().setRate(10);
    store.getState().startRecording(classId);
    await until(store, ({ live }) => live !== undefined);
    ports.passTime(2_000);
    ports.setClock(jump);
    await settled();
    expect(store.getState().recording.kind).toBe('countdown');
    ports.passTime(1_000);
    await until(store, ({ dataset }) => dataset.samples.length === 1);
    ports.setClock(jump);
    await settled();
    expect(store.getState().dataset.samples).toHaveLength(1);
    ports.passTime(100);
    const { dataset } = await until(store, ({ dataset: { samples } }) => samples.length === 2);
    store.getState().stopRecording();
    store.getState().turnCameraOff();
    // What is dated goes by the wall.
    expect(dataset.samples.map(({ takenAt }) => takenAt)).toEqual([1_000 + 3_000 + jump, 1_000 + 3_100 + 2 * jump]);
  });

  it('keeps no sample of an import from the screen or the disk', async () => {
    const { ports, store, classId } = await started();
    const files = Array.from({ length: 40 }, (_, number) => toyFile(number / 100));
    let shownBefore = 0;
    store.subscribe(({ importing, dataset }, before) => {
      if (importing.kind !== 'running' || importing === before.importing) return;
      ports.passTime(300);
      if (importing.done < files.length) shownBefore = dataset.samples.length;
    });
    const taken = store.getState().importFiles(files, classId);
    await until(store, ({ dataset }) => dataset.samples.length > 0);
    ports.setClock(jump);
    await taken;
    expect(shownBefore).toBeGreaterThan(10);
    expect(store.getState().dataset.samples).toHaveLength(40);
    await store.getState().saved();
    const { project } = store.getState();
    const stored = await ports.storage.load(project.kind === 'open' ? project.id : '');
    expect(stored.ok && stored.value.samples).toHaveLength(40);
  });

  it('is no time that learning took', async () => {
    const { ports, store } = await started();
    const [a, b] = store.getState().dataset.classes.map(({ id }) => id);
    await store.getState().importFiles([toyFile(0)], a);
    const stop = store.subscribe(({ training }) => {
      if (training.kind === 'running') ports.setClock(jump);
    });
    await store.getState().importFiles([toyFile(2)], b);
    const { trained } = await until(store, ({ training }) => training.kind === 'current');
    stop();
    expect(trained?.milliseconds).toBe(0);
  });
});
