// What every row is given, and what it must be.
import type { Figure } from './figure';

export interface Bench {
  /** Address of the built app. */
  readonly url: string;
  /** Folder of the built app. */
  readonly built: string;
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
