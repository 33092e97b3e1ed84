// How much better one backbone sees than another, as this project measured it on photos that none of them was made for.

/** Right answers of 100 on new photos after 10 photos a class: mean over the draws and over the sets below. */
export interface MeasuredAccuracy {
  readonly right: number;
}

/** What the figures rest on: `npm run bench -- probe`, multinomial logistic regression on frozen embeddings, five draws. */
export const MEASURED_ON = 'three sets of photos (fruit in shops, numbers shown by hand, rubbish)';

const measured: Readonly<Record<string, MeasuredAccuracy>> = {
  'headstart-1': { right: 70 },
  'mobilenet-v2-0.35': { right: 77 },
};

/** Undefined for a backbone that was not measured. */
export const measuredAccuracy = (backboneId: string): MeasuredAccuracy | undefined => measured[backboneId];
