// What a label counts as.
import type { Class } from '../../core/dataset/dataset';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';

/** The class that a label itself counts as; not the one that all the rest does. */
export function useClassOf(label: string): Class | undefined {
  const classId = useAppStore(({ settings }) => settings.labelMapping.classOf.get(label));
  return useAppStore((state) => shownClasses(state).find(({ id }) => id === classId));
}
