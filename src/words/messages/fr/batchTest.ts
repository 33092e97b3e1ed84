// Testing many pictures at once.
import type { Translated } from '../translation';

export const batchTest: Translated<'batchTest'> = {};
