// The test set: what the head in use says of samples that nothing is ever learnt from. The work is `testSetVerbs`.
import type { TestTable } from '../../core/evaluation/testSet';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

/** A table, and what it was made of. */
export interface MadeTest {
  readonly projectId: string;
  readonly fingerprint: string;
  readonly table: TestTable;
  /** Test samples of classes that the head does not know, those it has learnt or may have, and those that the backbone made nothing of. */
  readonly leftOut: { readonly unknownClass: number; readonly learnt: number; readonly unreadable: number };
  /** There where the head is from a file: whether that says which recordings it learnt. */
  readonly ofFile?: { readonly saysLearnt: boolean };
}

export type TestSet =
  /** There is no test sample or no head. */
  | { readonly kind: 'away' }
  /** `before` is of the same project and backbone. */
  | { readonly kind: 'making'; readonly done: number; readonly total: number; readonly before: MadeTest | undefined }
  | ({ readonly kind: 'ready' } & MadeTest)
  | { readonly kind: 'failed'; readonly detail: string };

export interface TestSetSlice {
  readonly testSet: TestSet;
  /** Called when the test set or the head in use may be another: asks the head about what it was not asked. */
  testSetMayBeStale(): void;
}

export type TestSetVerbs = Pick<TestSetSlice, 'testSetMayBeStale'>;

/** The table that is shown. */
export const madeTestNow = ({ testSet }: Pick<TestSetSlice, 'testSet'>): MadeTest | undefined =>
  testSet.kind === 'ready' ? testSet : testSet.kind === 'making' ? testSet.before : undefined;

/** `fetchVerbs` gives the work: `testSetVerbs`. */
export function testSetSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<TestSetVerbs>,
): TestSetSlice {
  return { testSet: { kind: 'away' }, ...lateVerbs<TestSetVerbs>(access, ports, fetchVerbs, { testSetMayBeStale: true }) };
}
