// A project that is left while Compare measures it: nothing that was measured of it is shown in the next, and no more of it is.
import { expect, test } from 'vitest';
import { localTrainer } from '../../engine/trainer';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { idOf } from '../embeddings/embeddingSlice';
import { madeOf } from './columns';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

/** Work of a trainer that waits until it is let go. */
function held() {
  let letGo = () => {};
  let begun = () => {};
  const beginning = new Promise<void>((resolve) => (begun = resolve));
  const end = new Promise<void>((resolve) => (letGo = resolve));
  return {
    beginning,
    letGo: () => letGo(),
    async through<Value>(work: () => Promise<Value>): Promise<Value> {
      begun();
      await end;
      return work();
    },
  };
}

async function taught(startTrainer: () => ReturnType<typeof localTrainer>): Promise<AppStore> {
  const store = createAppStore(toyPorts({ catalogue: () => Promise.resolve([toySpec('toy')]), startTrainer }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  for (const [c, { id }] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      Array.from({ length: 6 }, (_, i) => toyFile(2 * c + i / 20)),
      id,
    );
  await until(store, ({ evaluation }) => evaluation.kind === 'ready');
  return store;
}

test('a column whose head is still learnt comes to nothing', async () => {
  const wait = held();
  let holding = false;
  const store = await taught(() => {
    const trainer = localTrainer();
    return { ...trainer, fit: (...asked) => (holding ? wait.through(() => trainer.fit(...asked)) : trainer.fit(...asked)) };
  });
  holding = true;
  store.getState().chooseColumns(['chosen']);
  await store.getState().openColumns();
  await wait.beginning;
  const left = idOf(store.getState().project);
  await store.getState().newProject('Beside');
  const shown: (string | undefined)[] = [];
  store.subscribe((state) => shown.push(madeOf('chosen', state)?.of.projectId));
  wait.letGo();
  store.getState().columnsMayBeStale();
  await until(store, ({ columnsBy }) => columnsBy.get('chosen')?.work.kind === 'lacking');
  expect(shown).not.toContain(left);
});
