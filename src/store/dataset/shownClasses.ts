// The classes as the screen and the ear have them: those of one name told apart.
import type { Class, Dataset } from '../../core/dataset/dataset';
import { toldApart } from '../../core/dataset/dataset';

/** To be given to `useAppStore`: changes only when the classes do. */
export function shownClasses({ dataset }: { readonly dataset: Dataset }): readonly Class[] {
  return toldApart(dataset.classes);
}
