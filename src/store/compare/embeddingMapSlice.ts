// The map of embeddings: which one is in view, and where each sample lies on it. The work is fetched late.
import type { PictureFailure } from '../../browser/pictures';
import type { Embedding } from '../../core/backbones/embedding';
import type { Result } from '../../core/base/result';
import type { ColourBy } from '../../core/embeddingMap/mapColours';
import type { MapMethod } from '../../core/embeddingMap/mapMethods';
import type { NamedBackbone } from '../backbone/namedBackbone';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { ColumnId } from './columns';

/** Why nothing can be looked for that is like a picture. */
export type LikenessFailure = PictureFailure | { readonly kind: 'not-embedded' };

/** A map that was laid out: stays as it is when samples come and go. */
export interface MadeMap {
  readonly projectId: string;
  readonly fingerprint: string;
  readonly backbone: NamedBackbone;
  readonly method: MapMethod;
  /** Samples that lie on it. */
  readonly ids: readonly string[];
  /** By sample, its place among them. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** As the layout gives them. */
  readonly positions: Float32Array;
  /** For each the nearest one of another recording among those that lie on it, −1 for none: as it was when it was laid out. */
  readonly elsewhere: Int32Array;
  /** The same among those that were left when some had been deleted; see `nearestNow`. */
  readonly again?: { readonly gone: string; readonly elsewhere: Int32Array };
  readonly explained: readonly [number, number] | undefined;
}

export type MapWork =
  /** Its backbone is on its way, or starts. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'embedding'; readonly done: number; readonly total: number }
  /** `done`: 0 … 1. */
  | { readonly kind: 'placing'; readonly done: number }
  /** Some were deleted, and the nearest ones among what is left are found. */
  | { readonly kind: 'finding'; readonly done: number }
  | { readonly kind: 'ready' }
  /** So many samples are needed. */
  | { readonly kind: 'lacking'; readonly least: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string };

export interface EmbeddingMap {
  readonly work: MapWork;
  readonly made: MadeMap | undefined;
}

export interface EmbeddingMapSlice extends EmbeddingMapVerbs {
  readonly mapOpen: boolean;
  readonly mapMethod: MapMethod;
  readonly mapColour: ColourBy;
  /** The chosen backbone, then the one of random weights that is beside it, once its id is known. */
  readonly mapColumns: readonly ColumnId[];
  readonly mapsBy: ReadonlyMap<ColumnId, EmbeddingMap>;
}

/** What is fetched late. */
export interface EmbeddingMapVerbs {
  /** The map comes into view: random weights are watched beside the chosen backbone, and what has no map of the open project gets one. */
  openMap(): Promise<void>;
  /** It goes out of view: what is being laid out ends, what was laid out stays. */
  closeMap(): void;
  /** Lays out in another way. */
  chooseMapMethod(method: MapMethod): void;
  colourMap(by: ColourBy): void;
  /** Reads what was kept of the open project's maps: how they were set, and where samples lay. */
  readMap(): Promise<void>;
  /** Lays out anew, with all samples there are. */
  drawMapAgain(): void;
  /** Called when samples, embeddings, backbones or the project changed: goes on with what waits for them. */
  mapMayBeStale(): void;
  cancelMap(): void;
  /**
   * Asks for a picture and gives what the chosen backbone makes of it; undefined where none was picked,
   * or another project or backbone has come.
   */
  pickLikeness(): Promise<Result<Embedding, LikenessFailure> | undefined>;
}

/** The map that is shown of a column: of the open project, its backbone of now and the method that is chosen. */
export function shownMap(
  {
    mapsBy,
    mapMethod,
    project,
  }: Pick<EmbeddingMapSlice, 'mapsBy' | 'mapMethod'> & { readonly project: { readonly kind: string; readonly id?: string } },
  id: ColumnId,
  fingerprint: string | undefined,
): MadeMap | undefined {
  const made = mapsBy.get(id)?.made;
  return made && made.projectId === project.id && made.method === mapMethod && made.fingerprint === fingerprint ? made : undefined;
}

/** How a map is set where nobody set it: laid out by principal components, coloured by class. */
export const USUAL_MAP = { mapMethod: 'pca', mapColour: 'class' } as const satisfies Pick<EmbeddingMapSlice, 'mapMethod' | 'mapColour'>;

/** The map before anything is laid out; the verbs fetch their work with the first call. */
export function embeddingMapSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<EmbeddingMapVerbs>,
): EmbeddingMapSlice {
  return {
    mapOpen: false,
    ...USUAL_MAP,
    mapColumns: ['chosen'],
    mapsBy: new Map(),
    ...lateVerbs<EmbeddingMapVerbs>(access, ports, fetchVerbs, {
      openMap: true,
      closeMap: true,
      chooseMapMethod: true,
      colourMap: true,
      readMap: true,
      drawMapAgain: true,
      mapMayBeStale: false,
      cancelMap: false,
      pickLikeness: true,
    }),
  };
}
