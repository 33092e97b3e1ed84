// How a slice reaches the store: it reads and writes only the part it names.

/** A view of the store, as narrow as the slice that takes it declares. */
export interface Access<State> {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
}
