// What the steps of an epoch predicted, left on the device until all of it is read at once.
import { concat, tidy } from '@tensorflow/tfjs-core';
import type { Tensor2D } from '@tensorflow/tfjs-core';
import { taken } from './optimiser';

export interface EpochProbabilities {
  /** Takes a batch's probabilities, to dispose of them later. */
  add(probabilities: Tensor2D): void;
  /** All of them since the last time, in order. */
  read(): Promise<Float32Array>;
  dispose(): void;
}

/** A collection of none yet. It disposes of what it was given once that is read; `dispose` does so of the rest. */
export function epochProbabilities(): EpochProbabilities {
  let parts: Tensor2D[] = [];
  const dispose = () => {
    for (const part of parts) part.dispose();
    parts = [];
  };
  return {
    add: (probabilities) => void parts.push(probabilities),
    async read() {
      if (parts.length === 0) return new Float32Array();
      const all = tidy(() => concat(parts, 0));
      dispose();
      return taken(all);
    },
    dispose,
  };
}
