// How much better one backbone sees than another, as this project measured it on photos that none of them was made for.

/**
 * Right answers of 100 on new photos after 10 photos a class, mean over three sets: fruit in shops, numbers shown by hand, rubbish.
 * From `pretraining/probe.py`, multinomial logistic regression on frozen embeddings, mean of five draws;
 * results.json there, section `sizes`.
 */
const rightOf100: Readonly<Record<string, number>> = {
  'headstart-1': 68,
  'headstart-1-128': 72,
  'mobilenet-v2-0.35': 75,
};

/** 0 … 100; undefined for a backbone that was not measured. */
export const measuredAccuracy = (backboneId: string): number | undefined => rightOf100[backboneId];
