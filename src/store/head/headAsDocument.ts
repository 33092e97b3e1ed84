// A head as its file's document, and back: from what was trained to what is saved, and to what predicts when that is opened.
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { Class } from '../../core/dataset/dataset';
import { toldApart } from '../../core/dataset/dataset';
import type { Head } from '../../core/heads/heads';
import { inOrder } from '../../core/heads/inOrder';
import { gatherRows } from '../../core/base/gatherRows';
import { normalFrom, randomFrom } from '../../core/base/random';
import type { HeadCard, HeadScore } from '../../formats/headCard';
import type { HeadDocument, HeadFileNovelty, ParityPack } from '../../formats/headDocument';
import { documentClassIds, shownFrom } from '../../formats/headDocument';
import { marksOf } from '../../formats/headRecordings';

/** Inputs in a parity pack: enough to catch a transposed or rescaled reading. */
const PARITY_INPUTS = 4;
const PARITY_SEED = 1;
/** Positions of a feature map in it: any number tells as much. */
const PARITY_POSITIONS = 4;

/** What is known of a head when it is saved. */
export interface HeadToSave {
  readonly name: string;
  readonly head: Head;
  /** The dataset's classes, in its order. */
  readonly classes: readonly Class[];
  readonly learntFrom: ReadonlyMap<string, number>;
  /** Recordings by class id, where they are known. */
  readonly recordings?: ReadonlyMap<string, number>;
  /** The recordings that anything of it was chosen by, where they are known. */
  readonly learntRecordings?: ReadonlySet<string> | undefined;
  readonly spec: BackboneSpec;
  readonly fingerprint: string;
  readonly temperature?: number | undefined;
  readonly novelty?: NoveltyToSave | undefined;
  readonly score?: HeadScore | undefined;
  readonly card?: HeadCard | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The line, and means in place of samples; `classIds` are those of their indices. */
export interface NoveltyToSave extends HeadFileNovelty {
  readonly classIds: readonly string[];
}

/** The document of a head: its classes, and with them its rows, in the order in which the classes are shown. */
export function toDocument({
  name,
  head: trained,
  classes,
  learntFrom,
  recordings,
  learntRecordings,
  spec,
  fingerprint,
  temperature,
  novelty,
  score,
  card,
  now,
}: HeadToSave): HeadDocument {
  const { id, featureLayer, inputSize, scaling } = spec;
  const told = toldApart(classes);
  const head = inOrder(
    trained,
    classes.map((each) => each.id),
  );
  const named = { ...head, classIds: documentClassIds(head.classIds.length) };
  return {
    name,
    classes: head.classIds.map((classId) => {
      const place = told.findIndex((each) => each.id === classId);
      const known = told[place];
      const ofClass = recordings?.get(classId);
      return {
        name: known?.name ?? '',
        colour: known?.colour ?? 0,
        samples: learntFrom.get(classId) ?? 0,
        place: Math.max(0, place),
        ...(ofClass !== undefined && { recordings: ofClass }),
      };
    }),
    backbone: { id, name: spec.name, fingerprint, featureLayer, inputSize, scaling },
    head: named,
    parity: drawnParity(named, temperature),
    ...(temperature !== undefined && { temperature }),
    ...(learntRecordings && { learntRecordings: marksOf(learntRecordings) }),
    ...(novelty && { novelty: inDocument(novelty, head.classIds) }),
    ...(score && { score }),
    ...(card && Object.keys(card).length > 0 && { card }),
    createdAt: new Date(now).toISOString(),
  };
}

/**
 * A document as a head that predicts, with the classes it names in the order in which they are shown. Classes keep the ids that the
 * document calls them by: no class of a project has such a one.
 */
export function fromDocument({ head, classes }: HeadDocument): { readonly head: Head; readonly classes: readonly Class[] } {
  const shown = classes.flatMap(({ name, colour, place }, c) => {
    const id = head.classIds[c];
    return id === undefined ? [] : [{ place, shown: { id, name, colour, enabled: true } }];
  });
  return { head, classes: toldApart(shown.sort((a, b) => a.place - b.place).map((each): Class => each.shown)) };
}

/** Those of the head's classes, by their indices in the document. */
function inDocument({ prototypes, classes, classIds, line, margin }: NoveltyToSave, inHead: readonly string[]): HeadFileNovelty {
  const d = prototypes.length / classes.length;
  const indices = Array.from(classes, (index) => inHead.indexOf(classIds[index] ?? ''));
  const kept = [...indices.keys()].filter((row) => (indices[row] ?? -1) >= 0);
  return {
    prototypes: gatherRows(prototypes, d, kept),
    classes: Uint16Array.from(kept, (row) => indices[row] ?? 0),
    line,
    ...(margin !== undefined && { margin }),
  };
}

/** Drawn numbers, never a person's embeddings: a head that is passed on must carry nobody's picture. Calibrated by `temperature`. */
export function drawnParity(head: Head, temperature: number | undefined): ParityPack {
  const random = randomFrom(PARITY_SEED);
  const length = head.kind === 'fine-tuned' ? PARITY_POSITIONS * head.channels : head.embeddingLength;
  const inputs = Float32Array.from({ length: PARITY_INPUTS * length }, () => Math.abs(normalFrom(random)));
  const probabilities = Array.from({ length: PARITY_INPUTS }, (_, i) => [
    ...shownFrom(head, inputs.subarray(i * length, (i + 1) * length), temperature),
  ]);
  return { inputs, probabilities: Float32Array.from(probabilities.flat()) };
}
