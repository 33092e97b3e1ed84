// The map's worker: lays one map out, telling how far it is, and is then ended.
import { serve } from '../workers/bridge';
import { mapLayout, umapFor } from './maps';
import type { MapCalls } from './workerMaps';

/** Reports are told so often, in milliseconds: a step of UMAP takes less than one. */
const APART = 50;

const calls: MapCalls = {
  async layOut({ report }, request) {
    const steps = mapLayout(request, await umapFor(request.method));
    let told = -Infinity;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      const now = performance.now();
      if (now - told < APART) continue;
      told = now;
      report(step.value);
    }
  },
};

serve(self, calls);
