// An image model of Teachable Machine as a head of ours, on the backbone that its numbers are known as.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { identityOf, TEACHABLE_MACHINE_SCALING } from '../../core/backbones/backbones';
import { PALETTE_SIZE } from '../../core/dataset/dataset';
import type { Head } from '../../core/heads/heads';
import type { HeadDocument } from '../../formats/headDocument';
import { cleanName } from '../../core/base/names';
import { documentClassIds } from '../../formats/headDocument';
import type { ReadImageModel } from '../../formats/imageModelFile';
import { linearAgain } from '../../formats/imageModelLinear';
import type { OwnFiles } from '../backbone/ownBackboneSlice';
import { drawnParity } from '../head/headAsDocument';

/** The backbone of a model by the SHA-256 of its numbers, used as the model uses it; undefined where nobody here knows it. */
export function knownBackbone(
  { featureLayer, head, inputSize }: Pick<ReadImageModel, 'featureLayer' | 'head' | 'inputSize'>,
  digests: readonly string[],
  specs: readonly BackboneSpec[],
): BackboneSpec | undefined {
  const { divide, subtract } = TEACHABLE_MACHINE_SCALING;
  return specs.find(
    (spec) =>
      spec.fingerprint !== undefined &&
      digests.includes(spec.fingerprint) &&
      spec.featureLayer === featureLayer &&
      spec.inputSize === inputSize &&
      (spec.crop ?? 1) === 1 &&
      spec.embeddingLength === head.embeddingLength &&
      spec.scaling.divide === divide &&
      spec.scaling.subtract === subtract,
  );
}

/** What lies below a model's head as a backbone of one's own, named after the file. */
export function ownFilesOf({ backbone, inputSize }: Pick<ReadImageModel, 'backbone' | 'inputSize'>, file: string): OwnFiles {
  const { topology, weights, featureLayer, embeddingLength } = backbone;
  return {
    name: cleanName(file.replace(/\.\w+$/, '')) ?? 'Teachable Machine',
    topology,
    weights,
    spec: { format: 'layers', inputSize, scaling: TEACHABLE_MACHINE_SCALING, featureLayer, embeddingLength },
  };
}

/**
 * With the card, the score and the proof of a model that this app made.
 * `now`: milliseconds since 1970, for a model that does not say when it was made.
 */
export function imageModelDocument(
  { name, labels, createdAt, head: layers, card: own }: ReadImageModel,
  spec: BackboneSpec,
  now: number,
): HeadDocument {
  const classIds = documentClassIds(labels.length);
  // Teachable Machine's format has two layers for every head: one of ours that was linear is so again.
  const linear = linearAgain(layers, labels.length);
  const head: Head = linear
    ? { kind: 'linear', classIds, embeddingLength: layers.embeddingLength, weights: linear.weights, bias: linear.bias }
    : { kind: 'mlp', classIds, ...layers };
  const temperature = linear && linear.temperature !== 1 ? linear.temperature : undefined;
  const { id, featureLayer, inputSize, scaling } = spec;
  return {
    name,
    classes: labels.map((label, place) => ({ name: label, colour: place % PALETTE_SIZE, samples: 0, ...own?.classes[place], place })),
    backbone: { id, name: spec.name, fingerprint: identityOf(spec) ?? '', featureLayer, inputSize, scaling },
    head,
    parity: drawnParity(head, temperature),
    ...(temperature !== undefined && { temperature }),
    ...(own?.card && { card: own.card }),
    ...(own?.score && { score: own.score }),
    // What another backbone says of the pictures proves nothing of this one.
    ...(own?.proof && own.fingerprint === identityOf(spec) && { proof: own.proof }),
    createdAt: createdAt ?? new Date(now).toISOString(),
  };
}
