// The trainer's worker: answers one call after the other, and keeps from one fit to the next what saves time.
import { trainingMemory } from '../core/heads/trainingMemory';
import { serve } from '../workers/bridge';
import { localTrainer } from './trainer';
import type { TrainerCalls } from './workerTrainer';

const memory = trainingMemory();
const trainer = localTrainer();
const calls: TrainerCalls = {
  fit: (_, samples, choice) => Promise.resolve().then(() => ({ head: memory.fit(samples, choice) })),
  settle: ({ signal }, samples, choice) => trainer.settle(samples, choice, signal),
};

serve(self, calls);
