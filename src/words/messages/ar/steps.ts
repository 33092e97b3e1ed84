// The three steps of Teach.
import type { Translated } from '../translation';

export const steps: Translated<'steps'> = {
  collect: 'جمع',
  learn: 'تعلّم',
  use: 'استخدام',
};
