// Reset gives back the numbers of the picture as it was, however the picture is drawn the second time.
import { expect, test } from 'vitest';
import { NO_EDITS } from './edits';
import { rememberedLook } from './rememberedLook';

test('a picture that is as it was again has the look that it had, each its own; a changed one is looked at', async () => {
  let looks = 0;
  const look = rememberedLook(() => Promise.resolve({ number: ++looks }));
  const [one, other] = [{}, {}];
  const first = await look(one, NO_EDITS);
  expect(await look(one, { ...NO_EDITS, mirror: true })).toEqual({ number: 2 });
  expect(await look(one, { ...NO_EDITS })).toBe(first);
  expect(await look(other, NO_EDITS)).toEqual({ number: 3 });
});

test('what failed is looked at anew', async () => {
  const answers = ['failed', undefined, { sound: true }] as const;
  let at = 0;
  const look = rememberedLook(() => Promise.resolve(answers[at++]));
  const picture = {};
  for (const answer of answers) expect(await look(picture, NO_EDITS)).toEqual(answer);
  expect(await look(picture, NO_EDITS)).toEqual({ sound: true });
});
