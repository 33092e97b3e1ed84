// Whether a message holds the way back from a change of many samples at once.
import type { NewNotice } from '../../store/base/noticeSlice';

/** Samples from which on nobody puts them back one by one. */
const MANY = 10;

/** Such a message stays until it is dismissed, or what it would bring back is gone. */
export const changedMany = (notice: NewNotice): boolean => 'undo' in notice && 'count' in notice && notice.count >= MANY;
