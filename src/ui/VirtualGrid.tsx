// A grid of thousands of small pictures, fetched when the first picture is there.
import { lazily } from './lazily';

export const VirtualGrid = lazily(() => import('./heavy/VirtualGrid').then(({ VirtualGrid: heavy }) => heavy));
