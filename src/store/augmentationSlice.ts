// Augmentation: which altered copies samples have, and the background work of embedding them. Off until a person wants it.
import type { Augmentation, Recipe } from '../core/augmentation';
import { copyKey, recipesOf } from '../core/augmentation';
import type { Embedding } from '../core/embedding';
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import type { DatasetSlice } from './datasetSlice';
import type { EmbeddingSlice } from './embeddingSlice';
import type { Work } from './inBatches';
import { inBatches } from './inBatches';
import type { Ports } from './ports';

export interface AugmentationSlice {
  /** Kept with the project. */
  readonly augmentation: Augmentation;
  /** Embeddings of copies by `copyKey`, for this visit only: they are made again from the kept pictures. Replaced when it changes. */
  readonly copyEmbeddings: ReadonlyMap<string, Embedding>;
  readonly copyWork: Work;
  chooseAugmentation(change: Partial<Augmentation>): void;
  /** Makes the copies that are wanted and missing. One run at a time; a call during a run extends it. */
  embedCopies(): Promise<void>;
  /** Draws a copy as large as it is asked for; undefined when its parent cannot be read. The caller closes it. */
  drawCopy(sampleId: string, recipe: Recipe, side: number): Promise<ImageBitmap | undefined>;
  forgetCopies(): void;
}

/** What is fetched late: see `lateSlices`. */
export type AugmentationVerbs = Omit<AugmentationSlice, 'augmentation' | 'copyEmbeddings' | 'copyWork' | 'chooseAugmentation'>;

export function augmentationVerbs(
  { get, set }: Access<AugmentationSlice & DatasetSlice & EmbeddingSlice & BackboneSlice>,
  { pictures }: Pick<Ports, 'pictures'>,
): AugmentationVerbs {
  /** Copies whose parent could not be read. */
  let unreadable = new Set<string>();

  const missing = () => {
    const { dataset, embeddings, copyEmbeddings, augmentation, backbone } = get();
    if (!augmentation.on || backbone.kind !== 'ready') return [];
    const { fingerprint } = backbone.loaded;
    return dataset.samples.flatMap(({ id }) => {
      if (embeddings.get(id)?.fingerprint !== fingerprint) return [];
      return recipesOf(id, augmentation)
        .map((recipe) => ({ id, recipe, key: copyKey(id, recipe) }))
        .filter(({ key }) => copyEmbeddings.get(key)?.fingerprint !== fingerprint && !unreadable.has(key));
    });
  };

  /** One batch from picture to embedding; false when the backbone is not there to do it. */
  const embedBatch = async (wanted: readonly ReturnType<typeof missing>[number][]): Promise<boolean> => {
    const { backbone, project } = get();
    if (backbone.kind !== 'ready') return false;
    const drawn = await Promise.all(wanted.map(async (copy) => ({ ...copy, frame: await get().drawCopy(copy.id, copy.recipe, backbone.loaded.inputSize) })));
    const ready = drawn.flatMap(({ key, frame }) => (frame ? [{ key, frame }] : []));
    for (const { key, frame } of drawn) if (!frame) unreadable.add(key);
    if (ready.length === 0) return true;
    const embedded = await get().embed(ready.map(({ frame }) => frame));
    if (!embedded.ok) return false;
    const { rows, fingerprint, device } = embedded.value;
    if (get().project !== project) return true;
    const next = new Map(get().copyEmbeddings);
    ready.forEach(({ key }, i) => {
      const values = rows[i];
      if (values) next.set(key, { values: values.slice(), fingerprint, device });
    });
    set({ copyEmbeddings: next });
    return true;
  };

  const embedCopies = inBatches({
    missing,
    tell: (copyWork) => set({ copyWork }),
    make: embedBatch,
    backboneReady: () => get().backboneReady(),
  });

  return {
    embedCopies,
    async drawCopy(sampleId, recipe, side) {
      const kept = await get().pictures.picture(sampleId);
      const opened = kept && (await pictures.open(kept));
      if (!opened?.ok) return undefined;
      const copy = await pictures.copy(opened.value, recipe, side);
      opened.value.close();
      return copy;
    },
    forgetCopies() {
      unreadable = new Set();
      set({ copyEmbeddings: new Map() });
    },
  };
}
