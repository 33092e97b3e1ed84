// Whether it is known what was kept: a read that failed is not one that found nothing, and what it did not find must not be written over.
import type { StorageFailure } from '../../browser/projectStorage';
import type { Result } from '../../core/base/result';

/** Of a project that is not there (yet), nothing is kept. */
export const couldRead = (read: Result<unknown, StorageFailure>): boolean => read.ok || read.error.kind === 'not-found';
