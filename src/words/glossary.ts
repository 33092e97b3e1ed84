// The words of the field that the app explains, and where they stand in a sentence.

/** In the order in which a picture meets them. */
export const TERMS = [
  'sample',
  'class',
  'dataset',
  'recording',
  'tag',
  'transferLearning',
  'neuralNetwork',
  'layer',
  'weight',
  'backbone',
  'pretraining',
  'randomWeights',
  'frozen',
  'session',
  'fingerprint',
  'classifier',
  'pretrainingClass',
  'filter',
  'featureMap',
  'embedding',
  'head',
  'zeroShot',
  'nearestMean',
  'neighbour',
  'similarity',
  'linearHead',
  'hiddenUnit',
  'fineTuning',
  'hyperparameter',
  'seed',
  'epoch',
  'batch',
  'learningRate',
  'loss',
  'penalty',
  'augmentation',
  'logit',
  'split',
  'fold',
  'heldOut',
  'testSet',
  'accuracy',
  'interval',
  'pValue',
  'shot',
  'learningCurve',
  'confusionMatrix',
  'calibration',
  'temperature',
  'novelty',
  'evidenceMap',
  'bias',
  'shortcut',
  'multiplyAdd',
] as const;

export type Term = (typeof TERMS)[number];

/** The address where all of them stand. */
export const GLOSSARY = '#/lessons/glossary';

export interface Part {
  readonly text: string;
  /** What the text is explained as. */
  readonly term?: Term;
}

const isTerm = (name: string | undefined): name is Term => TERMS.some((term) => term === name);

/**
 * A message in parts: `its <embedding>embedding</embedding>` is "its " and a term.
 * What looks like a tag and names no term stays as it is: a class may be called so.
 */
export function partsOf(message: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { index, 0: all, 1: name, 2: text = '' } of message.matchAll(/<(\w+)>(.*?)<\/\1>/gs)) {
    if (index > end) parts.push({ text: message.slice(end, index) });
    parts.push(isTerm(name) ? { text, term: name } : { text: all });
    end = index + all.length;
  }
  if (end < message.length) parts.push({ text: message.slice(end) });
  return parts;
}
