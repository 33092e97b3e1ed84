// The three steps of Teach.
import type { Translated } from '../translation';

export const steps: Translated<'steps'> = {
  collect: 'Reunir',
  learn: 'Aprender',
  use: 'Usar',
};
