// The trainer's worker: answers one call after the other, and keeps from one fit to the next what saves time.
import { tuneHyperparameters } from '../core/heads/instant';
import { trainingMemory } from '../core/heads/trainingMemory';
import { serve } from '../workers/bridge';
import { tunedInSteps } from './trainer';
import type { TrainerCalls } from './workerTrainer';

const memory = trainingMemory();
const calls: TrainerCalls = {
  hold: (_, change) => Promise.resolve().then(() => memory.hold(change)),
  fit: (_, samples, choice) => Promise.resolve().then(() => ({ head: memory.fit(samples, choice) })),
  async tuneHyperparameters({ signal }, { names, ...samples }, choice) {
    const embeddings = memory.embeddings({ names, embeddingLength: samples.embeddingLength });
    return tunedInSteps(tuneHyperparameters({ ...samples, embeddings }, choice), signal);
  },
};

serve(self, calls);
