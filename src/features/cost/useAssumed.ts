// What is assumed of cost: as somebody set it, else what this device usually is.
import type { CostAssumptions } from '../../core/compare/cost';
import { useAppStore } from '../../store/useAppStore';
import { usualDevice } from './CostAnswer';

export function useAssumed(): CostAssumptions {
  const assumed = useAppStore((state) => state.costAssumed);
  return assumed ?? { device: usualDevice(), own: undefined, grid: undefined };
}
