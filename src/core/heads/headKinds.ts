// What a head's kind alone tells: what it looks at, and what it carries.
import type { Head } from './heads';

/** True for a head with a block of its own: it looks at the feature map before the backbone's last block. */
export function needsMap({ kind }: Pick<Head, 'kind'>): boolean {
  return kind === 'fine-tuned';
}

/** Whether the head carries an embedding of every sample it learnt from, and so something of each picture. */
export function carriesSamples({ kind }: Pick<Head, 'kind'>): boolean {
  return kind === 'nearest-neighbours';
}
