// What a project may have besides what every project has.
import type { StoredProject } from './projectStorage';

type Part = 'unfinished' | 'backboneId' | 'foundSettings' | 'namesIn';

/** That alone, without what is absent. */
export function maybeInProject({
  unfinished,
  backboneId,
  foundSettings,
  namesIn,
}: { readonly [Name in Part]?: StoredProject[Name] | undefined }): Pick<StoredProject, Part> {
  return {
    ...(unfinished && { unfinished }),
    ...(backboneId !== undefined && { backboneId }),
    ...(foundSettings && { foundSettings }),
    ...(namesIn !== undefined && { namesIn }),
  };
}
