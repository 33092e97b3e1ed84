// Evidence maps put to the test on a page: what becomes of an answer when the squares that speak for it are taken away, or shown first.
import { httpBackboneCache } from '../../src/browser/httpBackboneCache';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import type { MapShape } from '../../src/core/backbones/featureMaps';
import { randomFrom, shuffled } from '../../src/core/base/random';
import type { Evidence } from '../../src/core/evidence/evidenceMap';
import { evidenceOf } from '../../src/core/evidence/evidenceMap';
import { occlusionEvidence } from '../../src/core/evidence/occlusion';
import type { LinearHead } from '../../src/core/heads/head';
import { best, predict } from '../../src/core/heads/head';
import { linear } from '../../src/core/heads/linear';
import type { Engine, LoadedBackbone } from '../../src/engine/engine';
import { startWorkerEngine } from '../../src/engine/workerEngine';
import type { CoveredSquare } from '../../src/features/why/edits';
import { editedPicture, NO_EDITS, squareAt } from '../../src/features/why/edits';
import type { PhotosByClass } from './embedder';
import { BATCH, framesOf, loaded, rowsOf, valueOf } from './embedder';

export interface EvidenceTask {
  readonly spec: BackboneSpec;
  readonly train: PhotosByClass;
  /** Photos whose answers are explained. */
  readonly test: readonly string[];
}

export const ORDERS = ['exact', 'occlusion', 'random'] as const;
export type Order = (typeof ORDERS)[number];

/** Of each order, a mean probability of the answer for each photo: over squares taken away, and over squares shown. */
export type Curves = Readonly<Record<Order, { readonly deletion: readonly number[]; readonly insertion: readonly number[] }>>;

export type MeasureEvidence = (task: EvidenceTask) => Promise<Curves>;

/** Points of a curve beside its beginning. */
const STEPS = 8;

interface Seeing {
  readonly engine: Engine;
  readonly backbone: LoadedBackbone;
  readonly head: LinearHead;
  readonly shape: MapShape;
}

const measureEvidence: MeasureEvidence = async ({ spec, train, test }) => {
  const engine = valueOf(await startWorkerEngine('wasm'), ({ detail }) => detail);
  try {
    const embedder = await loaded(engine, spec, []);
    const head = headOf(await rowsOf(train, embedder), embedder.length);
    const bytes = valueOf(await httpBackboneCache().fetch(spec), ({ url, detail }) => `${url}: ${detail}`);
    const backbone = valueOf(await engine.load(bytes), ({ detail }) => detail);
    const shape = backbone.featureMaps.afterLastBlock;
    if (!shape) throw new Error('the backbone has no feature map');
    const curves = { exact: empty(), occlusion: empty(), random: empty() };
    for (const [at, url] of test.entries()) {
      const [picture] = await framesOf([url], backbone.inputSize);
      if (picture) await explain({ engine, backbone, head, shape }, picture, at, curves);
    }
    return curves;
  } finally {
    engine.dispose();
  }
};

const empty = () => ({ deletion: [] as number[], insertion: [] as number[] });

async function explain(
  seeing: Seeing,
  picture: ImageBitmap,
  seed: number,
  curves: Readonly<Record<Order, { readonly deletion: number[]; readonly insertion: number[] }>>,
): Promise<void> {
  const { engine, backbone, head, shape } = seeing;
  const { height, width } = shape;
  const count = height * width;
  const whole = valueOf(
    await engine.embed(backbone.id, [await editedPicture(picture, NO_EDITS, backbone.inputSize)], { maps: ['afterLastBlock'] }),
    ({ detail }) => detail,
  );
  const answer = best(predict(head, whole.embeddings))?.classId ?? '';
  const squares = Array.from({ length: count }, (_, p) => squareAt(p, height, width));
  const covered = await predictions(
    seeing,
    picture,
    squares.map((square) => [square]),
  );
  const orders: Readonly<Record<Order, readonly number[]>> = {
    exact: strongestFirst(evidenceOf(head, whole.maps.afterLastBlock ?? new Float32Array(), shape)),
    occlusion: strongestFirst(occlusionEvidence(predict(head, whole.embeddings), covered, height, width)),
    random: shuffled([...squares.keys()], randomFrom(seed)),
  };
  for (const order of ORDERS) {
    const places = orders[order];
    const upTo = Array.from({ length: STEPS + 1 }, (_, step) => Math.round((count * step) / STEPS));
    const at = (some: readonly number[]) => some.flatMap((p) => squares[p] ?? []);
    const meanOf = async (covers: readonly (readonly CoveredSquare[])[]) => {
      const shares = (await predictions(seeing, picture, covers)).map(
        (prediction) => prediction.find(({ classId }) => classId === answer)?.probability ?? 0,
      );
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    };
    curves[order].deletion.push(await meanOf(upTo.map((first) => at(places.slice(0, first)))));
    curves[order].insertion.push(await meanOf(upTo.map((first) => at(places.slice(first)))));
  }
}

/** What the head says of the picture under each of these covers. */
async function predictions({ engine, backbone, head }: Seeing, picture: ImageBitmap, covers: readonly (readonly CoveredSquare[])[]) {
  const all: ReturnType<typeof predict>[] = [];
  for (let first = 0; first < covers.length; first += BATCH) {
    const frames = await Promise.all(
      covers.slice(first, first + BATCH).map((squares) => editedPicture(picture, { ...NO_EDITS, squares }, backbone.inputSize)),
    );
    const { embeddings } = valueOf(await engine.embed(backbone.id, frames), ({ detail }) => detail);
    const d = head.embeddingLength;
    for (let row = 0; row < embeddings.length; row += d) all.push(predict(head, embeddings.subarray(row, row + d)));
  }
  return all;
}

function strongestFirst(evidence: Pick<Evidence, 'squares'> | undefined): readonly number[] {
  const squares = evidence?.squares ?? new Float64Array();
  return [...squares.keys()].sort((a, b) => (squares[b] ?? 0) - (squares[a] ?? 0));
}

function headOf(rows: readonly (readonly Float32Array[])[], length: number): LinearHead {
  const all = rows.flat();
  const embeddings = new Float32Array(all.length * length);
  all.forEach((row, i) => embeddings.set(row, i * length));
  return linear.fit({
    embeddings,
    embeddingLength: length,
    classes: Uint16Array.from(rows.flatMap((of, index) => of.map(() => index))),
    classIds: rows.map((_, index) => String(index)),
  });
}

(globalThis as unknown as { measureEvidence: MeasureEvidence }).measureEvidence = measureEvidence;
