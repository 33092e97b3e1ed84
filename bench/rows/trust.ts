// "I don't know": what several scores of novelty tell apart, on every set of photos,
// and what the line that the app draws refuses and keeps.
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { randomFrom, shuffled } from '../../src/core/base/random';
import { auroc } from '../../src/core/evaluation/auroc';
import { blankMargin, blankSimilarity, isBlank } from '../../src/core/evaluation/blanks';
import type { Gallery } from '../../src/core/evaluation/novelty';
import { galleryOf, isBeyond, likeness, noveltyLine, USUAL_KEPT } from '../../src/core/evaluation/novelty';
import { energyNovelty, mahalanobisNovelty, neighbourNovelty, softmaxNovelty } from '../../src/core/evaluation/noveltyCandidates';
import type { LinearHead } from '../../src/core/heads/head';
import { linear } from '../../src/core/heads/linear';
import { productsOfRows } from '../../src/core/solvers/products';
import type { EmbeddedPart, EmbeddedPhotos } from '../support/embeddings';
import { benchBackbones, embeddedPhotos } from '../support/embeddings';
import type { Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { lacksPhotoSets } from '../support/photos';
import { mobileNet } from '../support/shared';

/** For one picture, one number: larger is stranger. */
type Novelty = (embedding: Float32Array) => number;

/** The scores: the one in use first, the largest softmax last. */
const SCORES = ['in use', 'nearest sample', '5th nearest sample', 'Mahalanobis', 'energy', 'largest softmax'] as const;
type Score = (typeof SCORES)[number];
type Scores = Readonly<Record<Score, Novelty>>;

const FOLDS = 5;
const FAR = 0.97;
const NEAR = 0.85;

export const trust: Row = {
  name: 'trust',
  title: `“I don’t know”: AUROC, and the share refused where ${100 * USUAL_KEPT} % of one’s own held-out pictures are kept`,
  lacks: lacksPhotoSets,
  async run(bench) {
    const figures: Figure[] = [];
    for (const spec of benchBackbones()) figures.push(...figuresOf(await embeddedPhotos(bench, spec)));
    return figures;
  },
};

/** What one score does on one set. */
interface Told {
  /** AUROC of each class left out, among test photos. */
  readonly near: readonly number[];
  readonly nearRefused: readonly number[];
  /** AUROC of all test photos of the other sets. */
  readonly far: number | undefined;
  readonly farRefused: number;
  readonly nothingRefused: number;
  /** Share of the set's own test photos that are not refused. */
  readonly kept: number;
}

function figuresOf({ spec, embeddingLength: d, sets, nothing, blanks }: EmbeddedPhotos): readonly Figure[] {
  const drawn = nothing.flatMap(({ embeddings }) => rowsOf(embeddings, d));
  const told = sets.map(({ train, test }, s) => {
    const others = sets.flatMap((set, at) => (at === s ? [] : rowsOf(set.test.embeddings, d)));
    return toldOn(train, test, d, others, drawn, rowsOf(blanks, d));
  });
  const goals = spec.id === mobileNet().id;
  const of = (score: Score, pick: (told: Told) => number | undefined) => told.map((set) => pick(set[score]) ?? NaN);
  const figures: Figure[] = [];
  for (const score of SCORES) {
    const own = goals && score === 'in use';
    const line = (what: string, unit: string, values: readonly number[], goal?: Figure['goal'], note?: string) =>
      figures.push({ of: `${nameOf(spec)}, ${score}: ${what}`, unit, values, ...(goal && { goal }), ...(note !== undefined && { note }) });
    sets.forEach(({ name }, s) => {
      const set = told[s]?.[score];
      if (!set) return;
      const softmax = mean(told[s]?.['largest softmax'].near ?? []);
      line(
        `${name}, each class left out`,
        'AUROC',
        [mean(set.near)],
        own ? { atLeast: softmax } : undefined,
        own ? 'goal: above softmax' : '',
      );
      line(`${name}, photos of other sets`, 'AUROC', [set.far ?? NaN], own ? { atLeast: FAR } : undefined);
      line(
        `${name}: left-out class, other sets, drawn nothing refused`,
        '%',
        [mean(set.nearRefused), set.farRefused, set.nothingRefused].map(percent),
      );
      line(`${name}: own test photos kept`, '%', [percent(set.kept)]);
    });
    line(
      'each class left out, mean of the sets',
      'AUROC',
      [mean(of(score, ({ near }) => mean(near)))],
      own ? { atLeast: NEAR } : undefined,
    );
    line('photos of other sets, mean of the sets', 'AUROC', [mean(of(score, ({ far }) => far))], own ? { atLeast: FAR } : undefined);
    line(
      'blank pictures and noise refused, least of the sets',
      '%',
      [percent(Math.min(...of(score, (set) => set.nothingRefused)))],
      own ? { atLeast: 100 } : undefined,
    );
  }
  return figures;
}

function toldOn(
  train: EmbeddedPart,
  test: EmbeddedPart,
  d: number,
  others: readonly Float32Array[],
  drawn: readonly Float32Array[],
  blanks: readonly Float32Array[],
): Readonly<Record<Score, Told>> {
  const k = 1 + Math.max(...train.classes);
  const tests = rowsOf(test.embeddings, d);
  const whole = scoresFrom(train, d, k);
  const lines = linesOf(train, d, k);
  const appRefuses = refusalOf(train, d, k, blanks, lines['in use']);
  const without = Array.from({ length: k }, (_, c) => {
    const left = partWhere(
      train,
      d,
      (i) => train.classes[i] !== c,
      (index) => (index > c ? index - 1 : index),
    );
    const lines = linesOf(left, d, k - 1);
    return { scores: scoresFrom(left, d, k - 1), lines, refuses: refusalOf(left, d, k - 1, blanks, lines['in use']), c };
  });
  const told = (score: Score): Told => {
    const novelty = whole[score];
    const line = lines[score];
    const own = tests.map(novelty);
    const far = others.map(novelty);
    const refused = (rows: readonly Float32Array[], novelty: Novelty, line: number, refuses: (row: Float32Array) => boolean) =>
      mean(rows.map((row) => Number(score === 'in use' ? refuses(row) : novelty(row) > line)));
    const leftOut = without.map(({ scores, lines, refuses, c }) => {
      const all = tests.map(scores[score]);
      const unknown = tests.filter((_, i) => test.classes[i] === c);
      return {
        auroc:
          auroc(
            all,
            Array.from(test.classes, (index) => Number(index === c)),
          ) ?? NaN,
        refused: refused(unknown, scores[score], lines[score], refuses),
      };
    });
    return {
      near: leftOut.map((each) => each.auroc),
      nearRefused: leftOut.map(({ refused }) => refused),
      far: auroc([...own, ...far], [...own.map(() => 0), ...far.map(() => 1)]),
      farRefused: refused(others, novelty, line, appRefuses),
      nothingRefused: refused(drawn, novelty, line, appRefuses),
      kept: 1 - refused(tests, novelty, line, appRefuses),
    };
  };
  return Object.fromEntries(SCORES.map((score) => [score, told(score)])) as Record<Score, Told>;
}

/** What the app refuses: what lies beyond the line, and what is more like a blank picture than like every sample. */
function refusalOf(
  part: EmbeddedPart,
  d: number,
  k: number,
  blanks: readonly Float32Array[],
  line: number,
): (row: Float32Array) => boolean {
  const rows = rowsOf(part.embeddings, d);
  const own = new Float64Array(rows.length);
  eachFold(part, d, k, (learnt, row, i) => (own[i] = likeness(learnt, row, 1).nearest[0]?.similarity ?? -1));
  const margin = blankMargin(
    rows.map((row) => blankSimilarity(blanks, row)),
    own,
  );
  const gallery = galleryOf(rows, d, part.classes, k);
  return (row) => {
    const { novelty, nearest } = likeness(gallery, row, 1);
    const similarity = nearest[0]?.similarity ?? -1;
    return isBlank({ rows: blanks, margin }, row, similarity) || isBeyond(novelty, similarity, line);
  };
}

/** The line of each score: every photo held out from what it is compared with, in folds of equal shares of the classes. */
function linesOf(part: EmbeddedPart, d: number, k: number): Readonly<Record<Score, number>> {
  const rows = rowsOf(part.embeddings, d);
  const fold = foldsOf(part, k);
  const heldOut = Object.fromEntries(SCORES.map((score) => [score, [] as number[]])) as Record<Score, number[]>;
  for (let f = 0; f < FOLDS; f++) {
    const scores = scoresFrom(
      partWhere(part, d, (i) => fold[i] !== f),
      d,
      k,
    );
    rows.forEach((row, i) => {
      if (fold[i] === f) for (const score of SCORES) heldOut[score].push(scores[score](row));
    });
  }
  return Object.fromEntries(SCORES.map((score) => [score, noveltyLine(heldOut[score], USUAL_KEPT) ?? NaN])) as Record<Score, number>;
}

/** Shows each photo to the gallery of the other folds. */
function eachFold(part: EmbeddedPart, d: number, k: number, look: (gallery: Gallery, row: Float32Array, i: number) => void): void {
  const rows = rowsOf(part.embeddings, d);
  const fold = foldsOf(part, k);
  for (let f = 0; f < FOLDS; f++) {
    const learnt = partWhere(part, d, (i) => fold[i] !== f);
    const gallery = galleryOf(rowsOf(learnt.embeddings, d), d, learnt.classes, k);
    rows.forEach((row, i) => {
      if (fold[i] === f) look(gallery, row, i);
    });
  }
}

/** The fold of each photo, in equal shares of the classes. */
function foldsOf({ classes }: EmbeddedPart, k: number): Uint8Array {
  const fold = new Uint8Array(classes.length);
  for (let c = 0; c < k; c++) {
    const mine = shuffled(
      [...classes.keys()].filter((i) => classes[i] === c),
      randomFrom(c),
    );
    mine.forEach((row, at) => (fold[row] = at % FOLDS));
  }
  return fold;
}

function scoresFrom({ embeddings, classes }: EmbeddedPart, d: number, k: number): Scores {
  const rows = rowsOf(embeddings, d);
  const gallery = galleryOf(rows, d, classes, k);
  const classIds = Array.from({ length: k }, (_, c) => String(c));
  const head = linear.fit({ embeddings, embeddingLength: d, classes, classIds });
  const cosines = (row: Float32Array) => likeness(gallery, row, rows.length).nearest.map(({ similarity }) => similarity);
  return {
    'in use': (row) => likeness(gallery, row, 0).novelty,
    'nearest sample': (row) => neighbourNovelty(cosines(row), 1),
    '5th nearest sample': (row) => neighbourNovelty(cosines(row), 5),
    Mahalanobis: mahalanobisNovelty(embeddings, d, classes, k),
    energy: (row) => energyNovelty(logitsOf(head, row)),
    'largest softmax': (row) => softmaxNovelty(logitsOf(head, row)),
  };
}

function logitsOf({ weights, bias }: LinearHead, row: Float32Array): Float64Array {
  const logits = new Float64Array(bias.length);
  productsOfRows(weights, row, bias.length, row.length, 1, logits);
  return logits.map((logit, c) => logit + (bias[c] ?? 0));
}

function partWhere(
  { embeddings, classes }: EmbeddedPart,
  d: number,
  stays: (row: number) => boolean,
  renamed: (index: number) => number = (index) => index,
): EmbeddedPart {
  const rows = [...classes.keys()].filter(stays);
  const left = new Float32Array(rows.length * d);
  rows.forEach((row, i) => left.set(embeddings.subarray(row * d, row * d + d), i * d));
  return { embeddings: left, classes: Uint16Array.from(rows, (row) => renamed(classes[row] ?? 0)) };
}

const rowsOf = (embeddings: Float32Array, d: number): readonly Float32Array[] =>
  Array.from({ length: embeddings.length / d }, (_, i) => embeddings.subarray(i * d, i * d + d));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number): number => 100 * share;
const nameOf = ({ name }: BackboneSpec): string => name;
