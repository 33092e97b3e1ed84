// What pretraining took elsewhere, as it was published: each figure with its source, its year and how it was come by.

/** Hours of one kind of GPU as they were published, and what is taken for each: what kilowatt-hours were worked out from. */
export interface GpuHours {
  readonly gpu: 'A100' | 'V100';
  readonly hours: number;
  /** Least and most that one GPU draws. */
  readonly watts: readonly [low: number, high: number];
  /** How many times as much the whole building draws. */
  readonly overhead: readonly [low: number, high: number];
}

export interface PublishedEnergy {
  readonly id: 'kettle' | 'vitSmall' | 'vitLarge' | 'dinov2' | 'clip' | 'gpt3';
  /** Kilowatt-hours: least and most. */
  readonly kilowattHours: readonly [low: number, high: number];
  readonly source: string;
  readonly year: number;
  /** Metered; stated by its makers or by others from their records; or worked out here from what they state. */
  readonly status: 'measured' | 'reported' | 'derived';
  /** Where hours were published. */
  readonly basis?: GpuHours;
}

/** From the least to the most. */
export const publishedEnergies: readonly PublishedEnergy[] = [
  {
    id: 'kettle',
    // 4,186 J for a kilogram and a degree, from 20 to 100 °C, in a kettle that loses up to a fifth.
    kilowattHours: [0.093, 0.116],
    source: 'NIST',
    year: 2018,
    status: 'derived',
  },
  {
    // This and the next stand so in CodeCarbon's documentation ("Model comparisons"), which takes them from Dodge et al., Measuring the
    // carbon intensity of AI in cloud instances, FAccT 2022: 1 V100 for 19 hours, and 4 for 90.
    // Its own authors say that it measures otherwise.
    id: 'vitSmall',
    kilowattHours: [2.2, 2.2],
    source: 'CodeCarbon, doi 10.1145/3531146.3533234',
    year: 2022,
    status: 'reported',
  },
  {
    id: 'vitLarge',
    kilowattHours: [93.3, 93.3],
    source: 'CodeCarbon, doi 10.1145/3531146.3533234',
    year: 2022,
    status: 'reported',
  },
  {
    id: 'dinov2',
    kilowattHours: [9_700, 9_700],
    source: 'arXiv 2304.07193',
    year: 2023,
    status: 'reported',
    // Its authors reckon with 400 W and a power usage effectiveness of 1.1.
    basis: { gpu: 'A100', hours: 22_016, watts: [400, 400], overhead: [1.1, 1.1] },
  },
  {
    id: 'clip',
    kilowattHours: [18_000, 24_000],
    source: 'arXiv 2103.00020',
    year: 2021,
    status: 'derived',
    // The watts and the tenth for the building are taken here: its authors state hours alone.
    basis: { gpu: 'V100', hours: 73_728, watts: [250, 300], overhead: [1, 1.1] },
  },
  { id: 'gpt3', kilowattHours: [1_287_000, 1_287_000], source: 'arXiv 2104.10350', year: 2021, status: 'reported' },
];

/** Photos of ImageNet's training set (Russakovsky et al., ImageNet Large Scale Visual Recognition Challenge, IJCV 115, 2015). */
export const IMAGENET_PHOTOS = 1_281_167;

/** When this project pretrained the backbones that have a card: what a card says of energy was worked out in this year. */
export const CARDS_YEAR = 2026;
