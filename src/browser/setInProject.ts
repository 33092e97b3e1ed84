// What a person set in a project besides what every project has; one that was made before it could be set lacks it.
import type { StoredProject } from './projectStorage';

type Setting = 'labelMapping' | 'augmentation' | 'unfinished' | 'backboneId' | 'foundSettings';
type SetInProject = Pick<StoredProject, Setting>;

/** That alone, without what is absent. */
export function setInProject({
  labelMapping,
  augmentation,
  unfinished,
  backboneId,
  foundSettings,
}: { readonly [Name in Setting]?: StoredProject[Name] | undefined }): SetInProject {
  return {
    ...(labelMapping && { labelMapping }),
    ...(augmentation && { augmentation }),
    ...(unfinished && { unfinished }),
    ...(backboneId !== undefined && { backboneId }),
    ...(foundSettings && { foundSettings }),
  };
}
