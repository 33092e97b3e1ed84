// A list of any length, fetched when it is first long.
import { lazily } from './lazily';

export const VirtualList = lazily(() => import('./heavy/VirtualList').then(({ VirtualList: heavy }) => heavy));
