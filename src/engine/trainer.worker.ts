// The trainer's worker: answers one call after the other, and keeps from one fit to the next what saves time.
import { settle } from '../core/heads/instant';
import { trainingMemory } from '../core/heads/trainingMemory';
import { serve } from '../workers/bridge';
import { settled } from './trainer';
import type { TrainerCalls } from './workerTrainer';

const memory = trainingMemory();
const calls: TrainerCalls = {
  hold: (_, change) => Promise.resolve().then(() => memory.hold(change)),
  fit: (_, samples, choice) => Promise.resolve().then(() => ({ head: memory.fit(samples, choice) })),
  async settle({ signal }, { names, ...samples }, choice) {
    const embeddings = memory.embeddings({ names, embeddingLength: samples.embeddingLength });
    return settled(settle({ ...samples, embeddings }, choice), signal);
  },
};

serve(self, calls);
