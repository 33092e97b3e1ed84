// Mutants of what the screens say of quality: metrics, calibration, and the line to "I don't know".
import type { Unsorted } from './mutant';

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
    text: '(share + (z * z) / (2 * effective)) / scale',
    becomes: 'share',
    tests: ['src/core/evaluation/wilson.test.ts'],
  },
  {
    breaks: 'frames of one recording count as if each were independent',
    file: 'src/core/evaluation/byRecording.ts',
    text: 'return n / (1 + (excess * (seen * alike + TOGETHER)) / (seen + TOGETHER));',
    becomes: 'return n;',
    tests: ['src/core/evaluation/byRecording.test.ts'],
  },
  {
    breaks: 'recordings are compared frame by frame',
    file: 'src/core/evaluation/mcnemar.ts',
    text: 'const p = signFlips(sumsByRecording(differences, recordings).map(({ sum }) => sum));',
    becomes: 'const p = mcnemar(counts.onlyFirst, counts.onlySecond);',
    tests: ['src/core/evaluation/mcnemar.test.ts'],
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

/** What makes a probability mean what it says, and when none is said. */
export const trust: readonly Unsorted[] = [
  {
    breaks: 'a temperature is fitted to the rows that it is applied to',
    file: 'src/core/evaluation/temperature.ts',
    text: 'rows.filter((row) => fold[row] !== f),',
    becomes: 'rows,',
    tests: ['src/core/evaluation/temperature.test.ts'],
  },
  {
    breaks: 'a handful of rows sets the temperature',
    file: 'src/core/evaluation/temperature.ts',
    text: 'if (rows.length < ENOUGH_TO_CALIBRATE) return 1;',
    becomes: 'if (rows.length === 0) return 1;',
    tests: ['src/core/evaluation/temperature.test.ts'],
  },
  {
    breaks: 'rows that are all right make a head sure of everything',
    file: 'src/core/evaluation/temperature.ts',
    text: 'let sum = logTemperature ** 2 / (2 * step);',
    becomes: 'let sum = 0;',
    tests: ['src/core/evaluation/temperature.test.ts'],
  },
  {
    breaks: 'a temperature is applied upside down',
    file: 'src/core/evaluation/temperature.ts',
    text: '((probabilities[at] as number) / largest) ** (1 / temperature)',
    becomes: '((probabilities[at] as number) / largest) ** temperature',
    tests: ['src/core/evaluation/temperature.test.ts'],
  },
  {
    breaks: 'the scores on screen are not calibrated',
    file: 'src/store/head/scores.ts',
    text: '    temperature,\n  );',
    becomes: '    1,\n  );',
    tests: ['src/store/head/calibratedScores.test.ts'],
  },
  {
    breaks: 'the line keeps one picture too few',
    file: 'src/core/evaluation/novelty.ts',
    text: 'Math.ceil(kept * sorted.length - 1e-9) - 1',
    becomes: 'Math.ceil(kept * sorted.length - 1e-9) - 2',
    tests: ['src/core/evaluation/novelty.test.ts'],
  },
  {
    breaks: 'what is like a sample may still be unknown',
    file: 'src/core/evaluation/novelty.ts',
    text: 'novelty > line && !(similarity >= ALIKE)',
    becomes: 'novelty > line',
    tests: ['src/core/evaluation/novelty.test.ts', 'src/store/evaluation/known.test.ts'],
  },
  {
    breaks: 'standing between two classes counts for nothing',
    file: 'src/core/evaluation/novelty.ts',
    text: 'Math.log(distance(first)) + BETWEEN * between',
    becomes: 'Math.log(distance(first)) + 0 * between',
    tests: ['src/core/evaluation/novelty.test.ts', 'src/core/evaluation/noveltyCandidates.test.ts'],
  },
  {
    breaks: 'a line is drawn by pictures of some classes',
    file: 'src/store/evaluation/known.ts',
    text: ' && coverage.every(({ heldOut }) => heldOut > 0);',
    becomes: ';',
    tests: ['src/store/evaluation/known.test.ts'],
  },
  {
    breaks: 'a mended label does not count until the table is made anew',
    file: 'src/store/evaluation/shownEvaluation.ts',
    text: 'labelledNow(made.table, dataset.samples)',
    becomes: 'made.table',
    tests: ['src/store/evaluation/evaluation.test.ts', 'src/store/evaluation/numbersOnScreen.test.ts'],
  },
];
