// Files of Teachable Machine go in, answer as the original does in TensorFlow.js, and go out again into the real clients:
// one table of all differences.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { farCatalogue } from '../src/core/backbones/catalogue';
import { normalFrom, randomFrom } from '../src/core/base/random';
import type { BackboneSpec } from '../src/core/backbones/backbones';
import { atTemperature } from '../src/core/evaluation/temperature';
import type { Head } from '../src/core/heads/heads';
import type { ReadImageModel } from '../src/formats/imageModelFile';
import { readImageModel } from '../src/formats/imageModelFile';
import { openProjectArchive } from '../src/formats/projectArchive';
import { writeSiteProject } from '../src/formats/siteProjectOut';
import { zipEntries } from '../src/formats/zipEntries';
import { imageModelDocument, knownBackbone, ownFilesOf } from '../src/store/share/imageModelDocument';
import { drawnBackbone } from './support/drawnBackbone';
import type { Bytes, ModelFiles } from './support/siteClients';
import {
  apart,
  clientPage,
  drawn,
  drawnDocument,
  hasSiteBackbone,
  here,
  inMl5,
  inOtherClient,
  inTensorFlow,
  ROOT,
  sharedBytes,
  SITE_BACKBONE,
  there,
  writtenModel,
} from './support/siteClients';
import { expect, test } from './test';

const FROM_SITE = join(ROOT, '../shared/teachable-machine');
/** Between the same arithmetic, by two engines. */
const SAME = 1e-5;
/** Between engines of 2019 and of now, on GPUs and processors. */
const ALIKE = 1e-3;

const fileOf = (name: string) => new Blob([readFileSync(join(FROM_SITE, name))]);

async function filesIn(zip: Blob): Promise<ModelFiles> {
  const entries = await zipEntries(zip);
  if (!entries.ok) throw new Error(entries.error.kind);
  const contentOf = async (name: string) => {
    const content = await entries.value.find((entry) => entry.name === name)?.read();
    return content?.ok ? content.value : new Uint8Array();
  };
  const textOf = async (name: string) => new TextDecoder().decode(await contentOf(name));
  return { model: await textOf('model.json'), weights: await contentOf('weights.bin'), metadata: await textOf('metadata.json') };
}

/** What the model stands on here: a backbone of the catalogue, by its numbers, or its own. */
function standsOn(read: ReadImageModel, file: string): { readonly spec: BackboneSpec; readonly bytes: Bytes } {
  const digests = read.backboneNumbers.map((numbers) => createHash('sha256').update(numbers).digest('hex'));
  const known = knownBackbone(read, digests, farCatalogue);
  if (known) return { spec: known, bytes: sharedBytes(SITE_BACKBONE) };
  const { spec, topology, weights } = ownFilesOf(read, file);
  const [base] = farCatalogue;
  if (!base) throw new Error('the catalogue is empty');
  // Of another one all but what names its numbers.
  const nameless = Object.fromEntries(Object.entries(base).filter(([name]) => name !== 'fingerprint'));
  return { spec: { ...nameless, ...spec } as BackboneSpec, bytes: { topology, weights } };
}

test('models of the site go in, and out again into every client', async ({ browser }) => {
  test.skip(!existsSync(FROM_SITE) || !hasSiteBackbone, 'needs ../shared/teachable-machine and ../shared/backbones');
  const client = await clientPage(browser);
  const table: Record<string, Record<string, number>> = {};
  for (const [file, isGrey] of [
    ['image-model.zip', false],
    ['tiny-image-model.zip', true],
  ] as const) {
    const read = await readImageModel([{ name: file, file: fileOf(file) }]);
    if (!read.ok) throw new Error(read.error.kind);
    const side = read.value.inputSize;
    const { spec, bytes } = standsOn(read.value, file);
    const document = imageModelDocument(read.value, spec, 0);
    const before = await filesIn(fileOf(file));
    const after = writtenModel(document, spec, bytes);
    const pixels = drawn(side);
    const mine = await here(spec, bytes, document.head, pixels);
    const original = await inTensorFlow(before, pixels, side, isGrey);
    table[file] = {
      'in, against TensorFlow.js': Math.max(...mine.map((probability, c) => Math.abs(probability - (original[c] ?? NaN)))),
      'out, in its own client': apart(mine, await there(client, after, pixels, side)),
      // Its metadata says neither size nor colour of the small grey one, so that its own client cannot use it as it is; the others send
      // pictures of the usual size alone.
      ...(!isGrey && {
        'the original in its own client': apart(mine, await there(client, before, pixels, side)),
        'out, in GenAI Teachable Machine': apart(mine, await inOtherClient(browser, after, pixels, side)),
        'out, in ml5': apart(mine, await inMl5(browser, after, pixels, side)),
      }),
    };
  }
  console.table(table);
  for (const [file, differences] of Object.entries(table))
    for (const [where, difference] of Object.entries(differences))
      expect.soft(difference, `${file}: ${where}`).toBeLessThanOrEqual(where.startsWith('in,') ? SAME : ALIKE);
});

/** A small network of our own that sees what the site's does: the other clients send pictures of that size alone. */
function ownBackbone(): { readonly spec: BackboneSpec; readonly bytes: Bytes } {
  const spec = farCatalogue.find(({ id }) => id === 'mobilenet-v2-0.35');
  if (!spec) throw new Error('the catalogue has no such backbone');
  const { '/model.json': topology, ...shards } = drawnBackbone('', 3);
  // Of another one all but what names its numbers.
  const nameless = Object.fromEntries(Object.entries(spec).filter(([name]) => name !== 'fingerprint')) as unknown as BackboneSpec;
  return { spec: nameless, bytes: { topology: String(topology), weights: Uint8Array.from(Buffer.concat(Object.values(shards))).buffer } };
}

test('heads that were never of the site, on a backbone that is not its own, answer alike in every client', async ({ browser }) => {
  const { spec, bytes } = ownBackbone();
  const { inputSize: side, embeddingLength: d } = spec;
  const random = randomFrom(11);
  const draw = (length: number, scale: number) => Float32Array.from({ length }, () => scale * normalFrom(random));
  const classIds = ['0', '1', '2'];
  const linear: Head = { kind: 'linear', classIds, embeddingLength: d, weights: draw(3 * d, 0.05), bias: draw(3, 0.5) };
  const mlp: Head = {
    kind: 'mlp',
    ...{ classIds, embeddingLength: d, hidden: 20 },
    ...{ hiddenWeights: draw(20 * d, 0.05), hiddenBias: draw(20, 1), outputWeights: draw(60, 0.3) },
  };
  const pixels = drawn(side);
  const client = await clientPage(browser);
  const table: Record<string, Record<string, number>> = {};
  for (const [name, head, temperature] of [
    ['linear', linear, 1],
    ['linear, calibrated', linear, 2.5],
    ['MLP', mlp, 1],
  ] as const) {
    const files = writtenModel(drawnDocument(spec, head, temperature), spec, bytes);
    const mine = [...atTemperature(await here(spec, bytes, head, pixels), temperature)];
    // One that is sure of everything would agree with anything.
    expect(Math.max(...mine)).toBeLessThan(0.999);
    table[name] = {
      'its own client': apart(mine, await there(client, files, pixels, side)),
      'GenAI Teachable Machine': apart(mine, await inOtherClient(browser, files, pixels, side)),
      ml5: apart(mine, await inMl5(browser, files, pixels, side)),
    };
  }
  console.table(table);
  for (const [name, differences] of Object.entries(table))
    for (const [where, difference] of Object.entries(differences)) expect.soft(difference, `${name}: ${where}`).toBeLessThanOrEqual(ALIKE);
});

test('a project of the site goes in, and out again with the same pictures under the same labels', async () => {
  test.skip(!existsSync(FROM_SITE), 'needs ../shared/teachable-machine');
  const read = async (file: Blob) => {
    const archive = await openProjectArchive(file);
    if (!archive.ok) throw new Error(archive.error.kind);
    const [project] = archive.value.projects;
    if (!project) throw new Error('no project');
    return { project, pictures: await archive.value.pictures(0, 0, project.samples.length) };
  };
  const pairs = ({ project, pictures }: Awaited<ReturnType<typeof read>>) => {
    const names = new Map(project.classes.map(({ id, name }) => [id, name]));
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    return project.samples.map(({ classId }, i) => `${names.get(classId) ?? ''} ${digest(pictures[i]?.bytes ?? new Uint8Array())}`).sort();
  };
  const before = await read(fileOf('bananas-and-apples.tm'));
  const place = new Map(before.project.samples.map(({ id }, at) => [id, at]));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const { classes, samples, settings } = before.project;
  await writeSiteProject(
    { classes, samples, settings: settings.mlp, picture: (id) => Promise.resolve(before.pictures[place.get(id) ?? -1]) },
    new WritableStream({ write: (part: Uint8Array) => void parts.push(Uint8Array.from(part)) }),
  );
  const after = await read(new Blob(parts));
  expect(pairs(after)).toEqual(pairs(before));
  expect(after.project.settings).toEqual(settings);
  console.log(
    `bananas-and-apples.tm: ${samples.length} pictures of ${classes.length} classes in, ${after.project.samples.length} out, byte for byte`,
  );
});
