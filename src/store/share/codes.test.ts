// Heads out of QR codes: through the camera, which is given back as it was, and out of a picture.
import { describe, expect, it } from 'vitest';
import { ok } from '../../core/base/result';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { draggedData } from '../testing/dragged';
import type { ToyPorts } from '../testing/toyPorts';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function started(change: Parameters<typeof toyPorts>[0] = {}) {
  const ports = toyPorts(change);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  return { store, ports };
}

/** A link of a head that was taught elsewhere. */
async function link(): Promise<string> {
  const { store } = await started();
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles([toyFile(0)], a);
  await store.getState().importFiles([toyFile(2)], b);
  await until(store, ({ training, autoTuning }) => training.kind === 'current' && autoTuning.kind === 'idle');
  await store.getState().makeHeadLink();
  const { headLink } = store.getState();
  if (headLink.kind !== 'ready') throw new Error(headLink.kind);
  return headLink.finest.fragment;
}

/** Reads these texts one after the other, then nothing. */
const reading = (...texts: readonly (string | undefined)[]): Pick<ToyPorts, 'readCode'> => {
  const left = [...texts];
  return { readCode: () => Promise.resolve(ok(left.shift())) };
};

describe('the camera', () => {
  it('looks until a code shows a head, opens it, and is off again', async () => {
    const { store } = await started(reading(undefined, 'https://example.org', `https://elsewhere.example/app/${await link()}`));
    const scan = store.getState().scanCode();
    await until(store, ({ scanning }) => scanning);
    await scan;
    const { opened, scanning, camera } = await until(store, (state) => state.opened !== undefined);
    expect(opened?.classes).toHaveLength(2);
    expect([scanning, camera.kind]).toEqual([false, 'off']);
  });

  it('that is chosen while it looks is asked for large frames too, and for the usual ones afterwards', async () => {
    const asked: (readonly [camera: string, sharp: boolean])[] = [];
    const { camera } = toyPorts();
    const held: { text?: string } = {};
    const { store } = await started({
      readCode: () => Promise.resolve(ok(held.text)),
      camera: {
        ...camera,
        async open(wanted) {
          const opened = await camera.open(wanted);
          const id = wanted.id ?? 'first';
          const sharpen = (sharp: boolean) => Promise.resolve(void asked.push([id, sharp]));
          return opened.ok ? ok({ ...opened.value, choice: { ...opened.value.choice, id }, sharpen }) : opened;
        },
      },
    });
    await store.getState().turnCameraOn();
    const scan = store.getState().scanCode();
    await until(store, () => asked.length === 1);
    await store.getState().turnCameraOn({ id: 'second' });
    await until(store, () => asked.length === 2);
    held.text = await link();
    await scan;
    expect(asked).toEqual([
      ['first', true],
      ['second', true],
      ['second', false],
    ]);
  });

  it('that was on stays on', async () => {
    const { store } = await started(reading(await link()));
    await store.getState().turnCameraOn();
    await store.getState().scanCode();
    expect(store.getState().camera.kind).toBe('on');
  });

  it.each(['a code shows a head', 'a person gives up'])('that a person was opening is on when %s', async (how) => {
    const { camera } = toyPorts();
    let give: () => void = () => undefined;
    const allowed = new Promise<void>((resolve) => (give = resolve));
    let opened = 0;
    const { store } = await started({
      ...reading(how === 'a code shows a head' ? await link() : undefined),
      camera: { ...camera, open: (wanted) => allowed.then(() => (opened++, camera.open(wanted))) },
    });
    const mine = store.getState().turnCameraOn();
    await until(store, ({ camera }) => camera.kind === 'opening');
    const scan = store.getState().scanCode();
    await until(store, ({ scanning }) => scanning);
    if (how === 'a person gives up') store.getState().stopScan();
    give();
    await Promise.all([mine, scan]);
    expect([store.getState().camera.kind, store.getState().scanning, opened]).toEqual(['on', false, 1]);
  });

  it('is off again when a person gives up', async () => {
    const { store } = await started(reading());
    const scan = store.getState().scanCode();
    await until(store, ({ camera }) => camera.kind === 'on');
    store.getState().stopScan();
    await scan;
    expect([store.getState().scanning, store.getState().camera.kind]).toEqual([false, 'off']);
  });

  it('is off again, and it is said why, where frames cannot be looked at', async () => {
    const { store } = await started({ readCode: () => Promise.resolve({ ok: false, error: 'stopped' }) });
    await store.getState().scanCode();
    expect([store.getState().scanning, store.getState().camera.kind]).toEqual([false, 'off']);
    expect(store.getState().notices).toMatchObject([{ kind: 'files', happened: { kind: 'no-code', why: 'stopped' } }]);
  });

  it('that cannot be opened ends the scan, and says why', async () => {
    const { store } = await started({
      camera: { ...toyPorts().camera, open: () => Promise.resolve({ ok: false, error: 'refused' }) },
      ...reading(),
    });
    await store.getState().scanCode();
    expect(store.getState().scanning).toBe(false);
    expect(store.getState().camera).toEqual({ kind: 'failed', failure: 'refused' });
  });
});

describe('a picture', () => {
  const picking = (text: string) => ({ files: { ...toyPorts().files, pick: () => Promise.resolve([toyFile(text)]) } });

  it('whose code shows a head opens it', async () => {
    const { store } = await started(picking(await link()));
    await store.getState().pickCode();
    await until(store, (state) => state.opened !== undefined);
  });

  it.each([
    ['other', picking('https://example.org/#/head/')],
    ['none', { ...picking('x'), ...reading(undefined) }],
    ['too-large', { ...picking('x'), readCode: () => Promise.resolve({ ok: false, error: 'too-large' } as const) }],
  ])('that gives nothing is told of: %s', async (why, change) => {
    const { store } = await started(change);
    await store.getState().pickCode();
    expect(store.getState().notices).toMatchObject([{ kind: 'files', happened: { kind: 'no-code', why } }]);
  });
});

describe('a picture that is dropped or chosen where no pictures go', () => {
  const given = async (text: string, count = 1) => {
    const files = Array.from({ length: count }, (_, at) => ({
      file: new File([text], `${at}.png`, { type: 'image/png' }),
      name: `${at}.png`,
    }));
    const give = () => Promise.resolve(files);
    const { store } = await started({ files: { ...toyPorts().files, pick: give, fromDrop: give } });
    return store;
  };
  const data = draggedData();

  it('opens the head that its code shows', async () => {
    const code = `https://elsewhere.example/app/${await link()}`;
    for (const way of ['drop', 'pick'] as const) {
      const store = await given(code);
      if (way === 'drop') await store.getState().drop(data, { kind: 'beside', folders: false });
      else await store.getState().pickFile();
      const { opened, notices } = store.getState();
      expect([opened?.classes.length, notices.map(({ kind }) => kind)]).toEqual([2, ['head-opened']]);
    }
  });

  it('is told of as a picture where it shows none, or is one of several', async () => {
    for (const [text, count] of [['x', 1] as const, [await link(), 2] as const]) {
      const store = await given(text, count);
      await store.getState().drop(data, { kind: 'beside', folders: false });
      expect(store.getState().notices).toMatchObject([{ kind: 'files', happened: { kind: 'pictures-here', count } }]);
      expect(store.getState().opened).toBeUndefined();
    }
  });
});

describe('a link that is not followed, but brought to the page', () => {
  const address = async () => `https://elsewhere.example/app/${await link()}`;
  const file = (text: string, name: string) => ({ file: new File([text], name), name });

  it.each([
    ['dropped as an address', (store: AppStore, text: string) => store.getState().drop(draggedData('', text), { kind: 'trial' })],
    [
      'dropped as words with others around it',
      (store: AppStore, text: string) =>
        store.getState().drop(draggedData(`Try this: ${text}, and tell me!`), { kind: 'beside', folders: true }),
    ],
    [
      'broken into lines on its way',
      (store: AppStore, text: string) => store.getState().drop(draggedData(text.replace(/.{40}/g, '$&\r\n')), { kind: 'batch' }),
    ],
    ['pasted', (store: AppStore, text: string) => store.getState().paste(draggedData(text), { kind: 'folders' })],
  ])('%s opens its head', async (_, bring) => {
    const { store } = await started();
    await bring(store, await address());
    const { opened, notices } = store.getState();
    expect([opened?.classes.length, notices.map(({ kind }) => kind)]).toEqual([2, ['head-opened']]);
  });

  it.each([
    ['Windows', (text: string) => `[InternetShortcut]\r\nURL=${text}\r\nIconIndex=0\r\n`],
    ['macOS', (text: string) => `<plist version="1.0"><dict><key>URL</key><string>${text}</string></dict></plist>`],
  ])('in the file that %s makes of it opens its head; of two the other is told of', async (_, content) => {
    const [head, name] = [content(await address()), 'A classroom.url'];
    const give = () => Promise.resolve([file(head, name), file(head, 'b.url'), file('https://example.org', 'c.url')]);
    const { store } = await started({ files: { ...toyPorts().files, fromDrop: give } });
    await store.getState().drop(draggedData(), { kind: 'beside', folders: false });
    expect(store.getState().opened?.classes).toHaveLength(2);
    expect(store.getState().notices).toMatchObject([
      { kind: 'heads-left', opened: name, count: 1 },
      { kind: 'head-opened' },
      { kind: 'files', happened: { kind: 'unknown', file: 'c.url' } },
    ]);
  });

  it('is said to be damaged where it is', async () => {
    const { store } = await started();
    await store.getState().drop(draggedData('', `https://elsewhere.example/#/head/${'A'.repeat(40)}`), { kind: 'folders' });
    expect(store.getState().notices).toMatchObject([{ kind: 'files', happened: { kind: 'link-refused', failure: { kind: 'damaged' } } }]);
  });
});
