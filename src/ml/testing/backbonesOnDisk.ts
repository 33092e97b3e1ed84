// Real backbones out of files of this machine, for tests. A test that imports this reads the tree, as `scripts/check/run.mjs` has to know:
// by this name.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import { catalogue } from '../../core/backbones/catalogue';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What `buildBackbone` is given. */
export interface BackboneOnDisk {
  readonly spec: BackboneSpec;
  readonly topology: string;
  readonly weights: ArrayBuffer;
}

/** The backbone that comes with the app. */
export const builtInFromDisk = () => fromDisk(builtInBackbone, join(root, 'public', dirname(builtInBackbone.url)));

/** Where MobileNetV2 0.35 lies on a machine that has it. */
export const MOBILENET_FOLDER = join(root, '../shared/backbones/mobilenet_v2_0.35_224_no_top');
export const hasMobileNet = existsSync(MOBILENET_FOLDER);

/** MobileNetV2 0.35, where this machine has it. */
export function mobileNetFromDisk(): BackboneOnDisk {
  const spec = catalogue.find(({ id }) => id === 'mobilenet-v2-0.35');
  if (!spec) throw new Error(catalogue.map(({ id }) => id).join(' '));
  return fromDisk(spec, MOBILENET_FOLDER);
}

function fromDisk(spec: BackboneSpec, folder: string): BackboneOnDisk {
  const [topology, ...shards] = spec.files.map(({ path }) => readFileSync(join(folder, path)));
  return { spec, topology: String(topology), weights: Uint8Array.from(Buffer.concat(shards)).buffer };
}
