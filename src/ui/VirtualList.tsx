// A list of any length, fetched when it is first long.
import { lazily } from './lazily';

/** The list, whose code is fetched when it is first shown. */
export const VirtualList = lazily(() => import('./heavy/VirtualList').then(({ VirtualList: heavy }) => heavy));
