// The trainer's worker: answers one call after the other, and keeps from one fit to the next what saves time.
import { heldOutMaker } from '../core/evaluation/heldOut';
import { tuneHyperparameters } from '../core/heads/instant';
import { trainingMemory } from '../core/heads/trainingMemory';
import { serve } from '../workers/bridge';
import { heldOutAnswer } from './heldOutAnswer';
import { workedThrough } from './trainer';
import type { TrainerCalls } from './trainerCalls';

const memory = trainingMemory();
const heldOut = heldOutMaker();
const calls: TrainerCalls = {
  ping: () => Promise.resolve(),
  hold: (_, change) => Promise.resolve().then(() => memory.hold(change)),
  fit: (_, samples, choice) => Promise.resolve().then(() => ({ head: memory.fit(samples, choice) })),
  async tuneHyperparameters({ signal }, { names, ...samples }, { choice, ...folds }) {
    const embeddings = memory.embeddings({ names, embeddingLength: samples.embeddingLength });
    return workedThrough(tuneHyperparameters({ ...samples, embeddings }, folds, choice), { signal });
  },
  async predictHeldOut({ signal, report }, { names, parents, ...named }, question) {
    const embeddings = memory.embeddings({ names, embeddingLength: named.embeddingLength });
    const samples = { ...named, ...(parents && { parents }), names, embeddings };
    return workedThrough(heldOutAnswer(heldOut, samples, question), { signal, onProgress: report });
  },
};

serve(self, calls);
