// From which probability on an answer is given without "not sure".
import type { ClassScore } from '../../store/head/scores';

export const isSure = ({ probability }: ClassScore): boolean => probability >= 0.6;
