// Augmentation: the altered copies of samples as the backbone sees them. Off until a person wants it. The work is `augmentationVerbs`.
import type { AugmentationSettings, Augmentation } from '../../core/dataset/augmentation';
import type { Embedding } from '../../core/backbones/embedding';
import type { Access } from '../base/access';
import type { Work } from '../base/inBatches';
import type { Ports } from '../base/ports';
import type { SettingsSlice } from '../settings/settingsSlice';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';

export interface AugmentationSlice {
  /** Embeddings of copies by `augmentedKey`, for this visit only: they are made again from the kept pictures. Replaced when it changes. */
  readonly augmentedEmbeddings: ReadonlyMap<string, Embedding>;
  readonly augmentationWork: Work;
  chooseAugmentation(change: Partial<AugmentationSettings>): void;
  /** Makes the copies that are wanted and missing. One run at a time; a call during a run extends it. */
  embedAugmented(): Promise<void>;
  /** Draws a copy as large as it is asked for; undefined when its parent cannot be read. The caller closes it. */
  drawAugmented(sampleId: string, augmentation: Augmentation, side: number): Promise<ImageBitmap | undefined>;
  forgetAugmented(): void;
}

/** What is fetched late. */
export type AugmentationVerbs = Omit<AugmentationSlice, 'augmentedEmbeddings' | 'augmentationWork' | 'chooseAugmentation'>;

/** `fetchVerbs` gives the work: `augmentationVerbs`. */
export function augmentationSlice(
  access: Access<SettingsSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<AugmentationVerbs>,
): AugmentationSlice {
  const { get } = access;
  return {
    augmentedEmbeddings: new Map(),
    augmentationWork: { kind: 'idle' },
    chooseAugmentation: (change) => get().changeSettings({ augmentation: { ...get().settings.augmentation, ...change } }),
    ...lateVerbs<AugmentationVerbs>(access, ports, fetchVerbs, { embedAugmented: true, drawAugmented: true, forgetAugmented: false }),
  };
}
