// Cost: what is assumed of it, and how long a picture takes. The work is fetched late (`costVerbs`).
import type { CostAssumptions } from '../../core/compare/cost';
import type { ByFingerprint } from '../backbone/byFingerprint';
import type { Access } from '../base/access';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { TimingOutcome } from './pictureTime';
import type { Fetches } from '../base/lateVerbs';

export interface CostSlice extends CostVerbs {
  /** By project, what was set of cost; none until somebody did: what this device usually is. */
  readonly costAssumedBy: ReadonlyMap<string, CostAssumptions>;
  /** Of the open project. */
  assumeCost(assumed: CostAssumptions): void;
  /** From a picture handed over to its embedding, the median of five, or that it could not be told: on the device asked for last. */
  readonly pictureTimes: ByFingerprint<TimingOutcome>;
}

/** What is fetched late. */
export interface CostVerbs {
  /** Measures how long the chosen backbone takes for a picture on its device, unless that is known or there is none. */
  timeOnePicture(): Promise<void>;
  /** Reads what was assumed of cost in the open project, unless something is by now. */
  readCost(): Promise<void>;
  /** Keeps what is assumed of cost with the open project. */
  keepAssumed(assumed: CostAssumptions): Promise<void>;
}

/** Which of them are worth fetching the code for. */
export const costFetches = {
  timeOnePicture: true,
  readCost: true,
  keepAssumed: true,
} as const satisfies Fetches<CostVerbs>;

/** Before anything is done. */
export function costSlice({ get, set }: Access<CostSlice & Pick<DatasetSlice, 'project'>>): Omit<CostSlice, keyof CostVerbs> {
  return {
    pictureTimes: new Map(),
    costAssumedBy: new Map(),
    assumeCost(assumed) {
      const { project, costAssumedBy, keepAssumed } = get();
      const projectId = idOf(project);
      if (projectId === undefined) return;
      set({ costAssumedBy: new Map(costAssumedBy).set(projectId, assumed) });
      void keepAssumed(assumed);
    },
  };
}
