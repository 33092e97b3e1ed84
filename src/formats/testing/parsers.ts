// Every reader of strangers' bytes, each with files that it takes and how they are spoilt. Backbones and unpacking come from whoever asks:
// they are of another zone.
import { readCard } from '../../core/backbones/backboneCard';
import { readHostedRecord, readOwnRecord, readUsedRecord } from '../../core/backbones/backboneRecords';
import { cleanName, isolated } from '../../core/base/names';
import type { Lab } from '../../core/compare/labAddress';
import { parseLab } from '../../core/compare/labAddress';
import { jsonOf, refusing } from '../../core/network/checkedJson';
import { parseProject } from '../../core/project/parseProject';
import { MOST_FILED_SAMPLES, serialisedProject } from '../../core/project/projectDocument';
import { readGraph } from '../../core/network/graphTopology';
import { readTopology } from '../../core/network/layersTopology';
import { networkSummary } from '../../core/network/networkSummary';
import { weightFiles } from '../../core/network/weightFiles';
import { manifestOf } from '../../core/network/weightManifest';
import { archiveKind } from '../archiveKind';
import { readBackboneFiles } from '../backboneFiles';
import { readCsv, writeCsv } from '../csv';
import { fileKind, modelPart } from '../fileKind';
import { readHeadBlob } from '../headBlob';
import { readHeadFile } from '../headFile';
import { MOST_NUMBERS, readHeadLink } from '../headLink';
import { readHeader } from '../imageHeader';
import { readPretrainingMaps } from '../pretrainingMapsFile';
import { readSafetensorsHeader, readTensors, writeSafetensors } from '../safetensors';
import { readClassifierFile } from '../classifierFile';
import { readClassifierLayer } from '../classifierLayer';
import { readImageModel } from '../imageModelFile';
import { isOtherPicture } from '../otherPictures';
import { PICTURES_COLUMNS } from '../picturesOut';
import { openProjectArchive } from '../projectArchive';
import { readKeptEmbeddings } from '../keptEmbeddings';
import { readKeptHead } from '../keptHead';
import { readMeasured } from '../measuredFile';
import { zipEntries } from '../zipEntries';
import { encodedPictures } from './encodedPictures';
import type { Random } from './mutations';
import { joined, mutatedBytes, mutatedJson } from './mutations';
import type { Strangers } from './seeds';
import {
  aKeptHead,
  aProject,
  headFiles,
  imageModelOn,
  linkOf,
  plainLink,
  pretrainingMapsFile,
  someKeptEmbeddings,
  TOP_LAYER,
  zipped,
} from './seeds';

export interface FuzzedParser {
  readonly name: string;
  /** A file, spoilt. */
  readonly draw: (random: Random) => Uint8Array<ArrayBuffer>;
  /** Gives a Result, or what is there and undefined. */
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => unknown;
  /** Bytes that reading a file of so many may ask for. */
  readonly bound: (length: number) => number;
  /** What it gives may hold numbers that are not finite: another reader looks at them. */
  readonly anyNumbers?: true;
}

const KIB = 1024;
const utf8 = new TextEncoder();
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => utf8.encode(text);
const base64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const oneOf = <Value>(random: Random, values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;

/** Every parser that takes strangers’ bytes, with files that it takes whole. */
export async function fuzzedParsers({ layers, graph, card, unpack }: Strangers): Promise<readonly FuzzedParser[]> {
  const pictures = Object.values(encodedPictures).map(base64);
  const heads = headFiles();
  const link = await plainLink();
  const folded = await plainLink(FOLDED_FROM);
  const pretrainingMaps = pretrainingMapsFile();
  const classifier = writeSafetensors(
    new Map([
      ['kernel', { shape: [3, 2], values: new Float32Array(6) }],
      ['bias', { shape: [2], values: new Float32Array(2) }],
    ]),
    new Map([
      ['format', 'headstart-top'],
      ['labels', '["a","b"]'],
    ]),
  );
  const zip = await zipped({ 'net/model.json': bytesOf(layers.topology), 'net/weights.bin': new Uint8Array(layers.weights) });
  const project = JSON.stringify(serialisedProject(aProject));
  const keptHead = aKeptHead();
  const keptEmbeddings = someKeptEmbeddings();
  const measured = '{"names":["s1"],"made":[{"rows":{"$":"Uint32Array","values":[0]},"explained":{"$":"undefined"}}]}';
  const projectZip = await zipped({
    'project.json': bytesOf(project),
    'p/1.png': base64(encodedPictures.png),
    'heads/1.safetensors': keptHead,
    'embeddings/1.safetensors': keptEmbeddings,
    'measured/map.json': bytesOf(measured),
    'backbones/1/topology.json': bytesOf(layers.topology),
    'backbones/1/weights.bin': new Uint8Array(layers.weights),
    'backbones/1/entry.json': bytesOf(OWN_RECORD),
  });
  const siteZip = await zipped({
    'a-!-0.png': base64(encodedPictures.png),
    'manifest.json': bytesOf(
      '{"type":"image","version":"2.4.10","appdata":{"trainEpochs":50,"trainBatchSize":16,"trainLearningRate":0.001}}',
    ),
  });
  const pageZip = await zipped({
    'index.html': bytesOf('<!doctype html>'),
    'page.js': bytesOf(''),
    'backbone.json': bytesOf('{}'),
    'model.json': bytesOf(layers.topology),
    'weights.bin': new Uint8Array(layers.weights),
    'head.safetensors': heads[0] ?? new Uint8Array(),
  });
  const packedHead = await zipped({ 'mine/a.head.safetensors': heads[0] ?? new Uint8Array() });
  const table = writeCsv([PICTURES_COLUMNS, ['a/r1-1.png', 'A/"B"', 'test', 1, '2026-01-02T00:00:00.000Z', 'dark;水']]);
  const site = imageModelOn(layers);
  const aLittle = (length: number) => 16 * length + 64 * KIB;
  const tensors = (seeds: readonly Uint8Array[]) => (random: Random) => spoiltTensors(oneOf(random, seeds), random);
  const json = (text: string) => {
    const value: unknown = JSON.parse(text);
    return (random: Random) => (random() < 0.7 ? bytesOf(mutatedJson(value, random)) : mutatedBytes(bytesOf(text), random));
  };
  return [
    {
      name: 'picture header',
      draw: (random) => mutatedBytes(oneOf(random, pictures), random),
      read: (bytes) => readHeader(new Blob([bytes])),
      bound: aLittle,
    },
    {
      name: 'head link',
      draw: (random) => mutatedBytes(link, random),
      read: (bytes) => readHeadLink(linkOf(bytes)),
      bound: (length) => 64 * length + 256 * KIB,
    },
    {
      name: 'folded head link',
      draw: (random) => (random() < 0.5 ? mutatedBytes(folded, random) : withWords(folded, random)),
      read: (bytes) => readHeadLink(linkOf(bytes)),
      // A few of its bytes may be a head of as many numbers as any.
      bound: (length) => 64 * length + 256 * KIB + 16 * MOST_NUMBERS,
    },
    {
      name: 'records of backbones',
      draw: json(OWN_RECORD),
      read(bytes) {
        const text = textOf(bytes);
        const own = readOwnRecord(text);
        return own && { ok: true, value: [own, readHostedRecord(text), readUsedRecord(text)] };
      },
      bound: aLittle,
    },
    {
      name: 'settings in an address',
      draw: (random) => mutatedBytes(bytesOf(LAB_SETTINGS), random),
      read: (bytes) => ({ ok: true, value: LABS.map((lab) => parseLab(lab, textOf(bytes))) }),
      bound: (length) => 64 * length + 256 * KIB,
    },
    { name: 'head file', draw: tensors(heads), read: readHeadFile, bound: (length) => 64 * length + 256 * KIB },
    {
      name: 'safetensors',
      draw: tensors([...heads, pretrainingMaps, classifier]),
      read: (bytes) => containerOf(bytes),
      bound: aLittle,
      anyNumbers: true,
    },
    { name: 'pretraining maps', draw: tensors([pretrainingMaps]), read: readPretrainingMaps, bound: aLittle },
    { name: 'classifier file', draw: tensors([classifier]), read: readClassifierFile, bound: aLittle },
    {
      name: 'classifier in the weights',
      draw: json(TOP_LAYER),
      read: (bytes) => readClassifierLayer(textOf(bytes), new ArrayBuffer(64), 'classifier', ['a', 'b']),
      bound: aLittle,
    },
    {
      name: 'layers topology, whole',
      draw: json(layers.topology),
      read: (bytes) => networkSummary(textOf(bytes), layers.weights),
      bound: aLittle,
    },
    { name: 'layers topology, cut', draw: json(layers.topology), read: (bytes) => readTopology(textOf(bytes), 'features'), bound: aLittle },
    { name: 'graph, whole', draw: json(graph.topology), read: (bytes) => networkSummary(textOf(bytes), graph.weights), bound: aLittle },
    { name: 'graph, cut', draw: json(graph.topology), read: (bytes) => readGraph(textOf(bytes), 'pool', graph.weights), bound: aLittle },
    { name: 'weight files', draw: json(layers.topology), read: (bytes) => weightFiles(textOf(bytes), []), bound: aLittle },
    {
      name: 'weights',
      draw: json(layers.topology),
      read: (bytes) => unpacked(bytes, layers.weights, unpack),
      bound: (length) => aLittle(length + layers.weights.byteLength),
    },
    { name: 'card', draw: json(card), read: (bytes) => readCard(textOf(bytes)), bound: aLittle },
    {
      name: 'backbone, loose',
      draw: json(layers.topology),
      read: (bytes) =>
        readBackboneFiles([
          { name: 'model.json', file: new Blob([bytes]) },
          { name: 'weights.bin', file: new Blob([layers.weights]) },
        ]),
      bound: (length) => aLittle(length + layers.weights.byteLength),
    },
    // Deflate gives at most 1,032 bytes for one; what unpacks it has room of its own.
    {
      name: 'backbone, zipped',
      draw: (random) => mutatedBytes(zip, random),
      read: (bytes) => readBackboneFiles([{ name: 'a.zip', file: new Blob([bytes]) }]),
      bound: (length) => 3 * 1032 * length + 4096 * KIB,
    },
    {
      name: 'archive',
      draw: (random) => mutatedBytes(zip, random),
      read: (bytes) => zipEntries(new Blob([bytes])),
      bound: (length) => 64 * length + 4096 * KIB,
    },
    {
      name: 'head in an archive',
      draw: (random) => mutatedBytes(oneOf(random, [pageZip, packedHead]), random),
      read: (bytes) => readHeadBlob(new Blob([bytes])),
      bound: (length) => 3 * 1032 * length + 4096 * KIB,
    },
    {
      name: 'what an archive holds',
      draw: (random) => mutatedBytes(oneOf(random, [pageZip, packedHead, zip, projectZip, siteZip]), random),
      read: async (bytes) => ({ ok: true, value: await archiveKind(new Blob([bytes])) }),
      bound: (length) => 3 * 1032 * length + 4096 * KIB,
    },
    {
      name: 'what a file is',
      draw: (random) => mutatedBytes(oneOf(random, [...heads, ...pictures, bytesOf(layers.topology), packedHead]), random),
      read: async (bytes) => ({
        ok: true,
        value: [await fileKind(new Blob([bytes])), await modelPart(new Blob([bytes])), isOtherPicture(bytes)],
      }),
      bound: aLittle,
    },
    { name: 'project, its document', draw: json(project), read: (bytes) => parseProject(parsedOr(bytes)), bound: aLittle },
    { name: 'kept head', draw: tensors([keptHead]), read: readKeptHead, bound: (length) => 64 * length + 256 * KIB },
    {
      name: 'kept embeddings',
      draw: tensors([keptEmbeddings]),
      read: readKeptEmbeddings,
      bound: (length) => 64 * length + 256 * KIB,
      anyNumbers: true,
    },
    {
      name: 'what was measured',
      draw: json(measured),
      read: (bytes) => ({ ok: true, value: readMeasured(bytes) }),
      bound: aLittle,
      anyNumbers: true,
    },
    {
      name: 'project file',
      draw: (random) => mutatedBytes(projectZip, random),
      read: (bytes) => everythingIn(new Blob([bytes])),
      bound: (length) => 3 * 1032 * length + 4096 * KIB,
    },
    {
      name: 'project of another program',
      draw: (random) => mutatedBytes(siteZip, random),
      read: (bytes) => everythingIn(new Blob([bytes])),
      bound: (length) => 3 * 1032 * length + 4096 * KIB,
    },
    {
      name: 'table of pictures',
      draw: (random) => mutatedBytes(table, random),
      read: (bytes) => ({ ok: true, value: readCsv(bytes, MOST_FILED_SAMPLES + 1) }),
      bound: aLittle,
    },
    {
      name: 'image model, loose',
      draw: json(site.modelJson),
      read: (bytes) =>
        readImageModel([
          { name: 'model.json', file: new Blob([bytes]) },
          { name: 'metadata.json', file: new Blob([site.metadataJson]) },
          { name: 'weights.bin', file: new Blob([site.weights]) },
        ]),
      bound: (length) => 16 * (length + site.weights.length) + 64 * KIB,
    },
    {
      name: 'image model, its labels',
      draw: json(site.metadataJson),
      read: (bytes) =>
        readImageModel([
          { name: 'model.json', file: new Blob([site.modelJson]) },
          { name: 'metadata.json', file: new Blob([bytes]) },
          { name: 'weights.bin', file: new Blob([site.weights]) },
        ]),
      bound: (length) => 16 * (length + site.weights.length + site.modelJson.length) + 64 * KIB,
    },
    {
      name: 'name',
      draw: (random) => mutatedBytes(bytesOf('A\u0308pfel \u202e חתול 👩\u200d🔬 \u0000'), random),
      read: (bytes) => [cleanName(textOf(bytes)), isolated(textOf(bytes))],
      bound: aLittle,
    },
  ];
}

/** What embeddings of a folded link have been, of four numbers. */
const FOLDED_FROM = 16;

const OWN_RECORD = JSON.stringify({
  id: 'own-1',
  name: 'Mine',
  url: 'own/1/model.json',
  files: [{ path: 'model.json', bytes: 1, sha256: '0'.repeat(64) }],
  format: 'layers',
  inputSize: 8,
  crop: 0.875,
  scaling: { divide: 127, subtract: 1 },
  featureLayer: 'features',
  embeddingLength: 6,
  fingerprint: '1'.repeat(64),
  licence: 'unknown',
  own: { identity: '2'.repeat(64), weightCount: 1, bytes: 1 },
});

const LABS: readonly Lab[] = ['columns', 'curve', 'ladder', 'cost', 'inside', 'map', 'bias', 'report', 'sets'];
const LAB_SETTINGS = 'columns=a,b&heads=linear,ncm&repeats=10&seed=1&rate=0.001&low=1&high=9&grid=none&block=2&set=x&each=5&shortcut=yes';

/** A link's bytes with its words changed as JSON, and their length made right. */
function withWords(link: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const length = new DataView(link.buffer, link.byteOffset).getUint32(0, true);
  const words = bytesOf(mutatedJson(JSON.parse(textOf(link.subarray(4, 4 + length))), random));
  const start = new Uint8Array(4);
  new DataView(start.buffer).setUint32(0, words.length, true);
  return joined(start, words, link.subarray(4 + length));
}

/** A project's archive with all that it gives when it is asked. */
async function everythingIn(file: Blob): Promise<unknown> {
  const archive = await openProjectArchive(file);
  if (!archive.ok) return archive;
  await Promise.all([archive.value.heads(0), archive.value.measured(0), archive.value.embeddings(0, 0), archive.value.pictures(0, 0, 10)]);
  await archive.value.backbone(0);
  return { ok: true, value: archive.value.projects };
}

function parsedOr(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

/** A safetensors file with its header changed as JSON and its length made right, or with any bytes changed. */
function spoiltTensors(file: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  if (random() < 0.4) return mutatedBytes(file, random);
  const length = Number(new DataView(file.buffer, file.byteOffset).getBigUint64(0, true));
  const header = bytesOf(mutatedJson(JSON.parse(textOf(file.subarray(8, 8 + length))), random));
  const start = new Uint8Array(8);
  new DataView(start.buffer).setBigUint64(0, BigInt(header.length), true);
  return joined(start, header, file.subarray(8 + length));
}

function containerOf(bytes: Uint8Array): unknown {
  const header = readSafetensorsHeader(bytes);
  return header.ok ? readTensors(bytes, header.value, ['F16', 'I8']) : header;
}

function unpacked(bytes: Uint8Array, weights: ArrayBuffer, unpack: Strangers['unpack']): unknown {
  const entries = refusing(() => manifestOf((jsonOf(textOf(bytes)) as { weightsManifest?: unknown } | null)?.weightsManifest));
  return entries.ok ? unpack(entries.value, weights) : entries;
}
