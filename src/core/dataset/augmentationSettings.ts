// What a person sets of augmentation; how copies are drawn is `augmentation`.

/** The ways in which a copy may differ from its parent, and how many copies there are of each sample. */
export interface AugmentationSettings {
  readonly on: boolean;
  /** 1 … MOST_AUGMENTED. */
  readonly copies: number;
  readonly flip: boolean;
  readonly crop: boolean;
  readonly brightness: boolean;
  readonly blur: boolean;
}

export const MOST_AUGMENTED = 8;

export const noAugmentation: AugmentationSettings = { on: false, copies: 3, flip: true, crop: true, brightness: true, blur: true };
