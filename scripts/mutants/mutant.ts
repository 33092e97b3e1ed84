// A mutant: one change that a careless hand could make, and the tests that should notice it.

export type Topic = 'project' | 'backbone' | 'run' | 'copies' | 'split' | 'metric' | 'trust' | 'saving' | 'numbers';

export interface Mutant {
  readonly topic: Topic;
  /** What goes wrong then. */
  readonly breaks: string;
  readonly file: string;
  /** There exactly once in the file. */
  readonly text: string;
  readonly becomes: string;
  /** Test files, one of which should fail. */
  readonly tests: readonly string[];
}

export interface Verdict {
  /** `endless`: killed, since its tests end no more. `NOT RUN`: it broke more than it should, and says nothing of the tests. */
  readonly kind: 'killed' | 'endless' | 'LIVED' | 'NOT RUN';
  readonly by: string;
}

/** As it stands in the list of its topic. */
export type Unsorted = Omit<Mutant, 'topic'>;
