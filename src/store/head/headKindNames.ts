// The kinds of head by the names that people read.
import type { HeadChoice } from '../../core/heads/headChoice';
import { say } from '../../words/say';

/** What a kind of head is called in the language spoken. */
export const headKindName = (kind: HeadChoice['kind']): string => say(`headKinds.${kind}`);
