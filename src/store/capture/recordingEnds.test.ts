// A recording ends with what it needs: nothing is taken later with no button pressed.
import { describe, expect, it } from 'vitest';
import { fail } from '../../core/base/result';
import { createAppStore } from '../appStore';
import { toyPorts, toySpec, until } from '../testing/toyPorts';

async function started(refused = false) {
  const toys = toyPorts();
  let refuse = refused;
  const ports = toyPorts({
    camera: { ...toys.camera, open: (wanted) => (refuse ? Promise.resolve(fail('refused' as const)) : toys.camera.open(wanted)) },
  });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return { ports, store, classId: store.getState().dataset.classes[0]?.id ?? '', allow: () => (refuse = false) };
}

/** Lets everything run that waits for nothing but its turn. */
const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
};

describe('a recording', () => {
  it.each([
    ['at once', 0],
    ['after a countdown', 3],
  ])('for which the camera was refused takes nothing when the camera comes on later, pressed to begin %s', async (_, countdown) => {
    const { ports, store, classId, allow } = await started(true);
    store.getState().setCountdown(countdown);
    for (const released of [true, false]) {
      store.getState().startRecording(classId);
      if (released && countdown === 0) store.getState().stopRecording();
      await until(store, ({ camera }) => camera.kind === 'failed');
      expect(store.getState().recording).toEqual({ kind: 'idle' });
      // The button is let go only now.
      if (!released) store.getState().stopRecording();
    }
    allow();
    await store.getState().turnCameraOn();
    await until(store, ({ live }) => live !== undefined);
    ports.passTime(5_000);
    await settled();
    store.getState().turnCameraOff();
    expect(store.getState().dataset.samples).toEqual([]);
  });

  it('of a tap that only turned the camera on takes nothing, and one that is held takes what comes', async () => {
    const { ports, store, classId } = await started();
    store.getState().startRecording(classId);
    await until(store, ({ camera }) => camera.kind === 'opening');
    store.getState().stopRecording();
    await until(store, ({ live }) => live !== undefined);
    ports.passTime(5_000);
    await settled();
    expect(store.getState()).toMatchObject({ recording: { kind: 'idle' }, dataset: { samples: [] } });
    store.getState().turnCameraOff();
    store.getState().startRecording(classId);
    await until(store, ({ dataset }) => dataset.samples.length > 0);
    store.getState().stopRecording();
    store.getState().turnCameraOff();
  });

  it('ends when another tab takes the project', async () => {
    const { store, classId } = await started();
    store.getState().startRecording(classId);
    await until(store, ({ recording }) => recording.kind === 'recording');
    const { project } = store.getState();
    if (project.kind === 'open') store.getState().lostProject(project.id);
    expect(store.getState().recording).toEqual({ kind: 'idle' });
    store.getState().turnCameraOff();
  });

  it('ends when the camera is turned off before it began', async () => {
    const { store, classId } = await started();
    store.getState().setCountdown(3);
    store.getState().startRecording(classId);
    store.getState().turnCameraOff();
    expect(store.getState().recording).toEqual({ kind: 'idle' });
  });

  it('ends when its class is deleted, or another project is opened', async () => {
    const { store, classId } = await started();
    store.getState().startRecording(classId);
    await until(store, ({ dataset }) => dataset.samples.length > 0);
    store.getState().removeClass(classId);
    expect(store.getState().recording).toEqual({ kind: 'idle' });
    const [left = ''] = store.getState().dataset.classes.map(({ id }) => id);
    store.getState().startRecording(left);
    await until(store, ({ recording }) => recording.kind === 'recording');
    store.getState().renameProject('still the same');
    expect(store.getState().recording.kind).toBe('recording');
    await store.getState().newProject();
    expect(store.getState().recording).toEqual({ kind: 'idle' });
    store.getState().turnCameraOff();
  });
});
