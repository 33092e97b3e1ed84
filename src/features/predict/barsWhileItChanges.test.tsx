// The bars while another backbone takes over: each class stays in its row, grey and with no number until its new head is there.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { atRest, taught } from '../../store/testing/headScene';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyFingerprint, toySpec, until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { LiveBars } from './LiveBars';
import { useBarClasses } from './useBarClasses';

function Bars() {
  const classes = useBarClasses();
  return classes ? <LiveBars classes={classes} /> : null;
}

test('rows stay, each grey and without a number, until the other backbone’s head answers', async () => {
  const { store, a } = await taught();
  store.getState().changeClass(a, { name: 'apple' });
  await store.getState().turnCameraOn();
  await until(store, ({ live }) => live !== undefined);

  /** The list of bars: whether it is grey, how many rows and meters it has, and its lines. */
  const look = () => {
    const markup = renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Bars />
      </StoreProvider>,
    );
    const [, bars = ''] = /(<ul.*?<\/ul>)/s.exec(markup) ?? [];
    const count = (pattern: RegExp) => (bars.match(pattern) ?? []).length;
    return {
      grey: bars.includes('data-waiting="true"'),
      rows: count(/<li>/g),
      meters: count(/role="meter"/g),
      lines: linesOf(bars),
    };
  };
  expect(look()).toMatchObject({ grey: false, rows: 2, meters: 2 });

  const seen: ReturnType<typeof look>[] = [];
  const stop = store.subscribe(() => void seen.push(look()));
  await store.getState().chooseBackbone(toySpec('other'));
  await until(store, (state) => atRest(state) && state.trained?.fingerprint === toyFingerprint('other') && state.live !== undefined);
  stop();
  store.getState().turnCameraOff();

  expect(seen.some(({ grey }) => grey)).toBe(true);
  expect(seen.map(({ rows }) => rows).filter((rows) => rows !== 2)).toEqual([]);
  for (const { grey, meters, lines } of seen) {
    expect(meters).toBe(grey ? 0 : 2);
    expect(lines.filter((line) => line === '…')).toHaveLength(grey ? 2 : 0);
  }
});
