// What a file is by its first bytes, whatever its name says.

/** A zip's first entry, or the end of one that is empty (APPNOTE 4.3.7, 4.3.16). */
const ARCHIVES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** Safetensors begin with the length of their header, which is JSON: more than this no reader takes. */
const LONGEST_HEADER = 100 * 1024 * 1024;
const OPENING_BRACE = 0x7b;
const LOOKED_AT = 16;

/** Reads a few bytes. Never rejects: what cannot be read is 'other'. */
export async function fileKind(file: Blob): Promise<'head' | 'archive' | 'other'> {
  const bytes = await file
    .slice(0, LOOKED_AT)
    .arrayBuffer()
    .then((buffer) => new Uint8Array(buffer))
    .catch(() => new Uint8Array());
  if (ARCHIVES.some((magic) => magic.every((byte, i) => bytes[i] === byte))) return 'archive';
  if (bytes.length < LOOKED_AT || bytes[8] !== OPENING_BRACE) return 'other';
  const length = new DataView(bytes.buffer).getBigUint64(0, true);
  return length > 0n && length < BigInt(LONGEST_HEADER) ? 'head' : 'other';
}

/** Bytes in which a model's JSON says what it is. */
const JSON_LOOKED_AT = 4_096;
const NETWORK = /"(?:modelTopology|weightsManifest)"\s*:/;
const METADATA = /"(?:tmVersion|tfjsVersion|tfjsSpeechCommandsVersion)"\s*:|"@teachablemachine\//;

/** Which of a model's loose files it is, by how its JSON begins. Never rejects: what cannot be read is undefined. */
export async function modelPart(file: Blob): Promise<'network' | 'metadata' | undefined> {
  const text = await file
    .slice(0, JSON_LOOKED_AT)
    .text()
    .catch(() => '');
  if (!/^\ufeff?\s*\{/.test(text)) return undefined;
  if (NETWORK.test(text)) return 'network';
  return METADATA.test(text) ? 'metadata' : undefined;
}
