// Look inside in a report: the sum of the picture that was followed last, the same as the page shows, and nothing of another project.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { LookedInside } from '../../core/backbones/insideView';
import type { ReportPart } from '../../core/compare/report';
import type { AppStore } from '../../store/appStore';
import { idOf } from '../../store/base/projectState';
import { headInUseNow } from '../../store/head/headInUse';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { keepFollowed, keptNow } from './lastFollowed';
import { Logit } from './Logit';
import { useInsideReport } from './useInsideReport';

const APART = [
  [0, 0.1, 0.2],
  [2, 2.1, 2.2],
];

function reported(store: AppStore): ReportPart | undefined {
  let report: ReportPart | undefined;
  function Report() {
    report = useInsideReport();
    return null;
  }
  renderToStaticMarkup(
    <StoreProvider value={asItIs(store)}>
      <Report />
    </StoreProvider>,
  );
  return report;
}

/** What a picture like the samples of class A gives. */
function seenBy(store: AppStore): LookedInside {
  const { backbone, dataset, embeddingsBy } = store.getState();
  if (backbone.kind !== 'ready') throw new Error(backbone.kind);
  const embedding = embeddingsBy.get(backbone.loaded.fingerprint)?.get(dataset.samples[0]?.id ?? '')?.values;
  if (!embedding) throw new Error('no embedding');
  return {
    embedding,
    filters: undefined,
    blocks: [
      {
        name: 'conv_1',
        operation: { kind: 'conv', kernel: [3, 3] },
        height: 2,
        width: 2,
        channels: 16,
        maps: [{ channel: 7, light: 1.25, shades: new Uint8Array([0, 1, 2, 3]) }],
      },
    ],
  };
}

function follow(store: AppStore): LookedInside {
  const { backbone, project } = store.getState();
  const projectId = idOf(project);
  if (backbone.kind !== 'ready' || projectId === undefined) throw new Error('not ready');
  const inside = seenBy(store);
  keepFollowed({ projectId, fingerprint: backbone.loaded.fingerprint, inside, square: undefined });
  return inside;
}

test('nothing before a picture was followed; then its sum, number for number as on the page, and the maps it lights most', async () => {
  const { store } = await onACircle(APART, { kind: 'linear', l2: 0.01, balanced: false });
  expect(reported(store)).toBeUndefined();
  const { embedding } = follow(store);
  const report = reported(store);
  expect(report?.sentence).toMatch(
    /^.*Class 1.* gets [−\d.]+\. The class with the largest logit is the answer\. Next comes .*Class 2.* with [−\d.]+\.$/,
  );
  const logits = [...(report?.sentence ?? '').matchAll(/(?:gets|with) (−?\d+\.\d{3})/g)].map(([, each]) => Number(each?.replace('−', '-')));
  const inUse = headInUseNow(store.getState());
  if (inUse?.head.kind !== 'linear') throw new Error('no linear head');
  const { head } = inUse;
  const plainly = head.classIds.map((_, c) =>
    embedding.reduce((sum, value, j) => sum + value * (head.weights[c * embedding.length + j] ?? 0), head.bias[c] ?? 0),
  );
  plainly.sort((a, b) => b - a).forEach((logit, at) => expect(logits[at]).toBeCloseTo(logit, 2));
  const [sum, maps] = report?.tables ?? [];
  const page = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Logit embedding={embedding} inUse={headInUseNow(store.getState())} />
      </StoreProvider>,
    ),
  );
  expect(page.join(' ')).toContain('Next comes');
  for (const cell of sum?.rows.flat().filter((each) => each !== '') ?? []) expect(page).toContain(cell);
  const thousandths = (sum?.rows ?? []).map((row) => Math.round(1000 * Number(row.at(-1)?.replace('−', '-'))));
  expect(thousandths.length).toBeGreaterThan(2);
  expect(thousandths.slice(0, -1).reduce((total, each) => total + each, 0)).toBe(thousandths.at(-1));
  expect(maps?.rows).toEqual([['Block 1 of 1', '3 × 3 convolution: 16 maps of 2 × 2 positions', 'Map 7, lit 1.250']]);
  expect(report?.settings).toEqual([
    ['Head', 'Linear'],
    ['Samples', '6'],
  ]);
});

test('a head that is no sum says so; what was followed in another project is not told', async () => {
  const { store } = await onACircle(APART, { kind: 'nearest-mean' });
  follow(store);
  expect(reported(store)?.sentence).toMatch(/^The head in use is not linear/);
  expect(reported(store)?.tables).toHaveLength(1);
  await store.getState().newProject('Another');
  expect(reported(store)).toBeUndefined();
});

test('of the camera’s pictures the first is kept for a report, and then two a second, however many come', () => {
  const isKept = keptNow();
  const kept = Array.from({ length: 90 }, (_, frame) => Math.round((1000 * frame) / 30)).filter(isKept);
  expect(kept).toEqual([0, 500, 1000, 1500, 2000, 2500]);
});
