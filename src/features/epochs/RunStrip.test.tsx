// A run on the main screen, whatever dialog is open: what it says while it looks at pictures, while it learns, and once it was stopped.
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RunState } from '../../store/epochs/epochRun';
import { taught } from '../../store/testing/headScene';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import type { ButtonProps } from '../../ui/Button';
import '../../words/testing/inEnglish';
import { lastEpoch } from './runWords';
import { RunStrip } from './RunStrip';

const EPOCHS = 400;

/** What the buttons that were drawn last do, by what stands on them. */
const buttons = vi.hoisted(() => new Map<string, () => void>());

// Markup has no handlers, and there is no page in Node to press on: each button notes its own.
vi.mock('../../ui/Button', () => ({
  Button({ children, onClick }: ButtonProps) {
    if (typeof children === 'string') buttons.set(children, onClick as () => void);
    return <button>{children}</button>;
  },
}));

beforeEach(() => buttons.clear());

const RUNS = {
  mlp: { name: 'Two layers', run: 'mlpRun' },
  'fine-tuned': { name: 'Fine-tuned', run: 'fineTuneRun' },
} as const;

/** A store of two classes, and what the strips say of it. */
async function scene() {
  const { store } = await taught();
  store.getState().setMlp({ epochs: EPOCHS });
  store.getState().setFineTune({ epochs: EPOCHS });
  const said = () => {
    buttons.clear();
    return linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <RunStrip />
        </StoreProvider>,
      ),
    );
  };
  /** Presses a button as it is drawn now. */
  const press = (name: string) => {
    said();
    const does = buttons.get(name);
    if (!does) throw new Error(`no button ${name}, but ${[...buttons.keys()].join(', ')}`);
    does();
  };
  return { store, said, press };
}

/** What stands in a run's strip in each phase; once it was stopped its latest head predicts, and nothing is to be asked. */
const SAID: Readonly<Record<'idle' | 'preparing' | 'stopped', (name: string) => readonly string[]>> = {
  idle: () => ['Start'],
  preparing: (name) => [`${name}: looking at your pictures once more`, 'Cancel'],
  stopped: () => [],
};

test.each(Object.keys(RUNS) as (keyof typeof RUNS)[])('%s: each phase is told with its way out, and Stop ends it', async (kind) => {
  const { name, run } = RUNS[kind];
  const { store, said, press } = await scene();
  store.getState().chooseHead({ kind });
  const phases = new Map<RunState['kind'], readonly string[]>();
  const look = () => void phases.set(store.getState()[run].kind, said());
  look();
  const lookOn = store.subscribe(look);
  press('Start');
  const { [run]: learning } = await until(store, (state) => state[run].kind === 'running' && state[run].history.length > 1);
  if (learning.kind !== 'running') throw new Error(learning.kind);
  expect(said()).toEqual([`${name}: learning`, `epoch ${lastEpoch(learning)} of ${EPOCHS}`, 'Stop']);
  // Another kind is chosen meanwhile, as by a closed dialog: it is still told, and can be stopped.
  store.getState().chooseHead({ kind: 'nearest-mean' });
  expect(said()).toContain(`${name}: learning`);
  store.getState().chooseHead({ kind });
  press('Stop');
  await until(store, (state) => state[run].kind === 'stopped');
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
    const { run } = RUNS[kind];
    const { store, said, press } = await scene();
    store.getState().chooseHead({ kind });
    const looking = until(store, (state) => state[run].kind === 'preparing');
    press('Start');
    await looking;
    press('Cancel');
    await until(store, (state) => state[run].kind !== 'preparing');
    expect(store.getState()[run].kind).toBe('idle');
    expect(said()).toEqual(['Start']);
  },
);
