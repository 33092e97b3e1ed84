// Tags on samples, and the score under each.
import type { Translated } from '../translation';

export const tags: Translated<'tags'> = {};
