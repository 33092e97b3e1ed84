// Every undo, whatever happened since: all it names is back, or it is not offered any more; the disk holds what the screen shows.
import type { Sample } from '../../core/dataset/dataset';
import { allSamples, datasetOf, inPart } from '../../core/dataset/dataset';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndexedDbStorage } from '../../browser/indexedDbStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { toyFile, toyPicture, toyPorts, toySpec, until } from '../testing/toyPorts';

let databases = 0;

async function freshStorage(): Promise<ProjectStorage> {
  const opened = await openIndexedDbStorage({ name: `undo-${databases++}`, locks: undefined });
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value;
}

/** A store whose first class has three samples and whose second has two. */
async function filled(storage: ProjectStorage) {
  const store = createAppStore(toyPorts({ storage }));
  await store.getState().startProject();
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    [0, 0.1, 0.2].map((value) => toyFile(value)),
    a,
  );
  await store.getState().importFiles(
    [2, 2.1].map((value) => toyFile(value)),
    b,
  );
  return { storage, store, a, b, first: store.getState().dataset.samples[0]?.id ?? '' };
}

type Filled = Awaited<ReturnType<typeof filled>>;

const projectOf = ({ getState }: AppStore) => {
  const { project } = getState();
  if (project.kind === 'opening') throw new Error('no project');
  return project.id;
};

/** What must hold after every step. */
async function expectSound({ store, storage }: Pick<Filled, 'store' | 'storage'>) {
  await store.getState().saved();
  const { dataset, saving } = store.getState();
  expect(saving).toEqual({ kind: 'saved' });
  const stored = await storage.load(projectOf(store));
  // In the same order, too.
  expect(stored.ok && datasetOf(stored.value.classes, stored.value.samples)).toEqual(dataset);
  const classIds = new Set(dataset.classes.map(({ id }) => id));
  expect(dataset.samples.filter(({ classId }) => !classIds.has(classId))).toEqual([]);
  for (const { id } of allSamples(dataset)) expect((await storage.picture(id)).ok).toBe(true);
}

/** The undo of the newest notice that has one. */
const undoOf = ({ getState }: AppStore) => {
  const notice = getState().notices.findLast((each) => 'undo' in each);
  return notice && 'undo' in notice ? { id: notice.id, undo: notice.undo } : undefined;
};
const offered = ({ getState }: AppStore, { id }: { id: number }) => getState().notices.some((notice) => notice.id === id);
const undo = (store: AppStore, way: { id: number; undo: () => void }) => {
  store.getState().dismiss(way.id);
  way.undo();
};

const changes: Record<string, (all: Filled) => void> = {
  'deleting a sample': ({ store, first }) => store.getState().removeSamples([first]),
  'moving a sample': ({ store, first, b }) => store.getState().moveSamples([first], b),
  'putting it into the test set': ({ store, first, b }) => store.getState().moveToPart([first], 'test', b),
  'saying that its label is right': ({ store, first }) => store.getState().confirmLabels([first]),
  'giving it a tag': ({ store, first }) => store.getState().tagSamples([first], 'dark', true),
  'deleting its class': ({ store, a }) => store.getState().removeClass(a),
  'deleting the other class': ({ store, b }) => store.getState().removeClass(b),
};

describe.each(Object.entries(changes))('the undo of %s', (_, change) => {
  it.each(Object.entries(changes))('holds after %s, in either order', async (__, later) => {
    for (const inOrder of [true, false]) {
      const all = await filled(await freshStorage());
      const { store } = all;
      const before = store.getState().dataset;
      change(all);
      const one = undoOf(store);
      if (!one) throw new Error('no way back was offered');
      later(all);
      const two = undoOf(store);
      const ways = two && two.id !== one.id ? [two, one] : [one];
      await expectSound(all);
      for (const way of inOrder ? ways : ways.toReversed()) {
        // What an older undo took back as well is not offered any more.
        if (offered(store, way)) undo(store, way);
        await expectSound(all);
      }
      expect(store.getState().dataset).toEqual(before);
      expect(undoOf(store)).toBeUndefined();
    }
  });

  it('holds after an import', async () => {
    const all = await filled(await freshStorage());
    const { store } = all;
    const before = store.getState().dataset.samples;
    change(all);
    const way = undoOf(store);
    if (!way) throw new Error('no way back was offered');
    await store.getState().importFiles([toyFile(1, 'new'), toyFile(1.1, 'Class 2')]);
    await expectSound(all);
    undo(store, way);
    await expectSound(all);
    const { samples } = store.getState().dataset;
    expect(samples.slice(0, before.length)).toEqual(before);
    expect(samples).toHaveLength(before.length + 2);
  });

  it('is withdrawn with its notice when another project is opened, and does nothing there or after coming back', async () => {
    const all = await filled(await freshStorage());
    const { store } = all;
    const here = projectOf(store);
    change(all);
    const way = undoOf(store);
    if (!way) throw new Error('no way back was offered');
    const after = store.getState().dataset;
    await store.getState().newProject();
    expect(undoOf(store)).toBeUndefined();
    const there = store.getState().dataset;
    way.undo();
    expect(store.getState().dataset).toBe(there);
    await store.getState().openProject(here);
    way.undo();
    expect(store.getState().dataset).toEqual(after);
    await expectSound(all);
  });

  it('is not there after a reload, and what was deleted is not either', async () => {
    const all = await filled(await freshStorage());
    change(all);
    const after = all.store.getState().dataset;
    await all.store.getState().saved();
    const store = createAppStore(toyPorts({ storage: all.storage }));
    await store.getState().startProject();
    expect(undoOf(store)).toBeUndefined();
    expect(store.getState().dataset).toEqual(after);
    await expectSound({ store, storage: all.storage });
  });
});

describe('the undo of a change that others followed', () => {
  /** What each change does to the first sample, and how that is seen in it. */
  const alone: Record<string, { change: (all: Filled) => void; seen: (sample: Sample) => unknown }> = {
    tag: {
      change: ({ store, first }) => store.getState().tagSamples([first], 'dark', true),
      seen: ({ tags = [] }) => tags.includes('dark'),
    },
    'other tag': {
      change: ({ store, first }) => store.getState().tagSamples([first], 'blurred', true),
      seen: ({ tags = [] }) => tags.includes('blurred'),
    },
    label: { change: ({ store, first }) => store.getState().confirmLabels([first]), seen: ({ confirmed }) => confirmed },
    class: { change: ({ store, first, b }) => store.getState().moveSamples([first], b), seen: ({ classId }) => classId },
    part: { change: ({ store, first }) => store.getState().moveToPart([first], 'test'), seen: ({ part }) => part },
  };
  const kinds = Object.keys(alone);
  const pairs = kinds.flatMap((one) => kinds.flatMap((other) => (one === other ? [] : [[one, other] as const])));

  it.each(pairs)('takes back the %s alone, and leaves the %s with its undo', async (one, other) => {
    const all = await filled(await freshStorage());
    const { store, first } = all;
    const look = (kind: string) => {
      const sample = allSamples(store.getState().dataset).find(({ id }) => id === first);
      return sample && alone[kind]?.seen(sample);
    };
    const [was, otherWas] = [look(one), look(other)];
    alone[one]?.change(all);
    const way = undoOf(store);
    if (!way) throw new Error('no way back was offered');
    alone[other]?.change(all);
    const otherNow = look(other);
    expect(otherNow).not.toEqual(otherWas);
    undo(store, way);
    await expectSound(all);
    expect(look(one)).toEqual(was);
    expect(look(other)).toEqual(otherNow);
    const left = undoOf(store);
    if (!left) throw new Error('the undo of the other was withdrawn');
    undo(store, left);
    await expectSound(all);
    expect(look(other)).toEqual(otherWas);
    expect(undoOf(store)).toBeUndefined();
  });

  it.each(kinds)('leaves what was deleted since away, and it comes back without the %s', async (kind) => {
    const all = await filled(await freshStorage());
    const { store, first, b } = all;
    const [, second = ''] = store.getState().dataset.samples.map(({ id }) => id);
    const before = store.getState().dataset;
    const both = [first, second];
    if (kind === 'label') store.getState().confirmLabels(both);
    else if (kind === 'class') store.getState().moveSamples(both, b);
    else if (kind === 'part') store.getState().moveToPart(both, 'test');
    else store.getState().tagSamples(both, 'dark', true);
    const way = undoOf(store);
    if (!way) throw new Error('no way back was offered');
    store.getState().removeSamples([first]);
    undo(store, way);
    await expectSound(all);
    expect(store.getState().dataset.samples).toEqual(before.samples.filter(({ id }) => id !== first));
    const deletion = undoOf(store);
    if (!deletion) throw new Error('the undo of the deletion was withdrawn');
    undo(store, deletion);
    await expectSound(all);
    expect(store.getState().dataset).toEqual(before);
  });
});

it('any undos of any changes, in any order, bring back what there was', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(4) }),
    fc.record({ kind: fc.constant('move' as const), at: fc.nat(4), to: fc.nat(1) }),
    fc.record({ kind: fc.constant('part' as const), at: fc.nat(4), to: fc.constantFrom('test' as const, 'train' as const) }),
    fc.record({ kind: fc.constant('tag' as const), at: fc.nat(4), tag: fc.constantFrom('dark', 'blurred'), on: fc.boolean() }),
    fc.record({ kind: fc.constant('confirm' as const), at: fc.nat(4) }),
    fc.record({ kind: fc.constant('remove class' as const), at: fc.nat(1) }),
    fc.record({ kind: fc.constant('undo' as const), at: fc.nat(3) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const all = await filled(await freshStorage());
      const { store } = all;
      const before = store.getState().dataset;
      const undos = () => store.getState().notices.flatMap((notice) => ('undo' in notice ? [{ id: notice.id, undo: notice.undo }] : []));
      for (const each of steps) {
        const way = undos()[each.at];
        if (each.kind === 'undo') {
          if (way) undo(store, way);
        } else if (each.kind === 'remove') store.getState().removeSamples([before.samples[each.at]?.id ?? '']);
        else if (each.kind === 'move') store.getState().moveSamples([before.samples[each.at]?.id ?? ''], before.classes[each.to]?.id ?? '');
        else if (each.kind === 'part') store.getState().moveToPart([before.samples[each.at]?.id ?? ''], each.to);
        else if (each.kind === 'tag') store.getState().tagSamples([before.samples[each.at]?.id ?? ''], each.tag, each.on);
        else if (each.kind === 'confirm') store.getState().confirmLabels([before.samples[each.at]?.id ?? '']);
        else store.getState().removeClass(before.classes[each.at]?.id ?? '');
      }
      await expectSound(all);
      for (let way = undos()[0]; way; way = undos()[undos().length >> 1]) undo(store, way);
      await expectSound(all);
      expect(store.getState().dataset).toEqual(before);
    }),
    { numRuns: 100, seed: 10 },
  );
});

it('whatever is done with samples, each stands where it stands after a reload', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), to: fc.nat(1), part: fc.constantFrom('test' as const, 'train' as const) }),
    fc.record({ kind: fc.constant('part' as const), at: fc.nat(9), part: fc.constantFrom('test' as const, 'train' as const) }),
    fc.record({ kind: fc.constant('move' as const), at: fc.nat(9), to: fc.nat(1) }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(9) }),
    fc.record({ kind: fc.constant('class' as const), at: fc.nat(2) }),
    fc.record({ kind: fc.constant('undo' as const), at: fc.nat(3) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { store, storage } = await filled(await freshStorage());
      const state = store.getState;
      for (const [i, each] of steps.entries()) {
        const { classes, inTurn } = state().dataset;
        const classId = classes['to' in each ? each.to : 0]?.id;
        const id = inTurn['at' in each ? each.at % (inTurn.length || 1) : 0]?.id ?? '';
        if (each.kind === 'undo') {
          const way = state().notices.flatMap((notice) => ('undo' in notice ? [{ id: notice.id, undo: notice.undo }] : []))[each.at];
          if (way) undo(store, way);
        } else if (each.kind === 'remove') state().removeSamples([id]);
        else if (each.kind === 'part') state().moveToPart([id], each.part);
        else if (each.kind === 'class') state().moveClass(classes[0]?.id ?? '', each.at);
        else if (classId === undefined) state().addClass();
        else if (each.kind === 'move') state().moveSamples([id], classId);
        else {
          const sample = inPart({ id: `new ${i}`, classId, burst: `new ${i}`, takenAt: -i, source: 'file' as const }, each.part);
          state().addSamples([{ sample, picture: toyPicture(i) }]);
        }
      }
      await state().saved();
      const again = createAppStore(toyPorts({ storage }));
      await again.getState().startProject();
      expect(again.getState().dataset).toEqual(state().dataset);
    }),
    { numRuns: 60, seed: 20 },
  );
});

it('a sample that comes back is embedded by the backbone that came meanwhile', async () => {
  const { store, first } = await filled(await freshStorage());
  await store.getState().chooseBackbone(toySpec());
  await store.getState().embedMissing();
  store.getState().removeSamples([first]);
  const way = undoOf(store);
  await store.getState().chooseBackbone(toySpec('other'));
  await store.getState().loadEmbeddings();
  await store.getState().saved();
  way?.undo();
  await until(store, ({ embeddings }) => embeddings.get(first)?.fingerprint === toySpec('other').fingerprint);
});
