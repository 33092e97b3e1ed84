// Whether a person has nothing but a head that somebody else made.
import { useAppStore } from '../../store/useAppStore';

export function useHanded(): boolean {
  return useAppStore(({ opened, dataset }) => opened !== undefined && dataset.samples.length === 0);
}
