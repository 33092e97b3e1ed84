// A grid of thousands of small pictures, fetched when the first picture is there.
import { lazily } from './lazily';

/** The grid, whose code is fetched when it is first shown. */
export const VirtualGrid = lazily(() => import('./heavy/VirtualGrid').then(({ VirtualGrid: heavy }) => heavy));
