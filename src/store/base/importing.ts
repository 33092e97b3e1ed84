// Where an upload stands, for all that waits until no more samples are on their way.
export type Importing = { readonly kind: 'idle' } | { readonly kind: 'running'; readonly done: number; readonly total: number };

export interface ImportingState {
  readonly importing: Importing;
}
