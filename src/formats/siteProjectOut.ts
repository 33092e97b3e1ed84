// A project as Teachable Machine's project file, NAME.tm: a zip of pictures named by their class, and how its head is trained.
import { Uint8ArrayReader } from '@zip.js/zip.js';
import { distinctNames } from '../core/base/names';
import type { Class, Sample } from '../core/dataset/dataset';
import type { MlpSettings } from '../core/solvers/epochs';
import type { FiledPicture, WriteOptions } from './projectFile';
import { readAhead } from './readAhead';
import { writeZip } from './zipStream';

export const SITE_PROJECT_ENDING = '.tm';

/** Side of its pictures: the site's own files hold JPEGs of 224 × 224, cropped. */
export const SITE_PICTURE_SIDE = 224;

export interface SiteProject {
  /** In their order. Those without a sample are left out: the file has no list of classes. */
  readonly classes: readonly Pick<Class, 'id' | 'name'>[];
  readonly samples: readonly Pick<Sample, 'id' | 'classId'>[];
  readonly settings: Pick<MlpSettings, 'epochs' | 'batchSize' | 'learningRate'>;
  /** A JPEG of SITE_PICTURE_SIDE; undefined for one that cannot be had: its sample is left out and counted. */
  picture(sampleId: string): Promise<FiledPicture | undefined>;
}

/**
 * Writes it as the site does (files of versions 2.4.5 and 2.4.10): entries stored, flat, class after class, each called
 * "label-!-index.jpg", the manifest last. Resolves to how many samples had no picture. Rejects with the signal's reason, or with what the
 * stream or a picture's reader throws; the stream is then aborted.
 */
export async function writeSiteProject(
  { classes, samples, settings, picture }: SiteProject,
  stream: WritableStream<Uint8Array>,
  { onProgress, signal }: WriteOptions = {},
): Promise<number> {
  const labels = distinctNames(classes.map(({ name }) => siteLabel(name)));
  let [done, missing] = [0, 0];
  return writeZip(
    stream,
    async (zip) => {
      for (const [c, { id }] of classes.entries()) {
        let index = 0;
        const ofClass = samples.filter(({ classId }) => classId === id);
        for await (const [, kept] of readAhead(ofClass, (sample) => picture(sample.id))) {
          signal?.throwIfAborted();
          if (kept) await zip.add(`${labels[c] ?? ''}-!-${index++}.jpg`, new Uint8ArrayReader(kept.bytes));
          else missing++;
          onProgress?.(++done);
        }
      }
      await zip.add('manifest.json', new Uint8ArrayReader(new TextEncoder().encode(JSON.stringify(manifest(settings)))));
      return missing;
    },
    { level: 0 },
  );
}

const manifest = ({ epochs, batchSize, learningRate }: SiteProject['settings']) => ({
  type: 'image',
  version: '2.4.10',
  appdata: { publishResults: {}, trainEpochs: epochs, trainBatchSize: batchSize, trainLearningRate: learningRate },
});

/** A slash would make a folder of what stands before it, and the mark would end the label early. */
const siteLabel = (name: string): string => name.replace(/[/\\]/g, '-').replaceAll('-!-', '- ! -');
