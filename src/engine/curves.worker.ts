// The learning curve's worker: measures once, telling every point, and is then ended.
import { candidateFor } from '../core/compare/curveCandidates';
import { learningCurves } from '../core/compare/learningCurve';
import { serve } from '../workers/bridge';
import type { CurveCalls } from './workerCurves';

const calls: CurveCalls = {
  measure: ({ report }, { samples, folds, choices, options }) =>
    Promise.resolve().then(() => {
      for (const measured of learningCurves(samples, folds, choices.map(candidateFor), options)) report(measured);
    }),
};

serve(self, calls);
