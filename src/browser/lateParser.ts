// What reads the settings of a project: fetched beside the first screen, which does not wait for it.
import type { parseSettings } from '../core/project/parseSettings';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { StorageFailure } from './projectStorage';

/** Asks again for what did not come before. */
export async function fetchParser(): Promise<Result<typeof parseSettings, StorageFailure>> {
  try {
    return ok((await import('../core/project/parseSettings')).parseSettings);
  } catch (cause) {
    return fail({ kind: 'failed', detail: String(cause) });
  }
}
