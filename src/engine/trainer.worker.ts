// The trainer's worker: solves one head problem after the other.
import { fitLogistic } from '../core/solvers/logistic';
import { serve } from './bridge';
import type { TrainerCalls } from './workerTrainer';

const calls: TrainerCalls = {
  fit: (_, problem, options, warm) => Promise.resolve().then(() => fitLogistic(problem, options, warm)),
};

serve(self, calls);
