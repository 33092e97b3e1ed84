// What learning from scratch came to elsewhere, beside pretraining, as it was published.

export interface PublishedScratch {
  /** Pictures that were learnt from. */
  readonly pictures: number;
  /** Average precision of object detection on COCO, 0 … 100. */
  readonly pretrained: number;
  readonly scratch: number;
}

/** He, Girshick & Dollár, Rethinking ImageNet Pre-training, 5.2: as reported, with the settings that suit pretraining. */
export const SCRATCH_SOURCE = { source: 'He, Girshick & Dollár, arXiv 1811.08883', year: 2018, status: 'reported' } as const;

/** The fewest pictures first. */
export const publishedScratch: readonly PublishedScratch[] = [
  { pictures: 1_000, pretrained: 9.9, scratch: 3.5 },
  { pictures: 3_500, pretrained: 16.0, scratch: 9.3 },
  { pictures: 10_000, pretrained: 26.0, scratch: 25.9 },
];
