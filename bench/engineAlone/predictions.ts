// Predictions one after the other, as the live loop makes them: what the engine holds before and after, and the time of each.
import { best } from '../../src/core/heads/head';
import type { Head } from '../../src/core/heads/heads';
import { predictWith } from '../../src/core/heads/heads';
import { linear } from '../../src/core/heads/linear';
import type { Engine, EngineMemory, LoadedBackbone } from '../../src/engine/engine';
import { picture } from './picture';

export interface Predicted {
  /** What the engine holds now. */
  readonly held: EngineMemory;
  /** Mean milliseconds of a prediction, from one frame handed to the engine to the head's answer; the frame was made before. */
  readonly milliseconds: number;
}

/** Asks an engine for `count` predictions, one frame each. */
export type Predict = (count: number) => Promise<Predicted>;

const SAMPLES = 8;
/** Different pictures; the predictions go round. */
const PICTURES = 5;

/** Learns a linear head of a few pictures in two classes, and answers with what predicts by it. */
export async function learnt(engine: Engine, { id, inputSize, embeddingLength }: LoadedBackbone): Promise<Predict> {
  const embed = async (seed: number) => embedded(engine, id, await picture(seed, inputSize));
  const embeddings = new Float32Array(SAMPLES * embeddingLength);
  for (let i = 0; i < SAMPLES; i++) embeddings.set(await embed(i), i * embeddingLength);
  const head: Head = linear.fit({
    embeddings,
    embeddingLength,
    classes: Uint16Array.from({ length: SAMPLES }, (_, i) => i % 2),
    classIds: ['a', 'b'],
  });

  return async (count) => {
    let milliseconds = 0;
    for (let i = 0; i < count; i++) {
      const frame = await picture(i % PICTURES, inputSize);
      const started = performance.now();
      const likeliest = best(predictWith(head, await embedded(engine, id, frame)));
      milliseconds += performance.now() - started;
      if (!likeliest) throw new Error('the head named nothing');
    }
    return { held: await engine.memory(), milliseconds: milliseconds / count };
  };
}

async function embedded(engine: Engine, id: string, frame: ImageBitmap): Promise<Float32Array> {
  const found = await engine.embed(id, [frame]);
  if (!found.ok) throw new Error(found.error.detail);
  return found.value.embeddings;
}
