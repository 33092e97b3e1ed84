// Zero-shot: the classifier arrives when wanted, its labels count as classes, and that is a head without any sample.
import { expect, test } from 'vitest';
import type { ClassifierFiles } from '../../browser/classifierFiles';
import { memoryStorage } from '../../browser/memoryStorage';
import { fail, ok } from '../../core/base/result';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { headInUse } from './headInUse';
import { scoresOf } from './scores';
import { toyEmbedding, toyFile, toyFingerprint, toyPorts, toySpec, toyClassifierFile, until, shown } from '../testing/toyPorts';

async function started(change: Parameters<typeof toyPorts>[0] = {}) {
  const store = createAppStore(toyPorts(change));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return store;
}

const classIds = (store: AppStore) => store.getState().dataset.classes.map(({ id }) => id) as [string, string];
const classifierReady = (store: AppStore) => until(store, ({ classifier }) => classifier.kind === 'ready');

/** East and north count as the two classes, and that is the head. */
async function mapped(change: Parameters<typeof toyPorts>[0] = {}) {
  const store = await started(change);
  const [first, second] = classIds(store);
  store.getState().mapTo(['east'], first);
  store.getState().mapTo(['north', 'west'], second);
  store.getState().chooseHead({ kind: 'zero-shot' });
  await until(store, ({ trained }) => trained !== undefined);
  return { store, first, second };
}

/** What the head in use says of a number, by class id. */
function saysOf(store: AppStore, value: number): ReadonlyMap<string, number> {
  const { opened, trained, dataset, backbone } = shown(store);
  const head = headInUse(opened, trained, dataset);
  const fingerprint = backbone.kind === 'ready' ? backbone.loaded.fingerprint : '';
  const scores = head && scoresOf(head, { values: Float32Array.from(toyEmbedding(value)), fingerprint, device: 'wasm' });
  return new Map(scores?.map(({ class: { id }, probability }) => [id, probability]));
}

/** Answers in turn. */
function answering(...answers: Awaited<ReturnType<ClassifierFiles['fetch']>>[]) {
  const asked: string[] = [];
  const classifierFiles: ClassifierFiles = {
    fetch: (url) => {
      asked.push(url);
      return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? ok(toyClassifierFile()));
    },
  };
  return { asked, classifierFiles };
}

const offline = fail({ kind: 'offline' as const, url: '', detail: '' });

test('the classifier is fetched when it is first wanted, once, and again after a failure', async () => {
  const { asked, classifierFiles } = answering(offline, ok(toyClassifierFile()));
  const store = await started({ classifierFiles });
  expect(store.getState().classifier).toEqual({ kind: 'away' });
  expect(asked).toEqual([]);
  store.getState().wantClassifier();
  await until(store, ({ classifier }) => classifier.kind === 'failed');
  store.getState().wantClassifier();
  const { classifier } = await classifierReady(store);
  expect(classifier).toMatchObject({
    kind: 'ready',
    fingerprint: toyFingerprint('toy'),
    classifier: { labels: ['east', 'north', 'west', 'south'] },
  });
  store.getState().wantClassifier();
  expect(asked).toEqual(['models/toy/model.json', 'models/toy/model.json']);
});

test('what is no classifier, or that of another backbone, is refused', async () => {
  for (const bytes of [Uint8Array.of(1, 2, 3), toyClassifierFile().slice(0, -4)]) {
    const store = await started({ classifierFiles: answering(ok(bytes)).classifierFiles });
    store.getState().wantClassifier();
    const { classifier } = await until(store, (state) => state.classifier.kind === 'failed');
    expect(classifier).toMatchObject({ failure: { kind: 'malformed' } });
  }
  const { classifier: place, ...rest } = toySpec('bare');
  expect(place).toBeDefined();
  const store = await started({ classifierFiles: answering().classifierFiles });
  await store.getState().chooseBackbone(rest);
  store.getState().wantClassifier();
  expect(store.getState().classifier).toEqual({ kind: 'none' });
});

test('a backbone that is wanted later, and another one, bring their own classifiers', async () => {
  const { asked, classifierFiles } = answering();
  const store = createAppStore(toyPorts({ classifierFiles }));
  await store.getState().startProject();
  store.getState().wantClassifier();
  expect(asked).toEqual([]);
  await store.getState().chooseBackbone(toySpec());
  await classifierReady(store);
  await store.getState().chooseBackbone(toySpec('other'));
  await until(store, ({ classifier }) => classifier.kind === 'ready' && classifier.fingerprint === toyFingerprint('other'));
  expect(asked).toEqual(['models/toy/model.json', 'models/other/model.json']);
});

test('fetching can be cancelled', async () => {
  let answer: (value: Awaited<ReturnType<ClassifierFiles['fetch']>>) => void = () => undefined;
  let asked: () => void = () => undefined;
  const fetching = new Promise<void>((resolve) => (asked = resolve));
  const store = await started({
    classifierFiles: {
      fetch: () =>
        new Promise((resolve) => {
          answer = resolve;
          asked();
        }),
    },
  });
  store.getState().wantClassifier();
  await fetching;
  expect(store.getState().classifier).toMatchObject({ kind: 'fetching' });
  store.getState().cancelClassifier();
  expect(store.getState().classifier).toMatchObject({ kind: 'failed', failure: { kind: 'aborted' } });
  answer(ok(toyClassifierFile()));
  await Promise.resolve();
  expect(store.getState().classifier.kind).toBe('failed');
});

test('two classes with a label each predict without a sample', async () => {
  const { store, first, second } = await mapped();
  expect(store.getState().dataset.samples).toEqual([]);
  expect(store.getState().training).toEqual({ kind: 'current' });
  expect(saysOf(store, 0).get(first)).toBeGreaterThan(0.9);
  expect(saysOf(store, Math.PI / 2).get(second)).toBeGreaterThan(0.9);
  // South counts as nothing: between east, north and west, both neighbours of south are equally near.
  expect(saysOf(store, -Math.PI / 2).get(first)).toBeCloseTo(1 / (2 + Math.exp(-4)), 6);
  expect([...saysOf(store, 2).values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
});

test('the head follows the mapping and the classes', async () => {
  const { store, first, second } = await mapped();
  const before = shown(store).trained;
  store.getState().changeClass(first, { name: 'Somewhere' });
  expect(shown(store).trained).toBe(before);
  store.getState().unmap(['east']);
  expect(shown(store).trained).toBeUndefined();
  expect(store.getState().training).toEqual({ kind: 'unasked' });
  store.getState().mapRestTo(first);
  expect(saysOf(store, -Math.PI / 2).get(first)).toBeGreaterThan(0.9);
  store.getState().changeClass(second, { enabled: false });
  expect(shown(store).trained).toBeUndefined();
  store.getState().changeClass(second, { enabled: true });
  expect(shown(store).trained?.head.classIds).toEqual([first, second]);
  store.getState().removeClass(second);
  expect(shown(store).trained).toBeUndefined();
  const undo = store.getState().notices.at(-1);
  if (undo && 'undo' in undo) undo.undo();
  expect(shown(store).trained?.head.classIds).toEqual([first, second]);
});

test('samples change nothing, and another kind of head takes over and gives back', async () => {
  const { store, first } = await mapped();
  const before = shown(store).trained;
  const [a, b] = classIds(store);
  await store.getState().importFiles([toyFile(0)], a);
  await store.getState().importFiles([toyFile(3)], b);
  expect(shown(store).trained).toBe(before);
  store.getState().chooseHead({ kind: 'nearest-mean' });
  await until(store, ({ trained }) => trained?.head.kind === 'nearest-mean');
  store.getState().chooseHead({ kind: 'zero-shot' });
  expect(shown(store).trained?.head.kind).toBe('zero-shot');
  expect(saysOf(store, 0).get(first)).toBeGreaterThan(0.9);
});

test('choice and mapping are there after a reload, classes that are gone left out', async () => {
  const storage = memoryStorage();
  const { store, first, second } = await mapped({ storage });
  const third = store.getState().addClass('Third');
  store.getState().mapTo(['south'], third);
  store.getState().removeClass(third);
  await store.getState().saved();
  const again = await started({ storage });
  await until(again, ({ trained }) => trained !== undefined);
  expect(again.getState().settings.labelMapping).toEqual({
    classOf: new Map([
      ['east', first],
      ['north', second],
      ['west', second],
    ]),
  });
  expect(saysOf(again, 1)).toEqual(saysOf(store, 1));
  await again.getState().newProject();
  expect(again.getState().settings.labelMapping.classOf.size).toBe(0);
  expect(shown(again).trained).toBeUndefined();
});

test('with another backbone the mapping stays and the head is its own', async () => {
  const { store, first } = await mapped();
  await store.getState().chooseBackbone(toySpec('other'));
  await until(store, ({ trained }) => trained?.fingerprint === toyFingerprint('other'));
  expect(saysOf(store, 0).get(first)).toBeGreaterThan(0.9);
});

test('what cannot be written is not mapped', async () => {
  const store = await started({ storage: { ...memoryStorage(), lock: () => Promise.resolve({ kind: 'taken' }) } });
  expect(store.getState().project.kind).toBe('read-only');
  store.getState().mapTo(['south'], classIds(store)[0]);
  store.getState().mapRestTo(classIds(store)[0]);
  expect(store.getState().settings.labelMapping).toEqual({ classOf: new Map() });
});

test('saved and opened elsewhere, it says the same', async () => {
  const ports = toyPorts();
  const { store, first, second } = await mapped(ports);
  await store.getState().saveHead();
  const [file] = ports.downloads;
  if (!file) return expect.unreachable();
  const elsewhere = await started();
  await elsewhere.getState().openHead({ file: new File([file.bytes.slice()], file.name), name: file.name });
  const { opened } = elsewhere.getState();
  expect(opened?.head.kind).toBe('zero-shot');
  for (const value of [0, 1, 2, 4]) {
    const here = saysOf(store, value);
    expect([...saysOf(elsewhere, value).values()]).toEqual([first, second].map((id): unknown => expect.closeTo(here.get(id) ?? NaN, 6)));
  }
});
