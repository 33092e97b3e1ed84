// Records of backbones that lie beside their files, an own one's, a hosted one's and a saved page's: read back by their shapes.
import * as v from 'valibot';
import type { BackboneFile, BackboneSpec, Licence } from './backbones';
import type { HostedBackbone } from './catalogueHostedEntry';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const side = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(4096));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const file: v.GenericSchema<unknown, BackboneFile> = v.object({
  path: text,
  bytes: v.exactOptional(count),
  sha256: v.exactOptional(sha256),
});

const LICENCES = ['apache', 'apache-on-research-data', 'none', 'unknown'] as const satisfies readonly Licence[];

/** What tells how pictures are given to a backbone, and where it ends. */
const use = {
  inputSize: side,
  scaling: v.object({ divide: v.pipe(v.number(), v.finite(), v.notValue(0)), subtract: v.pipe(v.number(), v.finite()) }),
  crop: v.exactOptional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(1))),
  featureLayer: text,
  embeddingLength: v.pipe(count, v.minValue(1)),
};

/** An own backbone's: what of a catalogue's entry a person's files can have. What nobody knows here is left out. */
const ownRecord: v.GenericSchema<unknown, BackboneSpec> = v.object({
  id: text,
  name: text,
  url: text,
  files: v.array(file),
  followsManifest: v.exactOptional(v.boolean()),
  format: v.exactOptional(v.picklist(['layers', 'graph'])),
  output: v.exactOptional(text),
  ...use,
  fingerprint: v.exactOptional(text),
  identity: v.exactOptional(text),
  // Earlier versions wrote a sentence here.
  licence: v.fallback(v.picklist(LICENCES), 'unknown'),
  own: v.object({ identity: text, weightCount: count, bytes: count }),
});

const hostedRecord: v.GenericSchema<unknown, HostedBackbone> = v.object({
  id: text,
  files: v.pipe(v.array(v.object({ path: text, bytes: v.exactOptional(count), sha256: v.exactOptional(sha256) })), v.minLength(1)),
  fingerprint: sha256,
});

/** What must be known of a backbone to use its network. */
export type UsedBackbone = Pick<BackboneSpec, 'inputSize' | 'scaling' | 'crop' | 'featureLayer' | 'embeddingLength'>;

const usedRecord: v.GenericSchema<unknown, UsedBackbone> = v.object(use);

/** The entry of a person's own backbone as `JSON.stringify` wrote it; undefined for anything else, damaged or of a stranger. */
export function readOwnRecord(json: string | undefined): BackboneSpec | undefined {
  return read(ownRecord, json);
}

/** What `hosted.json` says; undefined for anything else. */
export function readHostedRecord(json: string | undefined): HostedBackbone | undefined {
  return read(hostedRecord, json);
}

/** What `backbone.json` of a saved page says; undefined for anything else. */
export function readUsedRecord(json: string): UsedBackbone | undefined {
  return read(usedRecord, json);
}

function read<Value>(schema: v.GenericSchema<unknown, Value>, json: string | undefined): Value | undefined {
  try {
    const found = v.safeParse(schema, JSON.parse(json ?? ''));
    return found.success ? found.output : undefined;
  } catch {
    // It is not JSON.
    return undefined;
  }
}
