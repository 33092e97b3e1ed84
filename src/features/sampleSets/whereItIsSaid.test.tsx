// How far a set is, and what came of it, stand on the card that was pressed: the top of the page may be out of sight.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SAMPLE_SET_IDS } from '../../core/sampleSets/sampleSets';
import type { AppStore } from '../../store/appStore';
import { createAppStore } from '../../store/appStore';
import { asItIs } from '../../store/testing/onScreen';
import { toyPorts, until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { SampleSetCard } from './SampleSetCard';

/** The sets whose cards hold `words`. */
const cardsWith = (store: AppStore, words: string) =>
  SAMPLE_SET_IDS.filter((set) =>
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <SampleSetCard set={set} perClass={2} shortcut={false} />
      </StoreProvider>,
    ).includes(words),
  );

test('while it is drawn, and once it is open', async () => {
  const store = createAppStore(toyPorts({}));
  await store.getState().startProject();
  const opening = store.getState().openSampleSet({ set: 'leaves', perClass: 2, shortcut: false });
  await until(store, ({ sampleSetWork }) => sampleSetWork.kind === 'drawing' && sampleSetWork.done > 3);
  expect(cardsWith(store, 'progressbar')).toEqual(['leaves']);
  await opening;
  expect(cardsWith(store, 'is open with 10 pictures')).toEqual(['leaves']);
  // What it is pressed for is done: the same words would still look like the next step.
  expect(cardsWith(store, 'Open again')).toEqual(['leaves']);
});

test('that it failed', async () => {
  const store = createAppStore(toyPorts({ drawPicture: () => Promise.reject(new Error('no canvas')) }));
  await store.getState().startProject();
  await store.getState().openSampleSet({ set: 'dice', perClass: 2, shortcut: false });
  expect(cardsWith(store, 'no canvas')).toEqual(['dice']);
});
