// The report of an experiment.
import type { Translated } from '../translation';

export const report: Translated<'report'> = {};
