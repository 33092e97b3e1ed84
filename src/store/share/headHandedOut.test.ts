// Every way out of a head waits until it knows all samples: pressed in the middle of an upload, it gives no half of a head.
import { expect, test } from 'vitest';
import { ok } from '../../core/base/result';
import { toyBackbone } from '../../ml/toyBackbone';
import '../../words/testing/inEnglish';
import type { AppState, AppStore } from '../appStore';
import { trainedNow } from '../head/headSlice';
import { headWaitsFor } from '../head/knowsTooLittle';
import { halfTaken } from '../testing/halfTaken';
import { toyPorts, until } from '../testing/toyPorts';

const MORE = 5;

/** Each with how it is given up. */
const WAYS: Readonly<Record<string, readonly [go: (store: AppState) => Promise<void>, giveUp: (store: AppState) => void]>> = {
  'its file': [(store) => store.saveHead(), (store) => store.cancelSaveHead()],
  'a link': [(store) => store.makeHeadLink(), (store) => store.forgetHeadLink()],
  'Teachable Machine': [(store) => store.saveTeachableMachine(), (store) => store.cancelExport()],
  'ONNX alone': [(store) => store.saveOnnx('head'), (store) => store.cancelExport()],
  'ONNX with its backbone': [(store) => store.saveOnnx('whole'), (store) => store.cancelExport()],
  'a web page': [(store) => store.saveWebPage(), (store) => store.cancelExport()],
};

/** In the middle of an upload, with what the head that went out had learnt: one entry for each time that one was made into something. */
async function half() {
  const toys = toyPorts();
  const out: number[] = [];
  const seen: { store?: AppStore } = {};
  const note = () => {
    const learnt = seen.store && trainedNow(seen.store.getState())?.learntFrom;
    if (learnt) out.push([...learnt.values()].reduce((sum, count) => sum + count, 0));
  };
  const { topology, weights } = toyBackbone();
  const taken = await halfTaken(MORE, {
    files: { ...toys.files, save: note },
    // Where the backbone goes along, or its parts, it is fetched for the head that is written.
    webPageParts: () => (note(), toys.webPageParts('', [])),
    backboneCache: {
      ...toys.backboneCache,
      fetch: (spec) => {
        note();
        return Promise.resolve(ok({ spec, topology, weights }));
      },
    },
  });
  seen.store = taken.store;
  taken.store.subscribe(({ headLink }, before) => headLink !== before.headLink && headLink.kind === 'ready' && note());
  return { ...taken, out };
}

test.each(Object.entries(WAYS))('as %s it knows all samples, those too that were on their way', async (_, [go]) => {
  const { store, letGo, out } = await half();
  const going = go(store.getState());
  await until(store, (state) => state.headWaits || state.headLink.kind === 'making' || state.exporting !== undefined);
  expect(headWaitsFor(store.getState())).toMatch(/^Your samples are still being looked at: 0 of 10\. /);
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(out).toEqual([]);
  await Promise.all([letGo(), going]);
  expect(new Set(out)).toEqual(new Set([2 * (MORE + 1)]));
  expect(store.getState().headWaits).toBe(false);
});

test.each(Object.entries(WAYS))('given up while it waits, %s is not made', async (_, [go, giveUp]) => {
  const { store, letGo, out } = await half();
  const going = go(store.getState());
  await until(store, (state) => state.headWaits || state.headLink.kind === 'making' || state.exporting !== undefined);
  giveUp(store.getState());
  await until(store, (state) => !state.headWaits && state.headLink.kind === 'none' && state.exporting === undefined);
  await Promise.all([letGo(), going]);
  expect(out).toEqual([]);
});
