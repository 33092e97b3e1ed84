// Messages that are still shown when a class, or the project, is called otherwise: they call it as the screen beside them does.
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { createAppStore } from '../../store/appStore';
import type { AppStore } from '../../store/appStore';
import { classThen } from '../../store/base/spokenNames';
import { StoreProvider } from '../../store/useAppStore';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyPorts, until } from '../../store/testing/toyPorts';
import { speak } from '../../words/say';
import { Toasts } from './Toasts';

afterEach(() => speak('en'));

async function scene() {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  const [a, b] = store.getState().dataset.classes;
  const { project } = store.getState();
  if (!a || !b || project.kind !== 'open') throw new Error('no project of two classes');
  return { store, a, b, project };
}

const said = (store: AppStore): string =>
  linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Toasts place="teach" toCompare={(section) => `#/compare/${section}`} />
      </StoreProvider>,
    ),
  ).join(' ');

it('two classes of one name, and what tells them apart', async () => {
  const { store, a, b } = await scene();
  store.getState().changeClass(b.id, { name: a.name });
  expect(said(store)).toContain('“Class 1”. The later one is shown and saved as “Class 1 (2)”');
  store.getState().addClass('Class 1');
  store.getState().changeClass(a.id, { name: 'cup' });
  // The second has the name for itself by now, and the third is the second of that name.
  expect(said(store)).not.toContain('(3)');
  expect(said(store)).toContain('“Class 1”. The later one is shown and saved as “Class 1 (2)”');
});

it('two classes whose names differ in the case of their letters alone', async () => {
  const { store, a, b } = await scene();
  store.getState().changeClass(a.id, { name: 'cat' });
  store.getState().changeClass(b.id, { name: 'Cat' });
  expect(said(store)).toContain('almost the same name: “cat” and “Cat”');
  store.getState().changeClass(b.id, { name: 'cat' });
  expect(said(store)).toContain('“cat”. The later one is shown and saved as “cat (2)”');
});

it('samples that were moved, or found again, in the second of two classes of one name', async () => {
  const { store, a, b } = await scene();
  store.getState().changeClass(b.id, { name: a.name });
  store.getState().notify({ kind: 'samples-moved', count: 3, to: classThen(b), undo: () => undefined });
  store.getState().notify({ kind: 'samples-found', count: 3, into: classThen(b) });
  expect(said(store)).toMatch(/Moved 3 samples to “Class 1 \(2\)”/);
  expect(said(store)).toContain('under “Class 1 (2)”');
});

it('samples that were found again', async () => {
  const { store, a } = await scene();
  store.getState().notify({ kind: 'samples-found', count: 3, into: classThen(a) });
  expect(said(store)).toContain('under “Class 1”');
  store.getState().changeClass(a.id, { name: 'cup' });
  expect(said(store)).toContain('under “cup”');
});

it('a project that was saved again, in another language and after another was opened', async () => {
  const { store, project } = await scene();
  store.getState().notify({ kind: 'written-anew', project: { id: project.id, name: project.name }, samples: 2, picturesLost: 0 });
  expect(said(store)).toContain('“My first project”');
  store.getState().renameProject('Fruit');
  expect(said(store)).toContain('“Fruit”');
  store.getState().renameProject('My first project');
  await store.getState().newProject();
  await store.getState().setLanguage('de');
  await until(store, ({ projects }) => projects.some(({ name }) => name === 'Mein erstes Projekt'));
  expect(said(store)).toContain('„Mein erstes Projekt“');
});
