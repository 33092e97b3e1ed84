// Everything the app says in English, area by area: the wording that the other languages translate.
import { boundary } from './boundary';
import { common } from './common';
import { missingPart } from './missingPart';
import { numbers } from './numbers';

export const en = { boundary, common, missingPart, numbers };

export type English = typeof en;
