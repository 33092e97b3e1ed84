// Pictures that were encoded twice are known again, and none is taken for another one.
import { expect, it } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import { copiesAmong, LOOK_SIDE, lookOf } from './likeness';

const random = randomFrom(7);
const LEVELS = 4 * LOOK_SIDE ** 2;
const drawn = () => Uint8ClampedArray.from({ length: LEVELS }, () => 256 * random());
/** As another encoder has it: each level a little off. */
const again = (pixels: Uint8ClampedArray, by: number) => pixels.map((level) => level + by * normalFrom(random));

it('finds each among others, whatever their order, and what is not there nowhere', () => {
  const here = Array.from({ length: 40 }, drawn);
  const coming = [...here.map((pixels) => again(pixels, 1)).reverse(), drawn(), again(here[3] ?? drawn(), 8)];
  expect(copiesAmong(coming.map(lookOf), here.map(lookOf))).toEqual(
    [...here.keys()]
      .reverse()
      .concat([NaN, NaN])
      .map((at) => (isNaN(at) ? undefined : at)),
  );
});

it('takes one for one: of two frames that hardly differ the second is new where one is here', () => {
  const frame = drawn();
  const [near, nearer] = [again(frame, 1), again(frame, 0.4)];
  expect(copiesAmong([near, nearer].map(lookOf), [lookOf(frame)])).toEqual([undefined, 0]);
});

it('does not mind how opaque they are said to be', () => {
  const frame = drawn();
  const other = frame.map((level, i) => (i % 4 === 3 ? 255 - level : level));
  expect(copiesAmong([lookOf(other)], [lookOf(frame)])).toEqual([0]);
});

it('a thousand against a thousand that are nearly alike take little time', () => {
  const frame = drawn();
  const [a, b] = [0, 1].map(() => Array.from({ length: 1_000 }, () => lookOf(again(frame, 30))));
  const begun = performance.now();
  expect(copiesAmong(a ?? [], b ?? []).every((at) => at === undefined)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
