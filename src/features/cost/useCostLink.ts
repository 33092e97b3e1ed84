// What is assumed of cost, in the address: the device, what it draws, and the grid's CO₂.
import { useState } from 'react';
import type { DeviceClass, Range } from '../../core/compare/cost';
import { USUAL_WATTS } from '../../core/compare/cost';
import { labQuery, parseLab } from '../../core/compare/labAddress';
import { useAddressState } from '../../ui/useAddressState';
import { usualDevice } from './CostAnswer';

export interface Assumed {
  readonly device: DeviceClass;
  /** Watts, where they are not those of the device's class. */
  readonly own: Range | undefined;
  /** Grams a kilowatt-hour. */
  readonly grid: number | undefined;
}

interface CostLink {
  readonly assumed: Assumed;
  readonly assume: (change: Partial<Assumed>) => void;
  readonly query: string;
}

export const wattsOf = ({ device, own }: Assumed): Range => own ?? USUAL_WATTS[device];

export function useCostLink(): CostLink {
  const [assumed, setAssumed] = useState<Assumed>(() => ({
    device: usualDevice(),
    own: undefined,
    grid: undefined,
  }));
  const query = queryOf(assumed);
  useAddressState({
    query,
    canonical: (there) => queryOf(assumedIn(there, assumed)),
    apply: (there) => setAssumed((before) => assumedIn(there, before)),
    quiet: true,
  });
  return { assumed, assume: (change) => setAssumed((before) => ({ ...before, ...change })), query };
}

const queryOf = ({ device, own, grid }: Assumed): string =>
  labQuery('cost', { device, ...(own && { low: own[0], high: own[1] }), ...(grid !== undefined && { grid }) });

function assumedIn(there: string, before: Assumed): Assumed {
  const { device, low, high, grid } = parseLab('cost', there);
  const own = low !== undefined && high !== undefined ? ([low, high] as const) : undefined;
  // Another device draws what such devices draw, unless the link says otherwise.
  return { device: device ?? before.device, own: own ?? (device === undefined ? before.own : undefined), grid: grid ?? before.grid };
}
