// A number within a range.
import { lazily } from './lazily';

/** A slider with its label and number, whose code is fetched when it is first shown. */
export const Slider = lazily(() => import('./heavy/Slider').then(({ Slider: heavy }) => heavy));
