// A project written anew from memory, when all that the disk kept of it is gone.
import { allSamples } from '../../core/dataset/dataset';
import type { Access } from '../base/access';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import type { EvaluationSlice } from '../evaluation/evaluationSlice';
import type { Ports } from '../base/ports';
import type { ProjectBackboneSlice } from '../backbone/projectBackboneSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { SplitSlice } from '../split/splitSlice';

/** Samples whose pictures are read and written together. */
const BATCH = 64;
/** Embeddings that are written together. */
const EMBEDDINGS = 500;

/** All that memory knows of the open project. */
export type WholeProject = DatasetSlice &
  EmbeddingSlice &
  SettingsSlice &
  ProjectBackboneSlice &
  SplitSlice &
  Pick<EvaluationSlice, 'stateHistory'>;

/** Writes all of the open project; gives the samples whose pictures are nowhere any more, or undefined when it cannot be written. */
export async function writeAnew(
  { get }: Pick<Access<WholeProject>, 'get'>,
  { storage }: Pick<Ports, 'storage'>,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<number | undefined> {
  const { dataset, embeddingsBy, settings, projectBackbone, projectSplit, stateHistory, pictures, namesIn } = get();
  const samples = allSamples(dataset);
  const created = await storage.create({
    id,
    name,
    classes: dataset.classes,
    samples,
    settings,
    ...(projectBackbone !== undefined && { backboneId: projectBackbone }),
    ...(namesIn && { namesIn }),
  });
  if (!created.ok) return undefined;
  if (projectSplit?.projectId === id && !(await storage.saveSplit(id, projectSplit.split)).ok) return undefined;
  if (stateHistory?.projectId === id && !(await storage.saveHistory(id, stateHistory.history)).ok) return undefined;
  let lost = 0;
  for (let at = 0; at < samples.length; at += BATCH) {
    const batch = await Promise.all(
      samples.slice(at, at + BATCH).map(async (sample) => ({ sample, picture: await pictures.picture(sample.id) })),
    );
    const whole = batch.flatMap(({ sample, picture }) => (picture ? [{ sample, picture }] : []));
    lost += batch.length - whole.length;
    if (whole.length > 0 && !(await storage.addSamples(id, whole)).ok) return undefined;
  }
  const made = samples.flatMap(({ id: sampleId }) => {
    const known = [...embeddingsBy.values()].flatMap((embeddings) => embeddings.get(sampleId) ?? []);
    return known.map((embedding) => ({ sampleId, embedding }));
  });
  for (let at = 0; at < made.length; at += EMBEDDINGS) {
    if (!(await storage.addEmbeddings(id, made.slice(at, at + EMBEDDINGS))).ok) return undefined;
  }
  return lost;
}
