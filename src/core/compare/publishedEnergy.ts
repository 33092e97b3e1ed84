// What pretraining took elsewhere, as it was published: each figure with its source, its year and how it was come by.

export interface PublishedEnergy {
  readonly id: 'kettle' | 'vitSmall' | 'vitLarge' | 'dinov2' | 'clip' | 'gpt3';
  /** Kilowatt-hours: least and most. */
  readonly kilowattHours: readonly [low: number, high: number];
  readonly source: string;
  readonly year: number;
  /** Metered; stated by its makers or by others from their records; or worked out here from what they state. */
  readonly status: 'measured' | 'reported' | 'derived';
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
  { id: 'dinov2', kilowattHours: [9_700, 9_700], source: 'arXiv 2304.07193', year: 2023, status: 'reported' },
  {
    id: 'clip',
    // 73,728 hours of a V100 at 250 to 300 W, with up to a tenth for the building.
    kilowattHours: [18_000, 24_000],
    source: 'arXiv 2103.00020',
    year: 2021,
    status: 'derived',
  },
  { id: 'gpt3', kilowattHours: [1_287_000, 1_287_000], source: 'arXiv 2104.10350', year: 2021, status: 'reported' },
];

/** Photos of ImageNet's training set (Russakovsky et al., ImageNet Large Scale Visual Recognition Challenge, IJCV 115, 2015). */
export const IMAGENET_PHOTOS = 1_281_167;
