// The test set of one’s own.

export const testSet = {};
