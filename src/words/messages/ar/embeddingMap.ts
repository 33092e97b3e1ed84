// The map of embeddings.
import type { Translated } from '../translation';

export const embeddingMap: Translated<'embeddingMap'> = {};
