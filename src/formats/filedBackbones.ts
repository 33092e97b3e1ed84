// Backbones of a person's own in a file of projects: a folder for each at its root, written from where they are kept.
import { BlobReader, TextReader } from '@zip.js/zip.js';
import type { ZipWriter } from '@zip.js/zip.js';
import type { BackboneSpec } from '../core/backbones/backbones';

/** At the archive's root, also where it holds several projects: two of them may have one backbone. */
export const BACKBONES_FOLDER = 'backbones/';

/** So many in one file; nobody has more. */
export const MOST_FILED_BACKBONES = 64;

/**
 * What a backbone's folder holds: its record, its topology and its weights. The topology is not called model.json, by which an archive
 * would be known as a network.
 */
export const BACKBONE_FILES = { record: 'entry.json', topology: 'topology.json', weights: 'weights.bin' } as const;

/** Of so many backbones. */
export const backboneEntries = (backbones: number): number => backbones * Object.keys(BACKBONE_FILES).length;

export interface BackboneToWrite {
  readonly spec: BackboneSpec;
  readonly topology: Blob;
  readonly weights: Blob;
}

/** Adds some, piece by piece. Rejects with the signal's reason. */
export async function addBackbones(zip: ZipWriter<unknown>, backbones: readonly BackboneToWrite[], signal?: AbortSignal): Promise<void> {
  for (const [at, { spec, topology, weights }] of backbones.entries()) {
    signal?.throwIfAborted();
    const folder = `${BACKBONES_FOLDER}${at + 1}/`;
    await zip.add(folder + BACKBONE_FILES.topology, new BlobReader(topology));
    // Numbers hardly compress.
    await zip.add(folder + BACKBONE_FILES.weights, new BlobReader(weights), { level: 0 });
    await zip.add(folder + BACKBONE_FILES.record, new TextReader(JSON.stringify(spec)));
  }
}
