// An MLP learnt to its last epoch in one go, on the thread that asks: for a learning curve, which fits many and watches none.
import { atOnce } from '../base/atOnce';
import type { MlpSettings } from '../solvers/epochs';
import { batchesOf, randomOfEpoch } from '../solvers/epochs';
import { mlpDescent } from '../solvers/mlpDescent';
import type { LabelledEmbeddings } from './headMethod';
import { validateSamples } from './headMethod';
import type { MlpHead } from './mlp';
import { mlpHeadOf } from './mlp';

/**
 * The same steps from the same seed as a run in the engine's processor that keeps nothing back.
 * @throws RangeError when the samples are malformed, or there is no memory for the weights.
 */
export function fitMlp(samples: LabelledEmbeddings, settings: MlpSettings): MlpHead {
  return atOnce(mlpEpochs(samples, settings));
}

/** `fitMlp`, yielding after every epoch, so that the caller can breathe or stop. */
export function* mlpEpochs(samples: LabelledEmbeddings, settings: MlpSettings): Generator<undefined, MlpHead> {
  validateSamples(samples);
  const { embeddings, embeddingLength, classes, classIds } = samples;
  const none = { rows: new Float32Array(), classes: new Uint16Array() };
  const problem = { embeddingLength, classCount: classIds.length, learn: { rows: embeddings, classes }, validation: none };
  const descent = mlpDescent(problem, settings);
  try {
    for (let epoch = 1; epoch <= settings.epochs; epoch++) {
      const random = randomOfEpoch(settings.seed, epoch);
      for (const indices of batchesOf(classes.length, settings.batchSize, random)) descent.step(indices, random);
      yield;
    }
    return mlpHeadOf(descent.state(settings.epochs), classIds, embeddingLength);
  } finally {
    descent.end();
  }
}
