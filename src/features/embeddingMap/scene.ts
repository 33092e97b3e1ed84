// What a map shows: each sample with its place and its group, and what is marked among them.
import type { MadeMap } from '../../store/compare/embeddingMapSlice';

/** Samples of one colour. */
export interface Group {
  readonly key: string;
  readonly name: string;
  /** A custom property of the page. */
  readonly colour: string;
}

export interface Scene {
  readonly map: MadeMap;
  /** For each place on the map 1 while its sample is there. */
  readonly shown: Uint8Array;
  readonly groups: readonly Group[];
  /** For each place the group of its sample. */
  readonly groupOf: Uint16Array;
  /** For each place 1 where its sample is of the test set. */
  readonly tested: Uint8Array;
}

/** What is marked in every map that has it. */
export interface Marks {
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | undefined;
  /** Where the camera's frame stands in this one. */
  readonly live: readonly [number, number] | undefined;
}
