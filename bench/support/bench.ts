// What every row is given, and what it must be.
import type { Figure } from './figure';
import type { Build } from './inTurn';

/** Address and folder are those of the built app. */
export interface Bench extends Build {
  /** Another build, which rows that start the app visit in turn with it. */
  readonly other?: Build;
  /** Address of the page with the engine alone. */
  readonly engineUrl: string;
  /** A folder of this row's own, empty when it starts. */
  readonly folder: string;
  /** Row `files` alone: a folder whose files it is to open. */
  readonly filesIn?: string;
}

export interface Row {
  readonly name: string;
  readonly title: string;
  /** Why it cannot be measured here, or undefined. */
  readonly lacks?: () => string | undefined;
  readonly run: (bench: Bench) => Promise<readonly Figure[]>;
}
