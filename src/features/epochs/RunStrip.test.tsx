// A run on the main screen, whatever dialog is open: what it says while it looks at pictures, while it learns, and once it was stopped.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { RunState } from '../../store/epochs/epochRun';
import { taught } from '../../store/testing/headScene';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { lastEpoch } from './runWords';
import { RunStrip } from './RunStrip';

const EPOCHS = 400;

const RUNS = {
  mlp: { name: 'Two layers', run: 'mlpRun', start: 'startMlp', stop: 'stopMlp' },
  'fine-tuned': { name: 'Fine-tuned', run: 'fineTuneRun', start: 'startFineTune', stop: 'stopFineTune' },
} as const;

/** A store of two classes, and what the strips say of it. */
async function scene() {
  const { store } = await taught();
  store.getState().setMlp({ epochs: EPOCHS });
  store.getState().setFineTune({ epochs: EPOCHS });
  const said = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <RunStrip />
        </StoreProvider>,
      ),
    );
  return { store, said };
}

/** What stands in a run's strip in each phase; once it was stopped its latest head predicts, and nothing is to be asked. */
const SAID: Readonly<Record<'idle' | 'preparing' | 'stopped', (name: string) => readonly string[]>> = {
  idle: () => ['Start'],
  preparing: (name) => [`${name}: looking at your pictures once more`, 'Cancel'],
  stopped: () => [],
};

test.each(Object.keys(RUNS) as (keyof typeof RUNS)[])('%s: each phase is told with its way out, and Stop ends it', async (kind) => {
  const { name, run, start, stop } = RUNS[kind];
  const { store, said } = await scene();
  store.getState().chooseHead({ kind });
  const phases = new Map<RunState['kind'], readonly string[]>();
  const look = () => void phases.set(store.getState()[run].kind, said());
  look();
  const lookOn = store.subscribe(look);
  const running = store.getState()[start]();
  const { [run]: learning } = await until(store, (state) => state[run].kind === 'running' && state[run].history.length > 1);
  if (learning.kind !== 'running') throw new Error(learning.kind);
  expect(said()).toEqual([`${name}: learning`, `epoch ${lastEpoch(learning)} of ${EPOCHS}`, 'Stop']);
  // Another kind is chosen meanwhile, as by a closed dialog: it is still told, and can be stopped.
  store.getState().chooseHead({ kind: 'nearest-mean' });
  expect(said()).toContain(`${name}: learning`);
  store.getState().chooseHead({ kind });
  store.getState()[stop]();
  await running;
  lookOn();
  expect([...phases.keys()]).toEqual(['idle', 'preparing', 'running', 'stopped']);
  for (const phase of ['idle', 'preparing', 'stopped'] as const) {
    const lines = phases.get(phase)?.filter((line) => !/^\d+ of \d+$/.test(line));
    expect(lines, phase).toEqual(SAID[phase](name));
  }
});

test.each(Object.keys(RUNS) as (keyof typeof RUNS)[])(
  '%s: Cancel while it looks at pictures ends it, and it can be started again',
  async (kind) => {
    const { run, start, stop } = RUNS[kind];
    const { store, said } = await scene();
    store.getState().chooseHead({ kind });
    const looking = until(store, (state) => state[run].kind === 'preparing');
    const running = store.getState()[start]();
    await looking;
    store.getState()[stop]();
    await running;
    expect(store.getState()[run].kind).toBe('idle');
    expect(said()).toEqual(['Start']);
  },
);
