// Whether a picture is like the samples at all: which of them are nearest, and on which side of the line to "I don't know" it lies.
import type { Embedding } from '../../core/backbones/embedding';
import type { Blanks } from '../../core/evaluation/blanks';
import { blankMargin, blankSimilarity, isBlank } from '../../core/evaluation/blanks';
import type { Gallery } from '../../core/evaluation/novelty';
import { cosine, galleryOf, isBeyond, likeness, noveltyLine, USUAL_KEPT } from '../../core/evaluation/novelty';
import type { HeadDocument } from '../../formats/headDocument';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { HeadSlice } from '../head/headSlice';
import type { TrainingProblem } from '../head/trainingProblem';
import { problemOf } from '../head/trainingProblem';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { EvaluationSlice, MadeEvaluation } from './evaluationSlice';
import { madeNow } from './evaluationSlice';

export type KnownState = DatasetSlice &
  EmbeddingSlice &
  AugmentationSlice &
  BackboneSlice &
  SettingsSlice &
  EvaluationSlice &
  Pick<HeadSlice, 'opened'>;

/** What pictures are compared with now. */
export interface Compared {
  readonly fingerprint: string;
  readonly gallery: Gallery;
  /** Ids of the samples in the gallery, and of their classes; none where a head from a file brought means along in their place. */
  readonly ids: readonly string[];
  readonly classIds: readonly string[];
  /** What lies above is unknown; undefined where no line can be drawn yet. */
  readonly line: number | undefined;
  /** Undefined where the backbone has not seen them yet, or the head is to answer always. */
  readonly blanks: Blanks | undefined;
}

/** A sample that a picture is near to. */
export interface NearestSample {
  readonly id: string;
  readonly classId: string;
  /** The cosine of the angle between the embeddings, −1 … 1. */
  readonly similarity: number;
}

/** What a picture is beside one's own. */
export interface Known {
  readonly novelty: number;
  /** It shows nothing, or is like nothing among the samples. */
  readonly unknown: boolean;
  readonly blank: boolean;
  /** The three nearest, the nearest first. */
  readonly nearest: readonly NearestSample[];
}

/** Nearest samples that are told. */
const NEAREST = 3;

/** Samples that a frame is compared with, at most: of more, every second, third … one. Four thousand take some 5 ms a frame. */
const MOST_COMPARED = 4000;

/** Pictures that a line is drawn by, at least: of fewer, nineteen of twenty cannot be told. Every class must be among them. */
const FEWEST = 20;

/** Whether a line can be drawn by an evaluation. */
export const isEnough = ({ novelty, coverage }: Pick<MadeEvaluation, 'novelty' | 'coverage'>): boolean =>
  novelty.values.length >= FEWEST && coverage.every(({ heldOut }) => heldOut > 0);

/** The share of one's own pictures that the line keeps. */
export const keptShare = ({ settings }: Pick<SettingsSlice, 'settings'>): number => settings.noveltyKept ?? USUAL_KEPT;

/** The held-out novelties of the open project on the backbone in use; undefined where there are none. */
export function noveltyNow(
  state: Pick<KnownState, 'evaluation' | 'project' | 'backbone' | 'opened'>,
): MadeEvaluation['novelty'] | undefined {
  const made = madeHere(state);
  return made && isEnough(made) ? made.novelty : undefined;
}

/** The newest evaluation, where it is of the open project on the backbone in use. */
function madeHere({
  evaluation,
  project,
  backbone,
  opened,
}: Pick<KnownState, 'evaluation' | 'project' | 'backbone' | 'opened'>): MadeEvaluation | undefined {
  const made = madeNow(evaluation);
  if (!made || opened || project.kind === 'opening' || project.id !== made.projectId) return undefined;
  return backbone.kind === 'ready' && backbone.loaded.fingerprint === made.fingerprint ? made : undefined;
}

/**
 * What pictures are compared with; undefined without a head's samples, or with a head from a file that brings nothing.
 * The same until something changes.
 */
export function comparedNow(state: KnownState): Compared | undefined {
  const { dataset, backbone, project, opened } = state;
  if (opened) return ofFile(opened.document, state.blankBy.get(opened.document.backbone.fingerprint));
  if (backbone.kind !== 'ready') return undefined;
  const problem = problemOf(dataset, embeddingsNow(state), backbone.loaded, project, state);
  if (!problem) return undefined;
  const made = madeHere(state);
  const novelty = made && isEnough(made) ? made.novelty : undefined;
  const heldOut = made?.novelty;
  const rows = state.blankBy.get(problem.fingerprint);
  const kept = keptShare(state);
  if (last?.problem === problem && last.heldOut === heldOut && last.kept === kept && last.rows === rows) return last.compared;
  const compared: Compared = {
    ...(last?.problem === problem ? last.compared : ofProblem(problem)),
    line: novelty && noveltyLine(novelty.values, kept),
    blanks: rows && kept < 1 ? { rows, margin: marginBy(rows, heldOut, problem, embeddingsNow(state)) } : undefined,
  };
  last = { problem, heldOut, kept, rows, compared };
  return compared;
}

let last:
  | {
      readonly problem: TrainingProblem;
      readonly heldOut: MadeEvaluation['novelty'] | undefined;
      readonly kept: number;
      readonly rows: readonly Float32Array[] | undefined;
      readonly compared: Compared;
    }
  | undefined;

/** Own pictures that are compared with the blank ones, at most. */
const MOST_FOR_MARGIN = 200;
/** Of those that nothing was asked about, at most: each is compared with all the others of them. */
const MOST_UNASKED = 64;

/** The margin of each evaluation, or of samples without one: a line that is moved changes nothing of it. */
const margins = new WeakMap<object, { readonly rows: readonly Float32Array[]; readonly margin: number }>();

/**
 * By the samples that were held out, however few. A class of one recording is never held out, nor is anything before the first
 * evaluation: their samples are compared with each other.
 */
function marginBy(
  rows: readonly Float32Array[],
  heldOut: MadeEvaluation['novelty'] | undefined,
  problem: TrainingProblem,
  embeddings: ReadonlyMap<string, Embedding>,
): number {
  const known = margins.get(heldOut ?? problem);
  if (known?.rows === rows) return known.margin;
  const ids = heldOut?.ids ?? [];
  const step = Math.ceil(ids.length / MOST_FOR_MARGIN);
  const asked = ids.flatMap((id, at) => {
    const values = at % step === 0 ? embeddings.get(id)?.values : undefined;
    return values ? [{ blank: blankSimilarity(rows, values), own: heldOut?.similarities[at] ?? -1 }] : [];
  });
  const some = [...asked, ...unaskedOf(rows, new Set(ids), problem)];
  const margin = blankMargin(
    some.map(({ blank }) => blank),
    some.map(({ own }) => own),
  );
  margins.set(heldOut ?? problem, { rows, margin });
  return margin;
}

/** Samples of the classes of which none was asked, each with the nearest other one of its class. */
function unaskedOf(rows: readonly Float32Array[], asked: ReadonlySet<string>, { rows: all, ids, classes, parents }: TrainingProblem) {
  const known = new Set(ids.flatMap((id, row) => (asked.has(id) ? [classes[row]] : [])));
  const captured = ids.flatMap((_, row) => ((parents?.[row] ?? -1) < 0 && !known.has(classes[row]) ? [row] : []));
  const step = Math.ceil(captured.length / MOST_UNASKED);
  const some = captured.filter((_, at) => at % step === 0);
  return some.flatMap((row) => {
    const values = all[row] as Float32Array;
    const others = some.filter((other) => other !== row && classes[other] === classes[row]);
    const own = others.map((other) => cosine(all[other] as Float32Array, values));
    return own.length > 0 ? [{ blank: blankSimilarity(rows, values), own: Math.max(...own) }] : [];
  });
}

/** What a head from a file says of strange pictures: it has no samples to show. */
function ofFile(document: HeadDocument, rows: readonly Float32Array[] | undefined): Compared | undefined {
  const { novelty, backbone, classes, head } = document;
  if (!novelty) return undefined;
  const known = comparedByFile.get(document);
  if (known && known.blanks?.rows === rows) return known;
  const d = head.embeddingLength;
  const prototypes = Array.from(novelty.classes, (_, i) => novelty.prototypes.subarray(i * d, i * d + d));
  const gallery = galleryOf(prototypes, d, novelty.classes, classes.length);
  const blanks = rows && { rows, margin: novelty.margin ?? 0 };
  const compared: Compared = { fingerprint: backbone.fingerprint, gallery, ids: [], classIds: [], line: novelty.line, blanks };
  comparedByFile.set(document, compared);
  return compared;
}

const comparedByFile = new WeakMap<HeadDocument, Compared>();

function ofProblem({
  rows,
  ids,
  classes,
  classIds,
  parents,
  embeddingLength,
  fingerprint,
}: TrainingProblem): Omit<Compared, 'line' | 'blanks'> {
  const captured = ids.flatMap((_, row) => ((parents?.[row] ?? -1) < 0 ? [row] : []));
  const step = Math.ceil(captured.length / MOST_COMPARED);
  const some = captured.filter((_, at) => at % step === 0);
  const of = <Value>(values: ArrayLike<Value>) => some.map((row) => values[row] as Value);
  const indices = of(classes);
  return {
    fingerprint,
    gallery: galleryOf(of(rows), embeddingLength, indices, classIds.length),
    ids: of(ids),
    classIds: indices.map((index) => classIds[index] as string),
  };
}

/**
 * What a picture is beside the samples; undefined for one that another backbone saw. `own`: the id of the sample that the picture is of,
 * which is not told among the nearest. Never throws.
 */
export function knownOf(
  { fingerprint, gallery, ids, classIds, line, blanks }: Compared,
  embedding: Embedding,
  own?: string,
): Known | undefined {
  if (embedding.fingerprint !== fingerprint || embedding.values.length !== gallery.embeddingLength) return undefined;
  const { novelty, nearest } = likeness(gallery, embedding.values, own === undefined ? NEAREST : NEAREST + 1);
  const similarity = nearest[0]?.similarity ?? -1;
  const blank = blanks !== undefined && isBlank(blanks, embedding.values, similarity);
  return {
    novelty,
    blank,
    unknown: blank || (line !== undefined && isBeyond(novelty, similarity, line)),
    nearest: nearest
      .flatMap(({ index, similarity }) => {
        const [id, classId] = [ids[index], classIds[index]];
        return id !== undefined && id !== own && classId !== undefined ? [{ id, classId, similarity }] : [];
      })
      .slice(0, NEAREST),
  };
}
