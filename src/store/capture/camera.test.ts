// The camera in the store: silent ones, rear ones, and the one that was chosen.
import { describe, expect, it } from 'vitest';
import type { CameraChoice, OpenCamera } from '../../browser/camera';
import { localPreferences } from '../../browser/localPreferences';
import { createAppStore } from '../appStore';
import { isMirrored } from './cameraSlice';
import type { ToyPorts } from '../testing/toyPorts';
import { toyPorts, toySpec, until } from '../testing/toyPorts';

async function started(ports: ToyPorts = toyPorts()) {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  // With the camera off it ends at once: afterwards the code of recording is here.
  await store.getState().runLive();
  const [a = ''] = store.getState().dataset.classes.map(({ id }) => id);
  return { ports, store, a };
}

describe('a camera that gives no frame', () => {
  it('is told of, and a button that is let go ends its recording at once', async () => {
    const { ports, store, a } = await started();
    ports.toyCamera.silence(true, false);
    await store.getState().turnCameraOn();
    store.getState().startRecording(a);
    ports.toyCamera.silence(true);
    expect(store.getState().camera).toMatchObject({ kind: 'on', silent: true });
    expect(store.getState().recording.kind).not.toBe('idle');
    store.getState().stopRecording();
    expect(store.getState().recording).toEqual({ kind: 'idle' });
    ports.toyCamera.silence(false);
    await until(store, ({ live }) => live !== undefined);
    expect(store.getState().camera).toMatchObject({ kind: 'on', silent: false });
    expect(store.getState().dataset.samples).toHaveLength(0);
    store.getState().turnCameraOff();
  });

  it('ends a recording that was let go before that was known, a second later', async () => {
    const { ports, store, a } = await started();
    ports.toyCamera.silence(true, false);
    await store.getState().turnCameraOn();
    store.getState().startRecording(a);
    store.getState().stopRecording();
    expect(store.getState().recording.kind).not.toBe('idle');
    ports.passTime(1001);
    await until(store, ({ recording }) => recording.kind === 'idle');
    ports.toyCamera.silence(false);
    await until(store, ({ live }) => live !== undefined);
    expect(store.getState().dataset.samples).toHaveLength(0);
    store.getState().turnCameraOff();
  });

  it('leaves no old answer on the screen', async () => {
    const { ports, store } = await started();
    await store.getState().turnCameraOn();
    await until(store, ({ live }) => live !== undefined);
    ports.toyCamera.silence(true);
    await until(store, ({ live }) => live === undefined);
    store.getState().turnCameraOff();
  });
});

it('a frame that cannot be drawn ends neither the camera nor the recording', async () => {
  const base = toyPorts();
  let broken = true;
  const open: ToyPorts['camera']['open'] = async (wanted) => {
    const opened = await base.camera.open(wanted);
    if (!opened.ok) return opened;
    const { grab } = opened.value;
    return {
      ok: true,
      value: { ...opened.value, grab: (...asked) => (broken ? Promise.reject(new Error('the video is gone')) : grab(...asked)) },
    };
  };
  const { store, a } = await started({ ...base, camera: { ...base.camera, open } });
  await store.getState().turnCameraOn();
  store.getState().startRecording(a);
  await until(store, ({ liveFault }) => liveFault === 'the video is gone');
  broken = false;
  await until(store, ({ dataset }) => dataset.samples.length === 1);
  store.getState().turnCameraOff();
});

/** Ports with these cameras; opening one that is not there finds none. */
function withCameras(...choices: CameraChoice[]) {
  const base = toyPorts({ preferences: localPreferences(undefined) });
  const there = [...choices];
  const grabbed: boolean[] = [];
  const open: ToyPorts['camera']['open'] = async ({ id }) => {
    const choice = there.find((each) => id === undefined || each.id === id);
    const opened = await base.camera.open({});
    if (!choice || !opened.ok) return { ok: false, error: 'none' };
    const { grab } = opened.value;
    const value: OpenCamera = {
      ...opened.value,
      choice,
      grab: (size, mirror, watcher) => {
        grabbed.push(mirror);
        return grab(size, mirror, watcher);
      },
    };
    return { ok: true, value };
  };
  const ports: ToyPorts = { ...base, camera: { ...base.camera, choices: () => Promise.resolve(there), open } };
  return {
    ports,
    grabbed,
    unplug: (id: string) =>
      there.splice(
        there.findIndex((each) => each.id === id),
        1,
      ),
    plug: (choice: CameraChoice) => there.push(choice),
  };
}

const FRONT: CameraChoice = { id: 'f', label: 'Front', facing: 'front' };
const REAR: CameraChoice = { id: 'r', label: 'Rear', facing: 'rear' };
const chosen = ({ camera }: ReturnType<Awaited<ReturnType<typeof started>>['store']['getState']>) =>
  camera.kind === 'on' ? camera.open.choice.id : camera.kind;

it('a rear camera is mirrored neither on screen nor in what is kept, whatever was wished', async () => {
  const { ports, grabbed } = withCameras(FRONT, REAR);
  const { store } = await started(ports);
  store.getState().setMirror(true);
  await store.getState().turnCameraOn();
  await until(store, () => grabbed.length > 0);
  expect([isMirrored(store.getState()), grabbed.every(Boolean)]).toEqual([true, true]);
  store.getState().turnCameraOff();
  grabbed.length = 0;
  await store.getState().turnCameraOn({ id: 'r' });
  await until(store, () => grabbed.length > 0);
  expect([isMirrored(store.getState()), grabbed.some(Boolean)]).toEqual([false, false]);
  store.getState().turnCameraOff();
});

describe('the camera that was chosen', () => {
  it('is taken again after off and on, and on the next visit', async () => {
    const { ports } = withCameras(FRONT, REAR);
    const { store } = await started(ports);
    await store.getState().turnCameraOn();
    expect(chosen(store.getState())).toBe('f');
    await store.getState().turnCameraOn({ id: 'r' });
    store.getState().turnCameraOff();
    await store.getState().turnCameraOn();
    expect(chosen(store.getState())).toBe('r');
    store.getState().turnCameraOff();
    const next = await started(ports);
    await next.store.getState().turnCameraOn();
    expect(chosen(next.store.getState())).toBe('r');
    next.store.getState().turnCameraOff();
  });

  it('is given up with a word when it is gone and another one is there', async () => {
    const { ports, unplug, plug } = withCameras(FRONT, REAR);
    const { store } = await started(ports);
    await store.getState().turnCameraOn({ id: 'r' });
    store.getState().turnCameraOff();
    unplug('r');
    await store.getState().turnCameraOn();
    expect(chosen(store.getState())).toBe('f');
    expect(store.getState().notices.at(-1)).toMatchObject({ kind: 'camera-gone', instead: 'Front' });
    store.getState().turnCameraOff();
    plug(REAR);
    await store.getState().turnCameraOn();
    expect(chosen(store.getState())).toBe('f');
    store.getState().turnCameraOff();
  });

  it('is known by its name where the browser gives other ids on each visit', async () => {
    const { ports, unplug, plug } = withCameras(FRONT, REAR);
    const { store } = await started(ports);
    await store.getState().turnCameraOn({ id: 'r' });
    store.getState().turnCameraOff();
    for (const id of ['f', 'r']) unplug(id);
    for (const choice of [FRONT, REAR]) plug({ ...choice, id: `${choice.id}2` });
    for (let visit = 0; visit < 2; visit++) {
      const next = await started(ports);
      await next.store.getState().turnCameraOn();
      expect(chosen(next.store.getState())).toBe('r2');
      expect(next.store.getState().notices).toEqual([]);
      next.store.getState().turnCameraOff();
    }
  });

  it('that has no name is not taken for another without one', async () => {
    const nameless = { id: 'n', label: '', facing: 'unknown' } as const;
    const { ports, unplug } = withCameras({ ...nameless, id: 'm' }, nameless);
    const { store } = await started(ports);
    await store.getState().turnCameraOn({ id: 'n' });
    store.getState().turnCameraOff();
    unplug('n');
    await store.getState().turnCameraOn();
    expect(chosen(store.getState())).toBe('m');
    expect(store.getState().notices.at(-1)).toMatchObject({ kind: 'camera-gone' });
    store.getState().turnCameraOff();
  });

  it('is kept in mind while there is no other one', async () => {
    const { ports, unplug, plug } = withCameras(REAR);
    const { store } = await started(ports);
    await store.getState().turnCameraOn({ id: 'r' });
    store.getState().turnCameraOff();
    unplug('r');
    await store.getState().turnCameraOn();
    expect(store.getState().camera).toEqual({ kind: 'failed', failure: 'none' });
    plug(FRONT);
    plug(REAR);
    await store.getState().turnCameraOn();
    expect(chosen(store.getState())).toBe('r');
    store.getState().turnCameraOff();
  });
});

describe('a camera whose code cannot be fetched', () => {
  it('is off again, which a notice tells with the reason, and can be turned on once the code is there', async () => {
    const toy = toyPorts();
    let reachable = false;
    const open: typeof toy.camera.open = (wanted) =>
      reachable ? toy.camera.open(wanted) : Promise.reject(new TypeError('no such module'));
    const { store, a } = await started({ ...toy, camera: { ...toy.camera, open } });
    store.getState().startRecording(a);
    await until(store, ({ camera, notices }) => camera.kind === 'off' && notices.length > 0);
    expect(store.getState().notices).toMatchObject([{ kind: 'part-missing', why: 'unreachable' }]);
    expect(store.getState().recording).toEqual({ kind: 'idle' });
    reachable = true;
    await store.getState().turnCameraOn();
    expect(store.getState().camera.kind).toBe('on');
    store.getState().turnCameraOff();
  });
});
