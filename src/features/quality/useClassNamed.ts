// A class by its id, as it is shown.
import { useMemo } from 'react';
import type { Class } from '../../core/dataset/dataset';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { say } from '../../words/say';

/** By its id, a class's name and colour. One that is gone meanwhile is said to be. */
export function useClassNamed(): (classId: string) => Pick<Class, 'name' | 'colour'> {
  const classes = useAppStore(shownClasses);
  return useMemo(() => {
    const byId = new Map(classes.map((each) => [each.id, each]));
    return (classId) => byId.get(classId) ?? { name: say('history.deletedClass'), colour: 0 };
  }, [classes]);
}
