// What a person set in a project besides what every project has; one that was made before it could be set lacks it.
import type { StoredProject } from './projectStorage';

type SetInProject = Pick<StoredProject, 'labelMapping' | 'augmentation'>;

/** That alone, without what is absent. */
export function setInProject({ labelMapping, augmentation }: SetInProject): SetInProject {
  return { ...(labelMapping && { labelMapping }), ...(augmentation && { augmentation }) };
}
