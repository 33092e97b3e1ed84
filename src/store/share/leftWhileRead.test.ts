// A file or a link that is still being read when its project is left: it stays with that one, and the next is as it was.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import type { AppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { intakeVerbs } from '../capture/intakeVerbs';
import { heldPorts } from '../testing/heldPorts';
import type { HeldPorts } from '../testing/heldPorts';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { LINK_START } from './linkSlice';

/** A project of two samples, as it is saved, and its head as a link. */
async function made() {
  let ids = 0;
  const ports = toyPorts({ newId: () => `elsewhere ${++ids}` });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  for (const [c, { id }] of store.getState().dataset.classes.entries()) await store.getState().importFiles([toyFile(2 * c)], id);
  await until(store, ({ training, autoTuning }) => training.kind === 'current' && autoTuning.kind === 'idle');
  await store.getState().saveHead();
  const savedHead = ports.downloads.at(-1);
  await store.getState().saveProjectFile();
  await store.getState().makeHeadLink();
  const { headLink } = store.getState();
  const saved = ports.downloads.at(-1);
  if (headLink.kind !== 'ready' || !saved || !savedHead) throw new Error(headLink.kind);
  const file = { file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name };
  const head = { file: new File([Uint8Array.from(savedHead.bytes)], savedHead.name), name: savedHead.name };
  return { file, head, link: headLink.finest.fragment.slice(LINK_START.length) };
}

/** Opens another project while the first answer that a verb waits for is held; gives its id. */
async function leftDuring(
  deed: (store: AppStore) => Promise<void>,
): Promise<{ readonly store: AppStore; readonly beside: string; readonly held: string }> {
  const { ports, holdAnswer, holdNone }: HeldPorts = heldPorts();
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  await store.getState().importFiles([toyFile(0.5)], store.getState().dataset.classes[0]?.id);
  await store.getState().saved();
  const coming = holdAnswer(0);
  const done = deed(store);
  const held = await coming;
  holdNone();
  await store.getState().newProject('Beside');
  const beside = idOf(store.getState().project) ?? '';
  held.letGo();
  await done;
  return { store, beside, held: held.to };
}

test('a project that was read does not take the place of the one that was opened meanwhile', async () => {
  const { file } = await made();
  const { store, beside, held } = await leftDuring((there) => there.getState().openProjectFile(file));
  expect(held).toMatch(/^storage\./);
  expect(idOf(store.getState().project)).toBe(beside);
  const ready = store.getState().notices.find((notice) => notice.kind === 'project-ready');
  expect(ready).toBeDefined();
  // Nor is it said to be open.
  expect(store.getState().notices.filter(({ kind }) => kind === 'files')).toEqual([]);
});

test('a file that was read to be merged is not offered to another project', async () => {
  const { file } = await made();
  const { store } = await leftDuring((there) => there.getState().offerMerge(file));
  expect(store.getState().mergeOffer).toBeUndefined();
});

test('a link that was broken into lines on its way opens its head', async () => {
  const { link } = await made();
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  await store.getState().openHeadLink(`${link.slice(0, 9)}%20\r\n ${link.slice(9)}\n`);
  expect(store.getState().notices).toMatchObject([{ kind: 'head-opened', origin: 'link', classes: 2 }]);
  expect(store.getState().opened).toBeDefined();
});

test('a head from a link does not open in another project', async () => {
  const { link } = await made();
  const { store, held } = await leftDuring((there) => there.getState().openHeadLink(link));
  expect(held).toMatch(/^ownBackbones/);
  expect(store.getState().opened).toBeUndefined();
});

test('a head beside a file that takes long to look at does not open in another project', async () => {
  const { head } = await made();
  const ports = toyPorts();
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  let [letGo, opened] = [() => {}, () => {}];
  const ended = new Promise<void>((resolve) => (opened = resolve));
  const late = new Promise<void>((resolve) => (letGo = resolve));
  const asked = new Promise<void>((resolve) => {
    const slow = new File(['nothing'], 'notes');
    slow.slice = () => {
      resolve();
      return { arrayBuffer: () => late.then(() => new ArrayBuffer(4)), text: () => late.then(() => 'nothing') } as Blob;
    };
    void store
      .getState()
      .openByContent([head, { file: slow, name: slow.name }])
      .then(() => opened());
  });
  await asked;
  await store.getState().newProject('Beside');
  letGo();
  await ended;
  await store.getState().backboneReady();
  expect(store.getState().opened).toBeUndefined();
});

test('what was brought to a project that was left is neither tried, tested nor opened in another one', async () => {
  const { head } = await made();
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const left = store.getState().project;
  await store.getState().newProject('Beside');
  const { sendPictures, sendHead, sendAny, sendDropped } = intakeVerbs({ get: store.getState });
  await sendPictures([toyFile(0.5)], { kind: 'trial' }, 'file', left);
  await sendPictures([toyFile(0.5)], { kind: 'batch' }, 'file', left);
  await sendHead(head, left);
  await sendAny([head], left);
  await sendDropped([head, toyFile(0.5)], { kind: 'trial' }, left, '');
  const { tried, batch, opened } = store.getState();
  expect(tried).toEqual([]);
  expect(batch.kind).toBe('none');
  expect(opened).toBeUndefined();
  await sendPictures([toyFile(0.5)], { kind: 'trial' }, 'file', store.getState().project);
  expect(store.getState().tried).toHaveLength(1);
});
