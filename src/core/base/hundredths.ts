// A share in whole hundredths: how many of a hundred.

/** 0.554 → 55. What is rounded to nothing has no sign: "−0 of 100" is no number that anybody says. */
export const hundredths = (share: number): number => Math.round(100 * share) + 0;
