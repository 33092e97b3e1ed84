// The trainer's worker: answers one call after the other.
import { serve } from './bridge';
import { localTrainer } from './trainer';
import type { TrainerCalls } from './workerTrainer';

const trainer = localTrainer();
const calls: TrainerCalls = {
  fit: (_, samples, choice, warm) => trainer.fit(samples, choice, warm),
  settle: ({ signal }, samples, choice) => trainer.settle(samples, choice, signal),
};

serve(self, calls);
