// A backbone's classifier, fetched and read: from the file beside the backbone, or out of the backbone's own files.
import type { FetchFailure, Progress } from '../../browser/backboneCache';
import type { BackboneSpec, ClassifierSource } from '../../core/backbones/backbones';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { Classifier } from '../../core/backbones/classifier';
import { readClassifierFile } from '../../formats/classifierFile';
import type { Ports } from '../base/ports';

/** How a classifier is fetched. */
export interface ClassifierOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

type ClassifierPorts = Pick<Ports, 'classifierFiles' | 'backboneCache' | 'whyMissing'>;

/** The classifier of a backbone whose embeddings have `embeddingLength` numbers. Never rejects. */
export async function loadClassifier(
  spec: BackboneSpec,
  place: ClassifierSource,
  embeddingLength: number,
  ports: ClassifierPorts,
  options: ClassifierOptions,
): Promise<Result<Classifier, FetchFailure>> {
  const malformed = (detail: string) => fail({ kind: 'malformed' as const, url: spec.url, detail });
  const classifier = place.kind === 'file' ? await fromFile(spec, place, ports, options) : await fromLayer(spec, place, ports, options);
  if (!classifier.ok) return typeof classifier.error === 'string' ? malformed(classifier.error) : fail(classifier.error);
  if (classifier.value.embeddingLength !== embeddingLength)
    return malformed(`it takes ${classifier.value.embeddingLength} numbers, the backbone gives ${embeddingLength}`);
  return ok(classifier.value);
}

type Read = Promise<Result<Classifier, FetchFailure | string>>;

async function fromFile(
  spec: BackboneSpec,
  { file }: ClassifierSource & { readonly kind: 'file' },
  { classifierFiles }: ClassifierPorts,
  options: ClassifierOptions,
): Read {
  const bytes = await classifierFiles.fetch(spec.url, file, options);
  if (!bytes.ok) return bytes;
  return readClassifierFile(bytes.value);
}

async function fromLayer(
  spec: BackboneSpec,
  { layer }: ClassifierSource & { readonly kind: 'layer' },
  { backboneCache, whyMissing }: ClassifierPorts,
  options: ClassifierOptions,
): Read {
  const fetched = await backboneCache.fetch(spec, options);
  if (!fetched.ok) return fetched;
  const reader = await code(
    () => Promise.all([import('../../formats/classifierLayer'), import('../../core/backbones/imagenetNames')]),
    spec,
    whyMissing,
  );
  if (!reader.ok) return reader;
  const [{ readClassifierLayer }, { imagenetNames }] = reader.value;
  return readClassifierLayer(
    fetched.value.topology,
    fetched.value.weights,
    layer,
    imagenetNames.map(([label]) => label),
  );
}

/** A part of the app that is fetched when it is wanted. */
async function code<Module>(
  load: () => Promise<Module>,
  { url }: BackboneSpec,
  whyMissing: Ports['whyMissing'],
): Promise<Result<Module, FetchFailure>> {
  try {
    return ok(await load());
  } catch (cause) {
    return fail({ kind: (await whyMissing(cause)) === 'newer' ? 'not-found' : 'offline', url, detail: String(cause) });
  }
}
