// The camera with watched backbones beside the chosen one: each frame goes to all in turn, and a slow one makes none wait.
import { describe, expect, it } from 'vitest';
import { toyEmbedding, until } from '../testing/toyPorts';
import { TOY, OTHER, written, taught, sees, turns } from '../testing/watchedScene';

describe('the camera, with watched backbones', () => {
  it('shows each frame to the chosen one first and to the watched ones in turn; a slow one makes no frame wait', async () => {
    const { ports, log, holdWhile } = written();
    const { store } = await taught(ports);
    await store.getState().watchBackbone('other');
    await sees(store, OTHER);
    ports.toyCamera.show(1);
    log.splice(0);
    await store.getState().turnCameraOn();
    await until(store, ({ liveBy }) => liveBy.has(TOY) && liveBy.has(OTHER));
    await until(store, () => log.length >= 6);
    expect(log.slice(0, 6)).toEqual(['toy 1', 'other 1', 'toy 1', 'other 1', 'toy 1', 'other 1']);

    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    holdWhile((id) => (id === 'other' ? held : undefined));
    await until(store, () => log.at(-1) === 'other 1');
    await turns(5);
    const before = log.length;
    ports.toyCamera.show(2);
    await turns(40);
    expect(log).toHaveLength(before);
    holdWhile(undefined);
    ports.toyCamera.show(3);
    go();
    // Nothing of what was shown meanwhile was kept: the next frame is the newest.
    const newest = await until(store, ({ liveBy }) => liveBy.get(OTHER)?.embedding.values[0] !== Math.fround(Math.cos(1)));
    expect([...(newest.liveBy.get(OTHER)?.embedding.values ?? [])]).toEqual([...Float32Array.from(toyEmbedding(3))]);
    store.getState().turnCameraOff();
    await until(store, ({ liveBy }) => liveBy.size === 0);
  });

  it('a frame that a backbone saw is not shown once it is closed', async () => {
    const { ports, log, holdWhile } = written();
    const { store } = await taught(ports);
    await store.getState().watchBackbone('other');
    await sees(store, OTHER);
    await store.getState().turnCameraOn();
    await until(store, ({ liveBy }) => liveBy.has(OTHER));
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    holdWhile((id) => (id === 'other' ? held : undefined));
    await until(store, () => log.at(-1) === 'other 1');
    await turns(5);
    store.getState().unwatchBackbone(OTHER);
    expect(store.getState().liveBy.has(OTHER)).toBe(false);
    const later = until(store, ({ liveBy }) => liveBy.has(OTHER)).then(() => 'shown');
    go();
    expect(await Promise.race([later, turns(30).then(() => 'not shown')])).toBe('not shown');
    store.getState().turnCameraOff();
  });

  it('records what it would record without them, and they see the sample too', async () => {
    const { ports } = written();
    const { store, a } = await taught(ports);
    await store.getState().watchBackbone('other');
    ports.toyCamera.show(0.3);
    store.getState().startRecording(a);
    await until(store, ({ dataset }) => dataset.samples.length === 5);
    store.getState().cancelRecording();
    store.getState().turnCameraOff();
    await sees(store, OTHER);
    const { dataset, embeddingsBy } = store.getState();
    const taken = dataset.samples.find(({ source }) => source === 'camera')?.id ?? '';
    expect([TOY, OTHER].map((fingerprint) => embeddingsBy.get(fingerprint)?.get(taken)?.fingerprint)).toEqual([TOY, OTHER]);
  });
});
