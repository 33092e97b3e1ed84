// Mutants of what heads learn from and are asked: altered copies, splits, metrics.
import type { Unsorted } from './mutant';

/** Altered copies: half of them mirrored, learnt with their parent, never asked. */
export const copies: readonly Unsorted[] = [
  {
    breaks: 'every copy is flipped',
    file: 'src/core/dataset/augmentation.ts',
    text: 'flip: flip && number % 2 === 0,',
    becomes: 'flip,',
    tests: ['src/core/dataset/augmentation.test.ts'],
  },
  {
    breaks: 'no copy is flipped',
    file: 'src/core/dataset/augmentation.ts',
    text: 'flip: flip && number % 2 === 0,',
    becomes: 'flip: false,',
    tests: ['src/core/dataset/augmentation.test.ts'],
  },
  {
    breaks: 'all copies of a sample are one',
    file: 'src/core/dataset/augmentation.ts',
    text: 'randomFrom(hashOf(`${sampleId} ${number}`))',
    becomes: 'randomFrom(hashOf(sampleId))',
    tests: ['src/core/dataset/augmentation.test.ts'],
  },
  {
    breaks: 'copies are asked in cross-validation',
    file: 'src/core/evaluation/rounds.ts',
    text: 'isCopy(rows, i) || ',
    becomes: '',
    tests: ['src/core/dataset/augmentation.test.ts', 'src/core/evaluation/projectSplit.test.ts'],
  },
  {
    breaks: 'copies of a sample vote on it when k is chosen',
    file: 'src/core/heads/selectK.ts',
    text: ' && samples.parents?.[index] !== i',
    becomes: '',
    tests: ['src/core/dataset/augmentation.test.ts'],
  },
  {
    breaks: 'a learning curve learns without copies',
    file: 'src/core/compare/learningCurve.ts',
    text: 'learn.flatMap((index) => [index, ...(augmented.get(index) ?? [])])',
    becomes: 'learn.filter((index) => augmented.get(index) !== null)',
    tests: ['src/core/dataset/augmentation.test.ts'],
  },
  {
    breaks: 'an MLP learns copies of what is held out',
    file: 'src/store/epochs/mlpVerbs.ts',
    text: 'const learnt = split.learn.flatMap(',
    becomes: 'const learnt = [...split.learn, ...split.test].flatMap(',
    tests: ['src/store/epochs/epochs.test.ts'],
  },
];

/** Splits: whole recordings, decided by the seed. */
export const splits: readonly Unsorted[] = [
  {
    breaks: 'folds tear recordings',
    file: 'src/core/evaluation/split.ts',
    text: 'Uint16Array.from(samples, ({ burst }) => foldOf.get(burst) as number)',
    becomes: 'Uint16Array.from(samples, ({ burst }, i) => ((foldOf.get(burst) as number) + i) % folds)',
    tests: ['src/core/evaluation/split.test.ts'],
  },
  {
    breaks: 'samples that are kept back tear recordings',
    file: 'src/core/evaluation/split.ts',
    text: 'for (const index of indices) back.add(index);',
    becomes: 'for (const index of indices.slice(0, 1)) back.add(index);',
    tests: ['src/core/evaluation/split.test.ts'],
  },
  {
    breaks: 'a split does not depend on its seed',
    file: 'src/core/evaluation/split.ts',
    text: 'shuffled(named, randomFrom(seed))',
    becomes: 'shuffled(named, randomFrom(seed * 0))',
    tests: ['src/core/evaluation/split.test.ts'],
  },
  {
    breaks: 'a split depends on the order of the samples',
    file: 'src/core/evaluation/split.ts',
    text: '.sort((a, b) => (a.name < b.name ? -1 : 1));',
    becomes: ';',
    tests: ['src/core/evaluation/split.test.ts'],
  },
  {
    breaks: 'a class with one recording has nothing left to learn from',
    file: 'src/core/evaluation/split.ts',
    text: ' + count < (classSizes.get(classId) as number));',
    becomes: ' + count <= (classSizes.get(classId) as number));',
    tests: ['src/core/evaluation/split.test.ts'],
  },
  {
    breaks: 'new recordings do not see where the old ones lie',
    file: 'src/core/evaluation/split.ts',
    text: 'fill(known.get(burst.name) as number, burst);',
    becomes: '',
    tests: ['src/core/evaluation/projectSplit.test.ts'],
  },
  {
    breaks: 'a recording is learnt and asked in one round',
    file: 'src/core/evaluation/rounds.ts',
    text: ' || askedBursts.has(burst[i] as number))) return;',
    becomes: ')) return;',
    tests: ['src/core/evaluation/projectSplit.test.ts', 'src/core/heads/heldOutTable.test.ts'],
  },
  {
    breaks: 'a head of one class is asked',
    file: 'src/core/evaluation/rounds.ts',
    text: 'learnt.size > 1',
    becomes: 'learnt.size > 0',
    tests: ['src/core/evaluation/projectSplit.test.ts', 'src/core/heads/heldOutTable.test.ts'],
  },
  {
    breaks: 'what a fold learns may change, its answers do not',
    file: 'src/core/evaluation/heldOut.ts',
    text: ' && isSame(before.learnt, learnt) ?',
    becomes: ' ?',
    tests: ['src/core/heads/heldOutTable.test.ts'],
  },
  {
    breaks: 'answers of another kind of head are kept',
    file: 'src/core/evaluation/heldOut.ts',
    text: 'before?.estimator === estimator.key && isSame(before.learnt, learnt) ? before.answers',
    becomes: 'before && isSame(before.learnt, learnt) ? before.answers',
    tests: ['src/core/heads/heldOutTable.test.ts'],
  },
  {
    breaks: 'the most similar sample may be of the same recording',
    file: 'src/core/evaluation/nearestLearnt.ts',
    text: 'if (mine?.[j] && cosine',
    becomes: 'if (mine && i !== j && cosine',
    tests: ['src/core/heads/heldOutTable.test.ts'],
  },
  {
    breaks: 'some classes choose the epoch for all',
    file: 'src/core/evaluation/learnAndCheck.ts',
    text: 'if (!asksAll(first.heldOut)) return',
    becomes: 'if (first.heldOut.length === 0) return',
    tests: ['src/core/evaluation/learnAndCheck.test.ts'],
  },
  {
    breaks: 'a penalty is chosen by some classes alone',
    file: 'src/core/heads/crossValidation.ts',
    text: 'if (classes.some((c) => !asked.has(c))) return',
    becomes: 'if (asked.size === 0) return',
    tests: ['src/core/heads/crossValidation.test.ts'],
  },
];

/** Figures that the screen shows. */
export const metrics: readonly Unsorted[] = [
  {
    breaks: 'of a tie the last class counts',
    file: 'src/core/base/argmax.ts',
    text: 'value > (values[start + largest] as number)',
    becomes: 'value >= (values[start + largest] as number)',
    tests: ['src/core/base/argmax.test.ts'],
  },
  {
    breaks: 'a number that is none is a prediction',
    file: 'src/core/base/argmax.ts',
    text: 'if (Number.isNaN(value)) return -1;',
    becomes: '',
    tests: ['src/core/base/argmax.test.ts'],
  },
  {
    breaks: 'accuracy is of one row too many',
    file: 'src/core/evaluation/metrics.ts',
    text: 'return right.reduce((sum, each) => sum + each, 0) / right.length;',
    becomes: 'return right.reduce((sum, each) => sum + each, 0) / (right.length + 1);',
    tests: ['src/core/evaluation/metrics.test.ts'],
  },
  {
    breaks: 'the confusion matrix lies on its side',
    file: 'src/core/evaluation/metrics.ts',
    text: '(classes[i] as number) * classCount + predicted;',
    becomes: 'predicted * classCount + (classes[i] as number);',
    tests: ['src/core/evaluation/metrics.test.ts'],
  },
  {
    breaks: 'Wilson’s interval is Wald’s',
    file: 'src/core/evaluation/wilson.ts',
    text: '(share + (z * z) / (2 * asked)) / scale',
    becomes: 'share',
    tests: ['src/core/evaluation/wilson.test.ts'],
  },
  {
    breaks: 'McNemar’s test is one-sided',
    file: 'src/core/evaluation/mcnemar.ts',
    text: 'return Math.min(1, 2 * tail);',
    becomes: 'return Math.min(1, tail);',
    tests: ['src/core/evaluation/mcnemar.test.ts'],
  },
  {
    breaks: 'McNemar’s tail ends one too early',
    file: 'src/core/evaluation/mcnemar.ts',
    text: 'i <= fewer',
    becomes: 'i < fewer',
    tests: ['src/core/evaluation/mcnemar.test.ts'],
  },
  {
    breaks: 'a difference of chance is called better',
    file: 'src/core/evaluation/mcnemar.ts',
    text: "p >= SIGNIFICANT ? 'no clear difference'",
    becomes: "p >= 1 ? 'no clear difference'",
    tests: ['src/core/evaluation/mcnemar.test.ts'],
  },
  {
    breaks: 'ties do not count as half for the area under the curve',
    file: 'src/core/evaluation/auroc.ts',
    text: 'const midrank = (first + 1 + after) / 2;',
    becomes: 'const midrank = after;',
    tests: ['src/core/evaluation/auroc.test.ts'],
  },
  {
    breaks: 'calibration counts every bin alike',
    file: 'src/core/evaluation/calibration.ts',
    text: 'sum += bin.count * Math.abs(',
    becomes: 'sum += Math.abs(',
    tests: ['src/core/evaluation/metrics.test.ts'],
  },
];
