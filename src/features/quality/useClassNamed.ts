// A class by its id, as it is shown.
import { useMemo } from 'react';
import type { Class } from '../../core/dataset/dataset';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';

/** One that is gone meanwhile has no name any more. */
const GONE = { name: '–', colour: 0 } as const;

export function useClassNamed(): (classId: string) => Pick<Class, 'name' | 'colour'> {
  const classes = useAppStore(shownClasses);
  return useMemo(() => {
    const byId = new Map(classes.map((each) => [each.id, each]));
    return (classId) => byId.get(classId) ?? GONE;
  }, [classes]);
}
