// The map in a report: its picture has a point for each sample that its sentence counts, also after one was deleted.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ReportPart } from '../../core/compare/report';
import { asItIs } from '../../store/testing/onScreen';
import { onACircle } from '../../store/testing/onACircle';
import { randomToy, toySpec, until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { useMapReport } from './useMapReport';

test('the points of both maps are drawn, and only of samples that are there', async () => {
  const values = [0, 2].map((middle) => Array.from({ length: 8 }, (_, i) => middle + i / 20));
  const { store } = await onACircle(values, { kind: 'nearest-mean' }, { catalogue: () => Promise.resolve([toySpec('toy'), randomToy]) });
  const reported = () => {
    let report: ReportPart | undefined;
    function Report() {
      report = useMapReport();
      return null;
    }
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Report />
      </StoreProvider>,
    );
    return report;
  };
  const pointsOf = (report: ReportPart | undefined) => decodeURIComponent(report?.figure?.data ?? '').match(/h0/g)?.length;
  // What the page tells the store.
  store.subscribe((now, before) => {
    if (now.embeddingsBy !== before.embeddingsBy || now.sessions !== before.sessions) now.mapMayBeStale();
  });
  await store.getState().openMap();
  await until(
    store,
    ({ mapColumns, mapsBy }) => mapColumns.length === 2 && mapColumns.every((id) => mapsBy.get(id)?.work.kind === 'ready'),
  );
  const whole = reported();
  expect(pointsOf(whole)).toBe(2 * 16);
  expect(whole?.figure?.shows).toMatch(/: map of 16 pictures · .*: map of 16 pictures$/);
  store.getState().removeSamples(
    store
      .getState()
      .dataset.samples.slice(0, 1)
      .map(({ id }) => id),
  );
  expect(pointsOf(reported())).toBe(2 * 15);
});
