// What is assumed of cost, in the address: the device, what it draws, and the grid's CO₂.
import type { CostAssumptions } from '../../core/compare/cost';
import { labQuery, parseLab } from '../../core/compare/labAddress';
import { lookedUp } from '../../store/base/lookedUp';
import { idOf } from '../../store/base/projectState';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';
import { useAssumed } from './useAssumed';

interface CostLink {
  readonly assumed: CostAssumptions;
  readonly assume: (change: Partial<CostAssumptions>) => void;
  readonly query: string;
}

/** Reads the assumptions from the address and writes them into it. Waits until those that are kept with the open project have been read. */
export function useCostLink(): CostLink {
  const notify = useAppStore((state) => state.notify);
  const assumed = useAssumed();
  const set = useAppStore((state) => state.assumeCost);
  const owner = useAppStore(({ project }) => idOf(project));
  const read = useAppStore((state) => lookedUp(state, 'cost') !== undefined);
  const query = costQuery(assumed);
  useAddressState({
    query,
    canonical: (there) => costQuery(assumedIn(there, assumed)),
    apply: (there) => set(assumedIn(there, assumed)),
    quiet: true,
    // What was assumed at the visit before stays, where a link does not say it.
    ready: owner !== undefined && read,
    owner,
    missed: (parts) => notify({ kind: 'link-partly', parts }),
  });
  return { assumed, assume: (change) => set({ ...assumed, ...change }), query };
}

/** The assumptions as a link says them. */
export const costQuery = ({ device, own, grid }: CostAssumptions): string =>
  labQuery('cost', { device, ...(own && { low: own[0], high: own[1] }), grid: grid ?? 'none' });

/** What an address comes to: what it does not say is as it was `before`. */
export function assumedIn(there: string, before: CostAssumptions): CostAssumptions {
  const { device, low, high, grid } = parseLab('cost', there);
  const own = low !== undefined && high !== undefined ? ([low, high] as const) : undefined;
  // Another device draws what such devices draw, unless the link says otherwise.
  return {
    device: device ?? before.device,
    own: own ?? (device === undefined ? before.own : undefined),
    grid: grid === 'none' ? undefined : (grid ?? before.grid),
  };
}
