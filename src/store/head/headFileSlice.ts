// Heads as files: the offer of a head that stands on another backbone. The work is `headFileVerbs`.
import type { PickedFile } from '../../browser/files';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { HeadDocument } from '../../formats/headDocument';
import type { Access } from '../base/access';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import { lateVerbs } from '../base/lateVerbs';

/** A head that stands on another backbone than the one in use; `spec` is there when the catalogue has that backbone. */
export interface HeadOffer {
  readonly document: HeadDocument;
  readonly spec: BackboneSpec | undefined;
  /** The project that it was brought to: in another one it would speak of that one's samples. */
  readonly projectId: string | undefined;
}

/** To be given to `useAppStore`. What is offered in the open project: the offer of one that was left waits until that is open again. */
export const headOfferHere = ({ headOffer, project }: Pick<HeadFileSlice, 'headOffer'> & DatasetSlice): HeadOffer | undefined =>
  headOffer?.projectId === idOf(project) ? headOffer : undefined;

/** What came of asking a head's proof. */
export type HeadProof =
  /** No head is opened, its file has no proof, or its backbone is not in use. */
  | { readonly kind: 'none' }
  | { readonly kind: 'asking'; readonly document: HeadDocument }
  /** The largest difference of a probability, and of the embeddings relative to the largest number of their checksums. */
  | { readonly kind: 'asked'; readonly document: HeadDocument; readonly difference: number; readonly embeddings: number }
  /** The backbone gave no answer. */
  | { readonly kind: 'unanswered'; readonly document: HeadDocument };

/** The largest difference of a probability with which answers are still called the same: devices round differently, and by less. */
export const SAME_ANSWERS = 1e-3;

export interface HeadFileSlice {
  readonly headOffer: HeadOffer | undefined;
  /** What came of asking the opened head's file whether it gives the same answers here. */
  readonly headProof: HeadProof;
  /** Whether a head that is to be saved waits until it knows all samples. */
  readonly headWaits: boolean;
  /** Saves the head in use as NAME.head.safetensors, once it knows all samples that are there. */
  saveHead(): Promise<void>;
  /** Gives up what waits to be saved. */
  cancelSaveHead(): void;
  /**
   * Opens a head: it predicts at once if its backbone is the one in use, else `headOffer` asks. One that was brought to a project
   * that is left meanwhile, `into` by its id, opens when that is open again; one whose `signal` was aborted does not.
   */
  openHead(file: PickedFile, into?: string, signal?: AbortSignal): Promise<void>;
  /** Likewise what another reader made of a file. */
  openHeadDocument(document: HeadDocument, into?: string, signal?: AbortSignal): Promise<void>;
  /** Loads the offered head's backbone, and lets the head predict as soon as it is in use; until then all stays as it is. */
  acceptHeadOffer(): Promise<void>;
  declineHeadOffer(): void;
  /** Called when another head is opened, or its backbone is in use on another device: asks its file. */
  proveHead(): Promise<void>;
  /** Called when another backbone is in use, or another project open: opens the head that waited for both. */
  openWaitingHead(): void;
}

/** What is fetched late. */
export type HeadFileVerbs = Omit<HeadFileSlice, 'headOffer' | 'headProof' | 'headWaits'>;

/** `fetchVerbs` gives the work: `headFileVerbs`. */
export function headFileSlice(
  access: Access<HeadFileSlice & DatasetSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<HeadFileVerbs>,
): HeadFileSlice {
  const { get } = access;
  const projectId = () => idOf(get().project);
  const verbs = lateVerbs<HeadFileVerbs>(
    access,
    ports,
    fetchVerbs,
    {
      saveHead: 'here',
      cancelSaveHead: false,
      openHead: true,
      openHeadDocument: 'here',
      acceptHeadOffer: true,
      declineHeadOffer: false,
      openWaitingHead: false,
      proveHead: true,
    },
    projectId,
  );
  return {
    headOffer: undefined,
    headProof: { kind: 'none' },
    headWaits: false,
    ...verbs,
    // The project that it was brought to, whichever is open when the code is here.
    openHead: (file, into = projectId(), signal) => verbs.openHead(file, into, signal),
  };
}
