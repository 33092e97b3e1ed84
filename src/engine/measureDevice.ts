// How fast a device is on the loaded backbone, and what it computes: one golden picture, several times.
import type { DeviceMeasurement } from '../core/backbones/deviceChoice';
import { AGREEMENT, relativeDifference } from '../core/backbones/deviceChoice';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Engine, LoadedBackbone } from './engine';

const REPEATS = 5;

/** Runs the golden picture once to warm up and five times to measure; fails with a sentence when the runs disagree. */
export async function measureDevice(engine: Engine, { id, inputSize }: LoadedBackbone): Promise<Result<DeviceMeasurement, string>> {
  const times: number[] = [];
  let first: Float32Array | undefined;
  for (let run = 0; run <= REPEATS; run++) {
    const picture = await goldenPicture(inputSize);
    const begun = performance.now();
    const embedded = await engine.embed(id, [picture]);
    if (!embedded.ok) return fail(embedded.error.detail);
    if (run > 0) times.push(performance.now() - begun);
    const { embeddings } = embedded.value;
    first ??= embeddings;
    if (relativeDifference(embeddings, first) > AGREEMENT) return fail('it computes something else every time');
  }
  const milliseconds = times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? Infinity;
  return ok({ milliseconds, embedding: first ?? new Float32Array() });
}

/** A picture of rings and stripes by arithmetic: every device is given the same bytes. */
function goldenPicture(side: number): Promise<ImageBitmap> {
  const picture = new ImageData(side, side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const ring = Math.hypot(x - side / 2, y - side / 2);
      picture.data.set([128 + 127 * Math.sin(ring / 3), (255 * x) / side, 128 + 127 * Math.cos(y / 5), 255], (y * side + x) * 4);
    }
  }
  return createImageBitmap(picture);
}
