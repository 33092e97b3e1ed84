// Backbones of one's own, and where the adding of one stands. The work is `ownBackboneVerbs`.
import type { PickedFile } from '../../browser/files';
import type { BackboneSpec, Scaling } from '../../core/backbones/backbones';
import type { Result } from '../../core/base/result';
import type { NetworkSummary } from '../../core/network/networkSummary';
import type { BackboneFailure } from '../../engine/engine';
import type { BackboneFilesFailure } from '../../formats/backboneFiles';
import type { Access } from '../base/access';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import { lateVerbs } from '../base/lateVerbs';

/** Why files did not become a backbone. */
export type OwnRefusal =
  { readonly from: 'files'; readonly failure: BackboneFilesFailure } | { readonly from: 'engine'; readonly failure: BackboneFailure };

/** Where the adding of a backbone stands. */
export type OwnIntake =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: OwnRefusal }
  | { readonly kind: 'asking'; readonly name: string; readonly summary: NetworkSummary }
  | { readonly kind: 'trying'; readonly name: string };

/** What a person decides of it. */
export interface OwnChoice {
  /** One of the summary’s candidates. */
  readonly layer: string;
  readonly scaling: Scaling;
  /** 0.5 … 1. */
  readonly crop: number;
  /** Pixels; the summary’s where it has one. */
  readonly inputSize: number;
}

/** A backbone that is complete, and how it is used. */
export interface OwnFiles {
  /** As it is wished: another one may have it already. */
  readonly name: string;
  /** The text of its `model.json`. */
  readonly topology: string;
  readonly weights: ArrayBuffer;
  readonly spec: Pick<BackboneSpec, 'inputSize' | 'crop' | 'scaling' | 'featureLayer' | 'embeddingLength'> & {
    readonly format: NonNullable<BackboneSpec['format']>;
  };
  /** What names its embeddings where it comes from (`OwnBackbone`): one that makes others is refused. */
  readonly identity?: string | undefined;
}

export interface OwnBackboneSlice {
  readonly ownBackbones: readonly BackboneSpec[];
  /** They were looked for: those that are not listed are not here. */
  readonly ownBackbonesListed: boolean;
  readonly ownIntake: OwnIntake;
  lookAtOwnBackbones(): Promise<void>;
  pickOwnBackbone(): Promise<void>;
  /** Call in the drop event itself. */
  dropOwnBackbone(data: DataTransfer): Promise<void>;
  /** Reads files into a summary; `ownIntake` then asks, or says what is wrong. */
  readOwnBackbone(files: readonly PickedFile[]): Promise<void>;
  /** Makes the backbone that is being asked about, keeps it and uses it. Resolves to true when it came so far. */
  addOwnBackbone(choice: OwnChoice): Promise<boolean | undefined>;
  /** Tries a backbone and keeps it, without a question and without using it; the one that is here already where it is the same. */
  keepOwnBackbone(files: OwnFiles): Promise<Result<BackboneSpec, BackboneFailure> | undefined>;
  forgetOwnIntake(): void;
  /** Takes it from this device, with a way back. */
  removeOwnBackbone(spec: BackboneSpec): Promise<void>;
}

/** What is fetched late. */
export type OwnBackboneVerbs = Omit<OwnBackboneSlice, 'ownBackbones' | 'ownBackbonesListed' | 'ownIntake'>;

/** `fetchVerbs` gives the work: `ownBackboneVerbs`. */
export function ownBackboneSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<OwnBackboneVerbs>,
): OwnBackboneSlice {
  return {
    ownBackbones: [],
    ownBackbonesListed: false,
    ownIntake: { kind: 'none' },
    ...lateVerbs<OwnBackboneVerbs>(access, ports, fetchVerbs, {
      lookAtOwnBackbones: true,
      pickOwnBackbone: true,
      dropOwnBackbone: true,
      readOwnBackbone: true,
      addOwnBackbone: true,
      keepOwnBackbone: true,
      forgetOwnIntake: false,
      removeOwnBackbone: true,
    }),
  };
}
