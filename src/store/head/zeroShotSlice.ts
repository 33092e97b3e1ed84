// Zero-shot: where the backbone's own classifier stands, and which of its labels count as which class; the work is fetched late.
import type { FetchFailure, Progress } from '../../browser/backboneCache';
import type { ZeroShotHead } from '../../core/heads/zeroShot';
import type { Classifier } from '../../core/backbones/classifier';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';

/** Where the classifier of the backbone in use stands. */
export type ClassifierState =
  /** Nobody asked for it, or its backbone is on its way. */
  | { readonly kind: 'away' }
  /** The backbone in use comes without one. */
  | { readonly kind: 'none' }
  | { readonly kind: 'fetching'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly failure: FetchFailure }
  | { readonly kind: 'ready'; readonly classifier: Classifier; readonly fingerprint: string };

export interface ZeroShotSlice {
  readonly classifier: ClassifierState;
  /** Fetches the classifier of the backbone in use, now and after every change of backbone; tries again after a failure. */
  wantClassifier(): void;
  cancelClassifier(): void;
  /** Lets labels count as a class. */
  mapTo(labels: readonly string[], classId: string): void;
  /** Lets labels count as nothing of their own. */
  unmap(labels: readonly string[]): void;
  /** Lets all labels that are not mapped count as a class, or as none. */
  mapRestTo(classId: string | undefined): void;
  /** The head of the mapping as it is, chosen or not; undefined without the classifier, or while labels count as fewer than two classes. */
  mappedHead(): ZeroShotHead | undefined;
  /** Called whenever the backbone, the classes, the mapping, the classifier or the choice of head changed. */
  zeroShotMayBeStale(): void;
}

/** What is fetched late. */
export type ZeroShotVerbs = Omit<ZeroShotSlice, 'classifier' | 'mappedHead'>;

/** `fetchVerbs` gives the work: `zeroShotVerbs`. */
export function zeroShotSlice(
  access: Access<DatasetSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<ZeroShotVerbs>,
): ZeroShotSlice {
  const { get } = access;
  return {
    classifier: { kind: 'away' },
    mappedHead: () => undefined,
    ...lateVerbs<ZeroShotVerbs>(
      access,
      ports,
      fetchVerbs,
      { wantClassifier: true, cancelClassifier: false, mapTo: 'here', unmap: 'here', mapRestTo: 'here', zeroShotMayBeStale: true },
      () => idOf(get().project),
    ),
  };
}
