// What becomes of a write that failed because its project is not what it was: gone from the disk, or another tab's.
import type { StorageFailure } from '../browser/projectStorage';
import type { Access } from './access';
import type { AugmentationSlice } from './augmentationSlice';
import type { DatasetSlice } from './datasetSlice';
import type { EmbeddingSlice } from './embeddingSlice';
import type { HeadSlice } from './headSlice';
import type { NoticeSlice } from './noticeSlice';
import type { Ports } from './ports';
import type { ProjectBackboneSlice } from './projectBackboneSlice';
import type { ProjectSlice } from './projectSlice';
import type { Verdict } from './writeQueue';
import type { ZeroShotSlice } from './zeroShotSlice';

/** Samples whose pictures are read and written together. */
const BATCH = 64;
/** Embeddings that are written together. */
const EMBEDDINGS = 500;

/** A project that is open here but gone from the disk is written anew from memory; writes to one that is not open are dropped. */
export function mending(
  { get }: Pick<Access<DatasetSlice & EmbeddingSlice & HeadSlice & AugmentationSlice & ZeroShotSlice & NoticeSlice & ProjectSlice & ProjectBackboneSlice>, 'get'>,
  { storage }: Pick<Ports, 'storage'>,
): (failure: StorageFailure) => Promise<Verdict> {
  /** Writes all of the open project; gives the samples whose pictures are nowhere any more, or undefined when it cannot be written. */
  const writeAnew = async (id: string, name: string): Promise<number | undefined> => {
    const { dataset, embeddings, headChoice, labelMapping, augmentation, projectBackbone, pictures } = get();
    const created = await storage.create({ id, name, ...dataset, headChoice, labelMapping, augmentation, ...(projectBackbone !== undefined && { backboneId: projectBackbone }) });
    if (!created.ok) return undefined;
    let lost = 0;
    for (let at = 0; at < dataset.samples.length; at += BATCH) {
      const batch = await Promise.all(dataset.samples.slice(at, at + BATCH).map(async (sample) => ({ sample, picture: await pictures.picture(sample.id) })));
      const whole = batch.flatMap(({ sample, picture }) => (picture ? [{ sample, picture }] : []));
      lost += batch.length - whole.length;
      if (whole.length > 0 && !(await storage.addSamples(id, whole)).ok) return undefined;
    }
    const made = dataset.samples.flatMap(({ id: sampleId }) => {
      const embedding = embeddings.get(sampleId);
      return embedding ? [{ sampleId, embedding }] : [];
    });
    for (let at = 0; at < made.length; at += EMBEDDINGS) {
      if (!(await storage.addEmbeddings(id, made.slice(at, at + EMBEDDINGS))).ok) return undefined;
    }
    return lost;
  };

  return async ({ kind, project: of }) => {
    const { project } = get();
    const open = project.kind === 'open' && project.id === of;
    if (kind === 'taken') {
      if (of !== undefined) get().lostProject(of);
      return 'aside';
    }
    if (kind !== 'not-found') return 'stop';
    if (!open) return 'drop';
    const { samples } = get().dataset;
    const lost = await writeAnew(project.id, project.name);
    if (lost === undefined) return 'stop';
    // What was deleted a moment ago was on the disk only.
    get().withdrawUndos();
    get().rewriteHeads();
    get().notify({ kind: 'written-anew', name: project.name, samples: samples.length, picturesLost: lost });
    void get().listProjects();
    return 'mended';
  };
}
