// The test set of one’s own.
import type { Translated } from '../translation';

export const testSet: Translated<'testSet'> = {};
