// Mutants of what heads learn from and are asked: altered copies, and splits.
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
    file: 'src/core/evaluation/projectSplit.ts',
    text: 'fold[i] = f;',
    becomes: 'fold[i] = (f + i) % split.folds.length;',
    tests: ['src/core/evaluation/projectSplit.test.ts', 'src/core/evaluation/heldOutPart.test.ts'],
  },
  {
    breaks: 'samples that are kept back tear recordings',
    file: 'src/core/evaluation/heldOutPart.ts',
    text: 'const isBack = (row: number) => back.has(rows.burst[row] as number);',
    becomes: 'const isBack = (row: number) => back.has(rows.burst[row] as number) && row % 2 === 0;',
    tests: ['src/core/evaluation/heldOutPart.test.ts'],
  },
  {
    breaks: 'more than half of a class is kept back of it',
    file: 'src/core/evaluation/heldOutPart.ts',
    text: '.filter(([, count]) => 2 * count <= size)',
    becomes: '',
    tests: ['src/core/evaluation/heldOutPart.test.ts'],
  },
  {
    breaks: 'every turn keeps back the same fold',
    file: 'src/core/evaluation/heldOutPart.ts',
    text: 'folds[turn % folds.length]',
    becomes: 'folds[turn * 0]',
    tests: ['src/core/evaluation/heldOutPart.test.ts'],
  },
  {
    breaks: 'settings are chosen by folds of their own',
    file: 'src/store/head/headVerbs.ts',
    text: 'foldsFor({ get, set }, { storage }, problem)',
    becomes:
      'foldsFor({ get: () => ({ ...get(), projectSplit: undefined }), set }, { storage: { split: async () => ({ ok: true, value: undefined }) } as unknown as typeof storage }, { ...problem, bursts: problem.ids })',
    tests: ['src/store/split/oneSplit.test.ts'],
  },
  {
    breaks: 'a fine-tuned head is tested on what chose its epoch',
    file: 'src/store/epochs/fineTuneVerbs.ts',
    text: '...(test.length > 0 && probabilities &&',
    becomes: '...(probabilities &&',
    tests: ['src/store/evaluation/fineTuned.test.ts'],
  },
  {
    breaks: 'a head that learnt once is asked about what it learnt',
    file: 'src/core/heads/estimators.ts',
    text: '        keptBack,\n',
    becomes: '',
    tests: ['src/store/evaluation/fineTuned.test.ts', 'src/core/heads/heldOutTable.test.ts', 'src/core/heads/heldOutAnew.test.ts'],
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
    file: 'src/core/evaluation/heldOutPart.ts',
    text: '(left.get(c) ?? 0) > count);',
    becomes: '(left.get(c) ?? 0) >= count);',
    tests: ['src/core/evaluation/heldOutPart.test.ts'],
  },
  {
    breaks: 'new recordings do not see where the old ones lie',
    file: 'src/core/evaluation/split.ts',
    text: 'else fill(f, sample.classId, 1);',
    becomes: '',
    tests: ['src/core/evaluation/projectSplit.test.ts'],
  },
  {
    breaks: 'a recording is learnt and asked in one round',
    file: 'src/core/evaluation/rounds.ts',
    text: ' || heldOutBursts.has(burst[i] as number))) return;',
    becomes: ')) return;',
    tests: ['src/core/evaluation/projectSplit.test.ts', 'src/core/heads/heldOutTable.test.ts', 'src/core/heads/heldOutAnew.test.ts'],
  },
  {
    breaks: 'a head of one class is asked',
    file: 'src/core/evaluation/rounds.ts',
    text: 'learnt.size > 1',
    becomes: 'learnt.size > 0',
    tests: ['src/core/evaluation/projectSplit.test.ts', 'src/core/heads/heldOutTable.test.ts', 'src/core/heads/heldOutAnew.test.ts'],
  },
  {
    breaks: 'what a fold learns may change, its answers do not',
    file: 'src/core/evaluation/heldOut.ts',
    text: ' && isSame(before.learnt, learnt) ?',
    becomes: ' ?',
    tests: ['src/core/heads/heldOutTable.test.ts', 'src/core/heads/heldOutAnew.test.ts'],
  },
  {
    breaks: 'answers of another kind of head are kept',
    file: 'src/core/evaluation/heldOut.ts',
    text: 'before?.estimator === estimator.key && isSame(before.learnt, learnt) ? before.answers',
    becomes: 'before && isSame(before.learnt, learnt) ? before.answers',
    tests: ['src/core/heads/heldOutTable.test.ts', 'src/core/heads/heldOutAnew.test.ts'],
  },
  {
    breaks: 'the most similar sample may be of the same recording',
    file: 'src/core/evaluation/nearestLearnt.ts',
    text: 'if (mine?.[j] && cosine',
    becomes: 'if (mine && i !== j && cosine',
    tests: ['src/core/heads/heldOutTable.test.ts', 'src/core/heads/heldOutAnew.test.ts'],
  },
  {
    breaks: 'some classes choose the epoch for all',
    file: 'src/core/evaluation/epochParts.ts',
    text: 'if (!holdsOutAll(first.heldOut)) return',
    becomes: 'if (first.heldOut.length === 0) return',
    tests: ['src/core/evaluation/epochParts.test.ts'],
  },
  {
    breaks: 'a penalty is chosen by some classes alone',
    file: 'src/core/heads/crossValidation.ts',
    text: 'if (!holdsOutEveryClass(classes, rounds)) return',
    becomes: 'if (rounds.length === 0) return',
    tests: ['src/core/heads/crossValidation.test.ts'],
  },
];
