// The background work of embedding altered copies, and drawing them to be looked at.
import type { AugmentationSettings } from '../../core/dataset/augmentation';
import { namedAugmentations } from '../../core/dataset/augmentation';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { embedEach } from '../backbone/embedEach';
import type { EmbeddingSlice } from './embeddingSlice';
import { embeddingsNow } from './embeddingSlice';
import { idOf } from '../base/projectState';
import { readyFingerprint } from '../backbone/backboneState';
import { inBatches } from '../base/inBatches';
import { fromKept } from '../dataset/sampleFrame';
import type { Ports } from '../base/ports';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { AugmentationSlice, AugmentationVerbs } from './augmentationSlice';

/**
 * The verbs of augmented samples. They are embedded in batches, once the sample itself is; copies that cannot be read are passed over
 * until the setting or the backbone is another.
 */
export function augmentationVerbs(
  { get, set }: Access<AugmentationSlice & SettingsSlice & DatasetSlice & EmbeddingSlice & BackboneSlice>,
  { pictures }: Pick<Ports, 'pictures'>,
): AugmentationVerbs {
  /** Copies that cannot be read, or of which the backbone makes no numbers; another setting, or another backbone, tries them again. */
  let unreadable = new Set<string>();
  let unreadableUnder: readonly [AugmentationSettings, string] | undefined;

  const missing = () => {
    const { dataset, augmentedEmbeddings, backbone } = get();
    const { augmentation } = get().settings;
    if (!augmentation.on || backbone.kind !== 'ready') return [];
    const { fingerprint } = backbone.loaded;
    if (unreadableUnder?.[0] !== augmentation || unreadableUnder[1] !== fingerprint) {
      unreadableUnder = [augmentation, fingerprint];
      unreadable = new Set();
    }
    const embeddings = embeddingsNow(get());
    return dataset.samples.flatMap(({ id }) => {
      if (!embeddings.has(id)) return [];
      return namedAugmentations(id, augmentation)
        .filter(({ key }) => augmentedEmbeddings.get(key)?.fingerprint !== fingerprint && !unreadable.has(key))
        .map((copy) => ({ id, ...copy }));
    });
  };

  /** One batch from picture to embedding; false when the backbone is not there to do it. */
  const embedBatch = async (wanted: readonly ReturnType<typeof missing>[number][]): Promise<boolean> => {
    const { project } = get();
    const before = readyFingerprint(get());
    const {
      made,
      unreadable: gone,
      stopped,
    } = await embedEach(
      wanted,
      ({ id, augmentation }, side) => get().drawAugmented(id, augmentation, side),
      () => get().session(),
    );
    if (idOf(get().project) !== idOf(project)) return true;
    const now = readyFingerprint(get());
    if (now === before) for (const { item } of gone) unreadable.add(item.key);
    // Those of a backbone that was left meanwhile would take the place of the ready one's.
    const fresh = made.filter(({ embedding }) => embedding.fingerprint === now);
    if (fresh.length > 0) {
      const next = new Map(get().augmentedEmbeddings);
      for (const { item, embedding } of fresh) next.set(item.key, { ...embedding, values: embedding.values.slice() });
      set({ augmentedEmbeddings: next });
    }
    return !stopped;
  };

  const embedAugmented = inBatches({
    missing,
    tell: (augmentationWork) => set({ augmentationWork }),
    make: embedBatch,
    backboneReady: () => get().backboneReady(),
  });

  return {
    embedAugmented,
    async drawAugmented(sampleId, augmentation, side) {
      const kept = await get().pictures.picture(sampleId);
      return fromKept(kept, pictures, (square) => pictures.augment(square, augmentation, side));
    },
    forgetAugmented() {
      unreadable = new Set();
      set({ augmentedEmbeddings: new Map() });
    },
  };
}
