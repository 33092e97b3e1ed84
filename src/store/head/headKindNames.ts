// The kinds of head by the names that people read.
import type { HeadChoice } from '../../core/heads/headChoice';
import { say } from '../../words/say';

export const headKindName = (kind: HeadChoice['kind']): string => say(`headKinds.${kind}`);
