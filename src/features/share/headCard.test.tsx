// The card of an opened head says of how many pictures it learned: those that were added one by one are called no recordings.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { all, ready, taught } from '../../store/testing/evaluated';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import { say } from '../../words/say';
import { HeadCard } from './HeadCard';

/** A head that was saved, and opened where it was learnt. */
async function savedAndOpened() {
  const { store, ports } = await taught();
  await ready(store, all(12));
  await store.getState().saveHead();
  const [saved] = ports.downloads;
  if (!saved) throw new Error('nothing was saved');
  await store.getState().openHead({ file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name });
  const { opened } = await until(store, (state) => state.opened !== undefined);
  if (!opened) throw new Error('nothing was opened');
  return { store, opened };
}

test('pictures that are each a recording of their own are single pictures, others are counted in recordings', async () => {
  const { store, opened } = await savedAndOpened();
  const { document } = opened;
  const classes = (counts: readonly (readonly [samples: number, recordings: number | undefined])[]) =>
    document.classes.map((each, at) => {
      const [samples, recordings] = counts[at] ?? [1, 1];
      return { ...each, samples, recordings };
    });
  const said = (counts: Parameters<typeof classes>[0]) =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <HeadCard document={{ ...document, classes: classes(counts) }} />
        </StoreProvider>,
      ),
    );
  expect(
    said([
      [16, 16],
      [16, 3],
    ]),
  ).toEqual(expect.arrayContaining(['Class 1: 16 single pictures', 'Class 2: 16 samples in 3 recordings']));
  expect(
    said([
      [16, undefined],
      [1, 1],
    ]),
  ).toEqual(expect.arrayContaining(['Class 1: 16 samples', 'Class 2: 1 single picture']));
});

test('that there is nothing to compare its answers with comes after what the head is', async () => {
  const { store, opened } = await savedAndOpened();
  const without = { ...opened.document, proof: undefined };
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <HeadCard document={without} />
      </StoreProvider>,
    ),
  );
  expect(lines.at(-1)).toBe(say('modelCard.noProof'));
  expect(lines.indexOf('Backbone')).toBeGreaterThan(0);
});
