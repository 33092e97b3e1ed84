// The history in the store: what is kept with a project, named, brought back, and never mixed with another project's.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { changesBetween } from '../../core/evaluation/history';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function taught() {
  const storage = memoryStorage();
  let time = 1_000_000;
  const ports = toyPorts({ storage, now: () => (time += 100_000) });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const classIds = store.getState().dataset.classes.map(({ id }) => id);
  for (const [c, classId] of classIds.entries())
    await store.getState().importFiles(
      Array.from({ length: 6 }, (_, i) => toyFile(2 * c + i / 20)),
      classId,
    );
  const states = (count: number) => until(store, ({ stateHistory }) => stateHistory?.history.states.length === count);
  return { storage, store, classIds, states };
}

test('each evaluated state is kept with its project, can be named and brought back; pictures stay as they are', async () => {
  const { storage, store, classIds, states } = await taught();
  await until(store, ({ stateHistory }) => stateHistory?.history.states.at(-1)?.answers.length === 12);
  const before = store.getState().stateHistory?.history.states.length ?? 0;
  store.getState().chooseHead({ kind: 'nearest-neighbours', k: 3 });
  const { stateHistory, project } = await states(before + 1);
  const first = stateHistory?.history.states.at(-2);
  expect(first?.counts).toEqual(classIds.map((id) => [id, 6]));
  if (first) store.getState().nameState(first, 'before');
  await store.getState().importFiles([toyFile(0.4)], classIds[0] ?? '');
  await states(before + 2);
  if (first) store.getState().bringBackState(first);
  expect(store.getState().settings.headKind).toBe('linear');
  const { dataset } = await states(before + 3);
  expect(dataset.samples).toHaveLength(13);
  await store.getState().saved();

  const next = createAppStore(toyPorts({ storage }));
  await next.getState().startProject();
  await next.getState().chooseBackbone(toySpec());
  const found = await until(next, (state) => state.stateHistory !== undefined);
  expect(found.stateHistory?.projectId).toBe(project.kind === 'open' && project.id);
  expect(found.stateHistory?.history).toEqual(store.getState().stateHistory?.history);
  expect(found.stateHistory?.history.states.map(({ name }) => name)).toContain('before');
});

test('a history that is late is not taken for that of another project', async () => {
  const { storage, store } = await taught();
  await until(store, ({ stateHistory }) => stateHistory?.history.states.at(-1)?.answers.length === 12);
  await store.getState().saved();
  let left = false;
  let ids = 0;
  const ports = toyPorts({
    newId: () => `another-${ids++}`,
    storage: {
      ...storage,
      history: async (id) => {
        await next.getState().newProject();
        left = true;
        return storage.history(id);
      },
    },
  });
  const next = createAppStore(ports);
  await next.getState().startProject();
  await next.getState().chooseBackbone(toySpec());
  await until(next, ({ project }) => project.kind === 'open' && project.id.startsWith('another-'));
  for (let i = 0; i < 30; i++) await ports.nextFrame();
  expect(left).toBe(true);
  expect(next.getState().stateHistory).toBeUndefined();
});

test('a history is there for whoever looks at it, also where nothing can be evaluated', async () => {
  const { storage, store, classIds } = await taught();
  await until(store, ({ stateHistory }) => stateHistory?.history.states.at(-1)?.answers.length === 12);
  store.getState().changeClass(classIds[1] ?? '', { enabled: false });
  await store.getState().saved();
  const next = createAppStore(toyPorts({ storage }));
  await next.getState().startProject();
  await next.getState().readHistory();
  const { evaluation, stateHistory } = next.getState();
  expect(evaluation.kind).not.toBe('ready');
  expect(stateHistory).toEqual(store.getState().stateHistory);
});

test('two labels that are exchanged are told as other labels of the same pictures', async () => {
  const { store, classIds, states } = await taught();
  const [a = '', b = ''] = classIds;
  await until(store, ({ stateHistory }) => stateHistory?.history.states.at(-1)?.answers.length === 12);
  const count = store.getState().stateHistory?.history.states.length ?? 0;
  const [x = '', y = ''] = [a, b].map((id) => store.getState().dataset.samples.find(({ classId }) => classId === id)?.id);
  store.getState().moveSamples([x], b);
  store.getState().moveSamples([y], a);
  const { stateHistory } = await states(count + 1);
  const [before, now] = stateHistory?.history.states.slice(-2) ?? [];
  if (!before || !now) throw new Error('no two states');
  expect(changesBetween(before, now)).toEqual({
    counts: [],
    switchedOff: [],
    switchedOn: [],
    otherBackbone: false,
    relabelled: true,
    exchanged: false,
    otherSettings: false,
    known: true,
  });
});
