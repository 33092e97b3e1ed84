// Embeddings of every set of photos, made once for each backbone and kept beside the bench: what is computed from them takes seconds.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { BLANK_COUNT } from '../../src/core/backbones/blankPictures';
import { builtInBackbone } from '../../src/core/backbones/builtInBackbone';
import type { Embeddings } from '../engineAlone/embeddings';
import { NOTHING } from '../engineAlone/nothing';
import type { Bench } from './bench';
import { PHOTOS, photosByClass, photoSets } from './photos';
import { answerShared, lacking, MOBILENET, mobileNet } from './shared';
import { visit } from './visit';

const KEPT = fileURLToPath(new URL('../.generated/embeddings/', import.meta.url));

/** One part of a set: n embeddings, row after row, with the class of each. */
export interface EmbeddedPart {
  readonly embeddings: Float32Array;
  readonly classes: Uint16Array;
}

export interface EmbeddedSet {
  readonly name: string;
  readonly classNames: readonly string[];
  readonly train: EmbeddedPart;
  readonly test: EmbeddedPart;
}

export interface EmbeddedPhotos {
  readonly spec: BackboneSpec;
  readonly embeddingLength: number;
  readonly sets: readonly EmbeddedSet[];
  /** Of pictures that show nothing: the embeddings of each kind of NOTHING. */
  readonly nothing: readonly { readonly kind: string; readonly embeddings: Float32Array }[];
  /** Of the blank pictures that the app compares with. */
  readonly blanks: Float32Array;
}

/** The built-in backbone, and MobileNetV2 0.35 where it is there. */
export const benchBackbones = (): readonly BackboneSpec[] => [
  builtInBackbone,
  ...(lacking([MOBILENET]) === undefined ? [mobileNet()] : []),
];

/** All sets through one backbone. What was kept is used again while backbone and photos (their names and lengths) are the same. */
export async function embeddedPhotos({ engineUrl, folder }: Bench, spec: BackboneSpec): Promise<EmbeddedPhotos> {
  const parts = photoSets().flatMap((set) => (['train', 'test'] as const).map((part) => ({ set, part })));
  const wanted = parts.map((each) => ({ ...each, photos: [...photosByClass(join(PHOTOS, each.set, each.part))] }));
  const files = wanted.map(({ set, part, photos }) => ({
    at: keptAt(spec, [set, part, ...photos.flatMap(([, paths]) => paths).map((path) => `${path} ${statSync(path).size}`)]),
    paths: photos.flatMap(([, paths]) => paths),
  }));
  const nothingAt = keptAt(spec, ['nothing', JSON.stringify(NOTHING)]);
  const blanksAt = keptAt(spec, ['blanks', String(BLANK_COUNT)]);
  if (![...files.map(({ at }) => at), nothingAt, blanksAt].every((at) => existsSync(at))) {
    mkdirSync(KEPT, { recursive: true });
    await visit(
      join(folder, `profile-${spec.id}`),
      async ({ page, context }) => {
        await answerShared(context, mobileNet());
        await page.goto(`${engineUrl}embeddings.html`);
        await page.waitForFunction(() => 'embeddings' in globalThis);
        for (const { at, paths } of files) {
          if (existsSync(at)) continue;
          const addresses = paths.map((path) => path.replace(PHOTOS, 'photos'));
          const text = await page.evaluate(
            ([spec, addresses]) => (globalThis as unknown as { embeddings: Embeddings }).embeddings.photos(spec, addresses),
            [spec, addresses] as const,
          );
          writeFileSync(at, Buffer.from(text, 'base64'));
        }
        for (const [at, kind] of [
          [nothingAt, 'nothing'],
          [blanksAt, 'blanks'],
        ] as const) {
          const text = await page.evaluate(([spec, kind]) => (globalThis as unknown as { embeddings: Embeddings }).embeddings[kind](spec), [
            spec,
            kind,
          ] as const);
          writeFileSync(at, Buffer.from(text, 'base64'));
        }
      },
      'block',
    );
  }
  const { embeddingLength } = spec;
  const partAt = (at: number): EmbeddedPart => ({
    embeddings: floatsIn(files[at]?.at ?? ''),
    classes: Uint16Array.from((wanted[at]?.photos ?? []).flatMap(([, paths], c) => paths.map(() => c))),
  });
  const drawn = floatsIn(nothingAt);
  let from = 0;
  return {
    spec,
    embeddingLength,
    sets: photoSets().map((name, s) => ({
      name,
      classNames: (wanted[2 * s]?.photos ?? []).map(([className]) => className),
      train: partAt(2 * s),
      test: partAt(2 * s + 1),
    })),
    blanks: floatsIn(blanksAt),
    nothing: NOTHING.map(([kind, count]) => ({
      kind,
      embeddings: drawn.subarray(from * embeddingLength, (from += count) * embeddingLength),
    })),
  };
}

function keptAt(spec: BackboneSpec, of: readonly string[]): string {
  const name = createHash('sha256')
    .update(JSON.stringify([spec.id, spec.fingerprint, of]))
    .digest('hex');
  return join(KEPT, `${spec.id}-${name.slice(0, 12)}.f32`);
}

function floatsIn(path: string): Float32Array {
  const bytes = readFileSync(path);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
