// Every tab of Compare where something is measured has a report that can be chosen, in the order of the tabs.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { REPORTED } from '../../core/compare/report';
import { createAppStore } from '../../store/appStore';
import { asItIs } from '../../store/testing/onScreen';
import { toyPorts } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import { Compare } from './Compare';
import { ReportSection } from './ReportSection';

vi.stubGlobal('matchMedia', () => ({ matches: false }));

/** The report itself, and drawn sets to begin with. */
const MEASURES_NOTHING = ['report', 'sets'];

test('the experiments are the tabs', () => {
  const tabs = (Compare().props as { readonly sections: readonly { readonly path: string }[] }).sections
    .map(({ path }) => path)
    .filter((path) => !MEASURES_NOTHING.includes(path));
  expect([...REPORTED]).toEqual(tabs);
  const store = createAppStore(toyPorts());
  const shown = renderToStaticMarkup(
    <StoreProvider value={asItIs(store)}>
      <ReportSection />
    </StoreProvider>,
  );
  expect([...shown.matchAll(/<option value="(\w+)"/g)].map(([, id]) => id)).toEqual(tabs);
});
