// A number within a range.
import { lazily } from './lazily';

export const Slider = lazily(() => import('./heavy/Slider').then(({ Slider: heavy }) => heavy));
