// What is said of beliefs: the footnote of a sentence only where the sentence is,
// nothing of the pretraining where a class has another name by now,
// and that classes want names once, however many do.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AppState } from '../../store/appState';
import { askedKey } from '../../store/compare/resultsBehind';
import { StoreProvider } from '../../store/useAppStore';
import { onACircle } from '../../store/testing/onACircle';
import { linesOf } from '../../store/testing/onScreen';
import { idOf } from '../../store/base/projectState';
import { Beliefs } from './Beliefs';

const SENTENCE = 'How much more alike the pictures of one class are than pictures of two classes: ';
const FOOTNOTE =
  'How alike two pictures are is a number up to 1. Here: its average over pairs of one class, less its average over pairs of two classes.';

test('how alike is reckoned stands under the sentence that says it, and nowhere else', async () => {
  const { store, classIds } = await onACircle(
    [
      [0, 0.1],
      [1, 1.1],
    ],
    { kind: 'nearest-mean' },
  );
  classIds.forEach((id, at) => store.getState().changeClass(id, { name: at === 0 ? 'cat' : 'widget' }));
  const called = ['cat', 'widget'];
  const { project, chosen, dataset } = store.getState();
  const projectId = idOf(project) ?? '';
  /** Of each class, the labels of the pretraining that its name means. */
  const said = (...known: readonly (readonly string[])[]) => {
    const classes = classIds.map((classId, at) => ({
      ...{ classId, name: called[at] ?? '', asked: 2, believed: [], known: known[at] ?? [] },
      closeness: { within: 0.9, toOthers: 0.5 },
    }));
    const seen: AppState = {
      ...store.getState(),
      beliefsBy: new Map([[projectId, { samples: askedKey(dataset), fingerprint: chosen ?? '', classes }]]),
    };
    const value = { ...store, getState: () => seen, getInitialState: () => seen };
    return linesOf(
      renderToStaticMarkup(
        <StoreProvider value={value}>
          <Beliefs onItsWay={() => null} />
        </StoreProvider>,
      ),
    );
  };
  const both = said(['cat'], []);
  expect(both.at(-2)).toContain(SENTENCE);
  expect(both.at(-1)).toBe(FOOTNOTE);
  for (const one of [said([], []), said(['cat'], ['widget'])]) {
    expect(one).toContain('widget');
    expect(one.filter((line) => line.startsWith(SENTENCE) || line === FOOTNOTE)).toEqual([]);
  }
  classIds.forEach((id) => store.getState().changeClass(id, { name: `Class ${classIds.indexOf(id) + 1}` }));
  expect(said([], []).filter((line) => line.startsWith('Give a class a name'))).toHaveLength(1);
  classIds.forEach((id, at) => store.getState().changeClass(id, { name: at === 0 ? 'cat' : 'widget' }));
  expect(said([], []).filter((line) => line.startsWith('Give a class a name'))).toEqual([]);
  called[0] = 'dog';
  const renamed = said(['cat'], []);
  expect(renamed.find((line) => line.startsWith('It was called'))).toContain('dog');
  expect(renamed.filter((line) => line.startsWith('Its pretraining had') || line === FOOTNOTE)).toEqual([]);
});
