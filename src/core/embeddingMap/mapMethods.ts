// The ways in which samples are laid out on a map.
export const MAP_METHODS = ['pca', 'umap'] as const;

export type MapMethod = (typeof MAP_METHODS)[number];

/** Samples from which on neighbourhoods say something. */
export const LEAST_FOR_UMAP = 30;
