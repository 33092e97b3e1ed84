// A backbone's top, fetched and read: from the file beside the backbone, or out of the backbone's own files.
import type { FetchFailure, Progress } from '../../browser/backboneCache';
import type { BackboneSpec, TopPlace } from '../../core/backbones/backbones';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { Top } from '../../core/backbones/top';
import { readTopFile } from '../../formats/topFile';
import type { Ports } from '../base/ports';

/** How a top is fetched. */
export interface TopOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

type TopPorts = Pick<Ports, 'topFiles' | 'backboneCache' | 'whyMissing'>;

/** The top of a backbone whose embeddings have `embeddingLength` numbers. Never rejects. */
export async function loadTop(
  spec: BackboneSpec,
  place: TopPlace,
  embeddingLength: number,
  ports: TopPorts,
  options: TopOptions,
): Promise<Result<Top, FetchFailure>> {
  const malformed = (detail: string) => fail({ kind: 'malformed' as const, url: spec.url, detail });
  const top = place.kind === 'file' ? await fromFile(spec, place, ports, options) : await fromLayer(spec, place, ports, options);
  if (!top.ok) return typeof top.error === 'string' ? malformed(top.error) : fail(top.error);
  if (top.value.embeddingLength !== embeddingLength)
    return malformed(`it takes ${top.value.embeddingLength} numbers, the backbone gives ${embeddingLength}`);
  return ok(top.value);
}

type Read = Promise<Result<Top, FetchFailure | string>>;

async function fromFile(
  spec: BackboneSpec,
  { file }: TopPlace & { readonly kind: 'file' },
  { topFiles }: TopPorts,
  options: TopOptions,
): Read {
  const bytes = await topFiles.fetch(spec.url, file, options);
  if (!bytes.ok) return bytes;
  return readTopFile(bytes.value);
}

async function fromLayer(
  spec: BackboneSpec,
  { layer }: TopPlace & { readonly kind: 'layer' },
  { backboneCache, whyMissing }: TopPorts,
  options: TopOptions,
): Read {
  const fetched = await backboneCache.fetch(spec, options);
  if (!fetched.ok) return fetched;
  const reader = await code(
    () => Promise.all([import('../../formats/topLayer'), import('../../core/backbones/imagenetNames')]),
    spec,
    whyMissing,
  );
  if (!reader.ok) return reader;
  const [{ readTopLayer }, { imagenetNames }] = reader.value;
  return readTopLayer(
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
