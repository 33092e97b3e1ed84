// Labels that may be wrong: a tenth of every set's labels swapped by seed, and how early the app's queue brings them up.
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { atOnce } from '../../src/core/base/atOnce';
import { randomFrom, shuffled } from '../../src/core/base/random';
import { namedTable, heldOutMaker } from '../../src/core/evaluation/heldOut';
import { labelIssues } from '../../src/core/evaluation/labelIssues';
import { emptySplit, foldedRows, grownSplit } from '../../src/core/evaluation/projectSplit';
import { calibratedByFolds } from '../../src/core/evaluation/temperature';
import { defaultLinearChoice } from '../../src/core/heads/headChoice';
import { estimatorFor } from '../../src/core/heads/estimators';
import { tuneHyperparameters } from '../../src/core/heads/instant';
import { labelQueue } from '../../src/store/evaluation/doubtedLabels';
import type { Row } from '../support/bench';
import type { EmbeddedPart } from '../support/embeddings';
import { benchBackbones, embeddedPhotos } from '../support/embeddings';
import type { Figure } from '../support/figure';
import { lacksPhotoSets } from '../support/photos';
import { mobileNet } from '../support/shared';

const DRAWS = 10;
const SWAPPED = 0.1;
/** So many pictures are looked at, of all there are. */
const LOOKED_AT = 0.2;
const FIRST = 10;

export const mislabelled: Row = {
  name: 'mislabelled',
  title: `Labels worth a look: ${100 * SWAPPED} % of each set’s labels swapped, ${DRAWS} draws`,
  lacks: lacksPhotoSets,
  async run(bench) {
    const figures: Figure[] = [];
    for (const spec of benchBackbones()) {
      const { sets, embeddingLength } = await embeddedPhotos(bench, spec);
      for (const { name, train } of sets) figures.push(...figuresOf(spec, name, train, embeddingLength));
    }
    return figures;
  },
};

function figuresOf(spec: BackboneSpec, name: string, part: EmbeddedPart, embeddingLength: number): readonly Figure[] {
  const found = Array.from({ length: DRAWS }, (_, seed) => foundIn(part, embeddingLength, seed + 1));
  const goals = spec.id === mobileNet().id;
  const line = (what: string, values: readonly number[], goal?: number): Figure => ({
    of: `${spec.name}: ${name}, ${what}`,
    unit: '%',
    values: values.map((share) => 100 * share),
    ...(goals && goal !== undefined && { goal: { atLeast: goal } }),
  });
  const first = `in the first ${100 * LOOKED_AT} % of all pictures`;
  const of = (which: 'shown' | 'alone') => ({
    recall: found.map((draw) => draw[which].recall),
    precision: found.map((draw) => draw[which].precision),
  });
  const [shown, alone] = [of('shown'), of('alone')];
  return [
    line(`swapped ones ${first}`, shown.recall, 80),
    line(`swapped ones among the first ${FIRST}`, shown.precision, 80),
    // What the head finds alone, without the second opinion.
    line(`swapped ones ${first}, by the head alone`, alone.recall),
    line(`swapped ones among the first ${FIRST}, by the head alone`, alone.precision),
  ];
}

/**
 * One draw: labels swapped, the held-out table of them as the app makes it, and where the queue has them: as it is `shown`, and by the
 * head `alone`.
 */
function foundIn({ embeddings, classes: right }: EmbeddedPart, embeddingLength: number, seed: number) {
  const random = randomFrom(seed);
  const k = 1 + Math.max(...right);
  const swapped = new Set(shuffled([...right.keys()], random).slice(0, Math.round(SWAPPED * right.length)));
  const classes = right.map((c, i) => (swapped.has(i) ? (c + 1 + Math.floor(random() * (k - 1))) % k : c));
  const classIds = Array.from({ length: k }, (_, c) => String(c));
  const bursts = Array.from(classes, (_, i) => String(i));
  const split = grownSplit(
    emptySplit(seed),
    Array.from(classes, (c, i) => ({ classId: String(c), burst: String(i) })),
  );
  const samples = { embeddings, embeddingLength, classes, classIds, bursts, ids: bursts };
  const folded = foldedRows(split, samples);
  const choice = atOnce(tuneHyperparameters(samples, folded, defaultLinearChoice));
  const rows = { ...folded, embeddings, embeddingLength, names: Uint32Array.from(classes.keys()) };
  const predicted = atOnce(heldOutMaker().make(rows, estimatorFor(choice, samples)));
  const table = atOnce(calibratedByFolds(namedTable(predicted, classIds, samples)));
  const looked = Math.ceil(LOOKED_AT * table.ids.length);
  const of = (ids: readonly (string | undefined)[]) => {
    const within = (count: number) => ids.slice(0, count).filter((id) => swapped.has(Number(id))).length;
    return { recall: within(looked) / swapped.size, precision: within(FIRST) / FIRST };
  };
  const { doubted, others } = labelQueue(table, { samples: [] });
  return { shown: of([...doubted, ...others]), alone: of(labelIssues({ ...table, second: undefined }).map(({ row }) => table.ids[row])) };
}
