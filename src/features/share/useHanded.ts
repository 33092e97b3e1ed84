// Whether a person has nothing but a head that somebody else made.
import { useAppStore } from '../../store/useAppStore';

/** True while a head from a file is open and the project has no sample to learn from. */
export function useHanded(): boolean {
  return useAppStore(({ opened, dataset }) => opened !== undefined && dataset.samples.length === 0);
}
