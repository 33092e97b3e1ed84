// What is said of a head at the edges: all right, all wrong, two classes and fifty, a class that was not asked.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import { qualityOf } from '../../core/evaluation/quality';
import { createAppStore } from '../../store/appStore';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyPorts } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { Facts } from './QualityHead';
import { RangeBar } from './RangeBar';
import { Sentence } from './Sentence';

/** Each picture as its class and the one that was said; of `count` classes, the last ones `unasked` because of their one recording. */
function said(rows: readonly (readonly [truth: number, said: number])[], count: number, unasked = 0): string {
  const probabilities = new Float64Array(rows.length * count);
  rows.forEach(([, c], i) => (probabilities[i * count + c] = 1));
  const table: HeldOutTable = {
    classCount: count,
    classIds: Array.from({ length: count }, (_, c) => `class ${c}`),
    ids: rows.map((_, i) => String(i)),
    classes: Uint16Array.from(rows, ([truth]) => truth),
    probabilities,
    fold: new Uint16Array(rows.length),
    similarity: new Float32Array(rows.length),
    nearestIds: rows.map(() => undefined),
    recordings: rows.map((_, i) => String(i)),
  };
  const quality = qualityOf(
    table,
    Array.from({ length: count }, (_, c) =>
      c < count - unasked
        ? { samples: 9, recordings: 3, heldOut: 9, lack: 'none' as const }
        : { samples: 1, recordings: 1, heldOut: 0, lack: 'one-recording' as const },
    ),
  );
  const store = createAppStore(toyPorts());
  return linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Sentence of={quality} />
        {quality.enough && <RangeBar of={quality} />}
        <Facts of={quality} yet={false} />
      </StoreProvider>,
    ),
  ).join('\n');
}

const times = <Value,>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

test('all right: no class is weaker; guessing stands beside it', () => {
  const lines = said([...times(12, [0, 0] as const), ...times(10, [1, 1] as const)], 2);
  expect(lines).toContain('Right on 22 of 22');
  expect(lines).toContain('and 100% of the time');
  expect(lines).toContain('all were found');
  expect(lines).not.toContain('Weakest');
  expect(lines).not.toContain('no better');
});

test('all wrong: none is weaker than the others, none was found, and it is no better than guessing', () => {
  const lines = said([...times(12, [0, 1] as const), ...times(10, [1, 0] as const)], 2);
  expect(lines).toContain('Right on 0 of 22');
  expect(lines).toContain('between 0% and');
  expect(lines).not.toMatch(/Weakest|all were found/);
  expect(lines).toContain('no better than guessing');
});

test('two classes of which the same share is found: neither is the weakest', () => {
  const half = (c: number) => [...times(8, [c, c] as const), ...times(4, [c, 1 - c] as const)];
  expect(said([...half(0), ...half(1)], 2)).not.toMatch(/Weakest|all were found/);
});

test('a class that was not asked: it is not said that all were found, nor what guessing comes to', () => {
  const lines = said(times(24, [0, 0] as const), 2, 1);
  expect(lines).toContain('Right on 24 of 24');
  expect(lines).not.toMatch(/all were found|guessing|always/);
  expect(lines).toContain('has a single recording');
});

test('fifty classes: the one that is found least is named, and guessing is right on one class', () => {
  const rows = Array.from({ length: 50 }, (_, c) => [[c, c] as const, [c, c === 7 ? 8 : c] as const]).flat();
  const lines = said(rows, 50);
  expect(lines).toContain('Right on 99 of 100');
  expect(lines).toMatch(/Weakest: .*found in 1 of 2 pictures$/m);
  const more = said(
    rows.map(([c, as]) => [c, c < 3 ? 9 : as] as const),
    50,
  );
  expect(more).toMatch(/Weakest: .*found in 0 of 2 pictures; 2 more classes are as weak$/m);
  expect(lines).toContain('always giving the same answer would be right on 2.');
});

test('one picture a class: counts alone, no percentage', () => {
  const lines = said(
    [
      [0, 0],
      [1, 0],
    ],
    2,
  );
  expect(lines).toContain('Right on 1 of 2');
  expect(lines).not.toContain('%');
  expect(lines).toContain('Too few for a percentage');
});
