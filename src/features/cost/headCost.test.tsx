// Whatever the kind of head, the pictures it learnt from and the time of one: what is said of its cost is finite, and draws.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { BackboneCard } from '../../core/backbones/backboneCard';
import { USUAL_WATTS } from '../../core/compare/cost';
import { HEAD_KINDS } from '../../core/heads/headChoice';
import type { Head } from '../../core/heads/heads';
import { createAppStore } from '../../store/appStore';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyPorts, toySpec } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { CostAnswer } from './CostAnswer';
import { CostAxis } from './CostAxis';
import { headCostOf } from './headCost';
import { HeadBill } from './HeadBill';

const WATTS = USUAL_WATTS.laptop;
const CARD = {
  energy: [2000, 3000],
  epochs: 1,
  pictures: 10,
  seconds: 5,
  device: 'a card',
  best: [],
  worst: [],
} as unknown as BackboneCard;
const store = createAppStore(toyPorts());

/** What is said of a head's cost, drawn, and the share of pretraining. */
function said(kind: Head['kind'], samples: number, pictureTime: number | undefined, milliseconds: number | undefined, untimed: boolean) {
  const learntFrom = new Map(samples === 0 ? [] : [['a', samples]]);
  // Only its kind is looked at.
  const head = { kind, hidden: 8 } as unknown as Head;
  const trained = { head, learntFrom, augmentedCount: 0, milliseconds };
  const cost = headCostOf(trained, { spec: toySpec(), embeddingLength: 4 }, { pictureTime, untimed }, WATTS);
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <CostAnswer head={cost} pretraining={CARD.energy} onAgain={() => undefined} />
        <HeadBill head={{ ...cost, each: 13 }} watts={WATTS} grid={380} />
        <CostAxis head={cost} card={CARD} published={false} />
      </StoreProvider>,
    ),
  );
  return { cost, lines };
}

test('no number that is not finite is shown, whatever is known of a head', () => {
  for (const kind of HEAD_KINDS)
    for (const samples of [0, 1, 500])
      for (const pictureTime of [undefined, 0, 0.004, 34])
        for (const milliseconds of [undefined, 0, 12])
          for (const untimed of [false, true]) {
            const { cost, lines } = said(kind, samples, pictureTime, milliseconds, untimed);
            expect(lines.join(' ')).not.toMatch(/NaN|∞|Infinity|undefined/);
            for (const each of cost.energy ?? []) expect(each > 0 && each < Infinity).toBe(true);
          }
});

test('a head that learnt nothing here says so, and has no bill', () => {
  for (const pictureTime of [undefined, 34]) {
    const { cost, lines } = said('zero-shot', 0, pictureTime, 0, false);
    expect(cost.energy).toBeUndefined();
    expect(lines[0]).toMatch(/^This head learned nothing here/);
    expect(lines).not.toContain('Time here');
    expect(lines.join(' ')).not.toMatch(/Measuring|Your head/);
  }
});

test('a picture that could not be timed is not said to be on its way', () => {
  expect(said('linear', 4, undefined, 3, false).lines[0]).toMatch(/^Measuring/);
  const { lines } = said('linear', 4, undefined, 3, true);
  expect(lines[0]).toMatch(/could not be measured/);
  expect(lines.join(' ')).not.toMatch(/Measuring/);
});
