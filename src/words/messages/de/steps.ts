// The three steps of Teach.
import type { Translated } from '../translation';

export const steps: Translated<'steps'> = {
  collect: 'Sammeln',
  learn: 'Lernen',
  use: 'Benutzen',
};
