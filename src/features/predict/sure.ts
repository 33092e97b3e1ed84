// From which probability on an answer is given without "not sure".
import type { ClassScore } from '../../store/head/scores';

/** Whether the probability is at least 0.6. */
export const isSure = ({ probability }: ClassScore): boolean => probability >= 0.6;
