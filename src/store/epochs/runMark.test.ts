// A run of epochs that a closed page ended is told of once at the next start, with what is kept of it; one that came to its end is not.
import { expect, it } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import type { AppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { alteredEngine } from '../testing/alteredEngine';
import { taught } from '../testing/headScene';
import { nextVisit } from '../testing/nextVisit';
import { toyPorts, until } from '../testing/toyPorts';
import type { RunState } from './epochRun';

const SAMPLES = 8;
const EPOCHS = 400;

/** A storage that keeps no head any more once its page is closed, and the storage that the next page finds. */
function leaving() {
  const whole = memoryStorage();
  let closed = false;
  const storage: ProjectStorage = {
    ...whole,
    saveHead: (...given) => (closed ? new Promise(() => undefined) : whole.saveHead(...given)),
  };
  return { whole, storage, close: () => void (closed = true) };
}

const RUNS = {
  mlp: { run: 'mlpRun', start: 'startMlp', stop: 'stopMlp' },
  'fine-tuned': { run: 'fineTuneRun', start: 'startFineTune', stop: 'stopFineTune' },
} as const;

/** A run that has begun in a project whose page can be closed; each epoch takes a second. */
async function begun(kind: keyof typeof RUNS) {
  const { run, start } = RUNS[kind];
  const page = leaving();
  const { store, ports } = await taught(toyPorts({ storage: page.storage }));
  const stop = store.subscribe((now, before) => {
    if (now[run] !== before[run]) ports.passTime(1_000);
  });
  store.getState().setMlp({ epochs: EPOCHS });
  store.getState().setFineTune({ epochs: EPOCHS });
  store.getState().chooseHead({ kind });
  const all = store.getState()[start]();
  return { ...page, store, all: all.finally(stop), state: (): RunState => store.getState()[run] };
}

/** What a start finds to say of runs. */
async function atStart(storage: ProjectStorage): Promise<{ readonly store: AppStore; readonly said: readonly object[] }> {
  const store = await nextVisit(storage, SAMPLES);
  await store.getState().restoreHeads();
  await store.getState().saved();
  const said = store
    .getState()
    .notices.flatMap((notice) => (notice.kind === 'run-cut-short' ? [{ ...notice.run, kept: notice.kept }] : []));
  return { store, said };
}

it.each(['mlp', 'fine-tuned'] as const)('%s: a run that a closed page ended is told of once, and can be started over', async (kind) => {
  const { run, stop } = RUNS[kind];
  const { store, whole, close, all } = await begun(kind);
  await until(store, (now) => now[run].kind === 'running' && now[run].history.length >= 3);
  await store.getState().saved();
  close();
  const next = await atStart(whole);
  expect(next.said).toMatchObject([{ kind, epochs: EPOCHS, kept: true }]);
  expect(next.said).not.toMatchObject([{ epoch: 0 }]);
  const again = await atStart(whole);
  expect(again.said).toEqual([]);
  const notice = next.store.getState().notices.find((each) => each.kind === 'run-cut-short');
  if (notice?.kind !== 'run-cut-short') throw new Error('nothing was said');
  notice.startOver();
  await until(next.store, (now) => now[run].kind === 'running');
  next.store.getState()[stop]();
  store.getState()[stop]();
  await all;
});

it('a run that was not through its first epoch says that nothing of it is kept', async () => {
  const page = leaving();
  const toys = toyPorts();
  // It learns its first epoch for as long as the page is there.
  const startEngine = alteredEngine(toys.startEngine, () => ({ trainMlp: () => new Promise(() => undefined) }));
  const { store } = await taught(toyPorts({ storage: page.storage, startEngine }));
  store.getState().setMlp({ epochs: EPOCHS });
  void store.getState().startMlp();
  await until(store, ({ mlpRun }) => mlpRun.kind === 'running');
  await store.getState().saved();
  page.close();
  expect((await atStart(page.whole)).said).toEqual([{ kind: 'mlp', epoch: 0, epochs: EPOCHS, kept: false }]);
});

it('nothing is said of a run that was stopped, or came to its end', async () => {
  for (const ends of ['stopped', 'done'] as const) {
    const { store, whole, all, state } = await begun('mlp');
    await until(store, ({ mlpRun }) => mlpRun.kind === 'running' && mlpRun.history.length >= 3);
    if (ends === 'stopped') store.getState().stopMlp();
    await all;
    expect(state().kind).toBe(ends);
    await store.getState().saved();
    expect((await atStart(whole)).said).toEqual([]);
  }
});

it('a run is told of in the project that it was left with, and in no other', async () => {
  const { store, all } = await begun('mlp');
  await until(store, ({ mlpRun }) => mlpRun.kind === 'running' && mlpRun.history.length >= 3);
  const here = idOf(store.getState().project) ?? '';
  const said = () => store.getState().notices.filter(({ kind }) => kind === 'run-cut-short').length;
  await store.getState().newProject();
  await all;
  await store.getState().restoreHeads();
  expect(said()).toBe(0);
  await store.getState().openProject(here);
  await store.getState().restoreHeads();
  expect(said()).toBe(1);
  await store.getState().newProject();
  expect(said()).toBe(0);
});
