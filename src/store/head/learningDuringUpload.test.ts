// While an upload runs, learning leaves most of the processor to its pictures; once they are in, the head waits for nothing.
import { expect, test } from 'vitest';
import { localTrainer } from '../../engine/trainer';
import { atRest, started } from '../testing/headScene';
import { toyFile, toyPorts, until } from '../testing/toyPorts';

test('each fit is followed by four times as long without one, until the upload has ended', async () => {
  const real = localTrainer();
  let resting = 0;
  const restedBefore: { readonly rested: number; readonly importing: string }[] = [];
  const startTrainer = () => ({
    ...real,
    fit: (...asked: Parameters<typeof real.fit>) => {
      restedBefore.push({ rested: resting, importing: store.getState().importing.kind });
      resting = 0;
      toys.passTime(FIT);
      return real.fit(...asked);
    },
  });
  const rest = (milliseconds: number) => {
    if (milliseconds === SLICE) resting += milliseconds;
    return new Promise<void>((resolve) => setImmediate(resolve));
  };
  const toys = toyPorts({ startTrainer, rest });
  let taken = 0;
  let before: Promise<void> = Promise.resolve();
  const turns = async () => {
    for (let i = 0; i < 100; i++) await rest(0);
    // What has come is shown twice a second.
    toys.passTime(600);
  };
  const take: typeof toys.pictures.take = async (...of) => {
    // Batches are decoded ahead; each but the last comes when the fit before it and its rest are long over.
    if (++taken % 16 === 0 && taken < PICTURES) await (before = before.then(turns));
    return toys.pictures.take(...of);
  };
  const { store, a, b } = await started({ ...toys, pictures: { ...toys.pictures, take } });
  await store.getState().importFiles([toyFile(2)], b);
  await store.getState().importFiles([toyFile(0)], a);
  await until(store, atRest);
  restedBefore.length = 0;
  await store.getState().importFiles(
    Array.from({ length: PICTURES }, (_, i) => toyFile(i / 1000)),
    a,
  );
  const ended = restedBefore.length;
  await until(store, atRest);
  // The first fit follows none.
  const during = restedBefore.slice(1, ended);
  expect(during.length).toBeGreaterThan(1);
  expect(during).toEqual(during.map(() => ({ rested: 4 * FIT, importing: 'running' })));
  // Whatever comes after it has ended begins at once.
  expect(restedBefore.slice(ended).every(({ rested }) => rested < 4 * FIT)).toBe(true);
});

/** Milliseconds that a fit takes. */
const FIT = 200;

/** Of so many milliseconds is the rest after a fit made. */
const SLICE = 50;

const PICTURES = 160;
