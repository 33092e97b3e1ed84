// Why what was measured is no longer what there is.
export type Behind = 'samples' | 'backbone' | 'settings';
