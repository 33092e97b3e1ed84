// The report of an experiment.

export const report = {};
