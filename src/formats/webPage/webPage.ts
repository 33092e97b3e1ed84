// A head with its backbone as a web page: one zip that any static server serves, and that needs no other host.
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import type { UsedBackbone } from '../../core/backbones/backboneRecords';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { BackboneBytes } from '../backboneNetwork';
import { backboneNetwork } from '../backboneNetwork';
import type { HeadDocument } from '../headDocument';
import { writeHeadFile } from '../headFile';
import type { WebPageWords } from './indexHtml';
import { indexHtml } from './indexHtml';
import { webPageReadme } from './webPageReadme';
import { WEB_PAGE_FILES } from './webPageFiles';

/**
 * `parts`: what goes into every page, by name. Fails, for developers, where the backbone's bytes are not what `spec` says.
 * @throws RangeError for a head that is too large for a file.
 */
export async function webPage(
  document: HeadDocument,
  spec: BackboneSpec,
  bytes: BackboneBytes,
  parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  words: WebPageWords,
): Promise<Result<Blob, string>> {
  const read = backboneNetwork(spec, bytes);
  if (!read.ok) return read;
  const length = read.value.layers.find(({ name }) => name === read.value.output)?.shape.channels;
  if (length !== document.head.embeddingLength) return fail(`its embedding has ${length ?? 0} numbers`);
  const { inputSize, scaling, crop, featureLayer, embeddingLength } = spec;
  const use: UsedBackbone = { inputSize, scaling, ...(crop !== undefined && { crop }), featureLayer, embeddingLength };
  const text = (content: string) => new TextEncoder().encode(content);
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  const files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
    [WEB_PAGE_FILES.page, text(indexHtml(document.name, words))],
    [WEB_PAGE_FILES.readme, text(webPageReadme(document, spec))],
    [WEB_PAGE_FILES.head, writeHeadFile(document)],
    [WEB_PAGE_FILES.use, text(`${JSON.stringify(use, undefined, 2)}\n`)],
    [WEB_PAGE_FILES.topology, text(bytes.topology)],
    [WEB_PAGE_FILES.weights, new Uint8Array(bytes.weights)],
    ...parts,
  ];
  for (const [name, content] of files) await zip.add(name, new Uint8ArrayReader(content));
  return ok(await zip.close());
}
