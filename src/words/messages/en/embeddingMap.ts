// The map of embeddings.

export const embeddingMap = {};
