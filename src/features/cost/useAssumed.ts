// What is assumed of cost: as somebody set it, else what this device usually is.
import type { CostAssumptions } from '../../core/compare/cost';
import { idOf } from '../../store/base/projectState';
import { useAppStore } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import { usualDevice } from './usualDevice';

/** Of the open project. Power and grid are undefined where nobody set them. */
export function useAssumed(): CostAssumptions {
  useKept('cost');
  const assumed = useAppStore(({ project, costAssumedBy }) => costAssumedBy.get(idOf(project) ?? ''));
  return assumed ?? { device: usualDevice(), own: undefined, grid: undefined };
}
