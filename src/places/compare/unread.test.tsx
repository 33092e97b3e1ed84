// Each tool of Compare says that what it measured before cannot be read, with a way to try again, and says nothing once it could.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { MeasuringTool } from '../../browser/projectStorage';
import { Columns } from '../../features/columns/Columns';
import { Cost } from '../../features/cost/Cost';
import { EmbeddingMaps } from '../../features/embeddingMap/EmbeddingMaps';
import { Ladder } from '../../features/ladder/Ladder';
import { LearningCurve } from '../../features/learningCurve/LearningCurve';
import { Beliefs } from '../../features/tags/Beliefs';
import { Shortcut } from '../../features/tags/Shortcut';
import { trainedNow } from '../../store/head/headSlice';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { taughtStore } from '../../store/testing/taughtStore';
import { until } from '../../store/testing/toyPorts';
import { BUSY, unreadVisit } from '../../store/testing/unreadVisit';
import { StoreProvider } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';

const SAID = 'What was measured here before could not be read.';
const EACH = 4;

const TOOLS: Readonly<
  Record<
    MeasuringTool,
    readonly [Elements, 'readLadder' | 'readCurve' | 'readColumns' | 'readCost' | 'readMap' | 'readShortcut' | 'readBeliefs']
  >
> = {
  columns: [<Columns teach={null} />, 'readColumns'],
  map: [<EmbeddingMaps teach={null} pictures={() => null} actions={() => null} />, 'readMap'],
  cost: [<Cost teach={null} />, 'readCost'],
  curve: [<LearningCurve teach={null} />, 'readCurve'],
  ladder: [<Ladder teach={null} toTeach={null} />, 'readLadder'],
  shortcut: [<Shortcut overlay={() => null} link={{ set: 'dice', of: 'held-out', choose: () => undefined, query: '' }} />, 'readShortcut'],
  beliefs: [<Beliefs onItsWay={() => null} />, 'readBeliefs'],
};

test.each(Object.keys(TOOLS) as MeasuringTool[])('%s', async (tool) => {
  const storage = memoryStorage();
  await (await taughtStore(storage, { each: EACH })).getState().saved();
  const { store, heal } = await unreadVisit(storage, tool, 2 * EACH);
  await until(store, (state) => trainedNow(state) !== undefined);
  // Nothing tells here which device this usually is.
  store.getState().assumeCost({ device: 'desktop', own: undefined, grid: undefined });
  const [shown, read] = TOOLS[tool];
  const lines = () => linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{shown}</StoreProvider>));
  await store.getState()[read]();
  expect(lines()).toEqual(expect.arrayContaining([SAID, BUSY, 'Try again']));
  heal();
  await store.getState()[read]();
  expect(lines().length).toBeGreaterThan(0);
  expect(lines()).not.toContain(SAID);
});
