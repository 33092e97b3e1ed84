// The trainer's worker: answers one call after the other, and keeps from one fit to the next what saves time.
import { heldOutMaker } from '../core/evaluation/heldOut';
import { heldOutNovelty } from '../core/evaluation/heldOutNovelty';
import { prototypesOf } from '../core/evaluation/prototypes';
import { estimatorFor } from '../core/heads/estimators';
import { tuneHyperparameters } from '../core/heads/instant';
import { trainingMemory } from '../core/heads/trainingMemory';
import { serve } from '../workers/bridge';
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
  async predictHeldOut({ signal, report }, { names, parents, ...named }, { choice, fold, burst }) {
    const samples = {
      ...named,
      ...(parents && { parents }),
      embeddings: memory.embeddings({ names, embeddingLength: named.embeddingLength }),
    };
    const estimator = estimatorFor(choice, samples);
    const rows = { ...samples, classCount: named.classIds.length, fold, burst, names };
    const columns = await workedThrough(heldOut.make(rows, estimator), { signal, onProgress: report });
    const novelty = await workedThrough(heldOutNovelty(rows), { signal });
    const prototypes = await workedThrough(prototypesOf(rows), { signal });
    return { columns, novelty, prototypes, classIds: estimator.classIds };
  },
};

serve(self, calls);
