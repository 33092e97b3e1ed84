// What was looked up of what the tools of Compare keep of projects: nothing yet. The work is `measuredKeeper`, one for each tool.
import type { SeesLookedUp } from './lookedUp';

export type MeasuredSlice = Pick<SeesLookedUp, 'lookedUpBy'>;

/** The state to begin with: no tool has looked anything up. */
export const measuredSlice = (): MeasuredSlice => ({ lookedUpBy: new Map() });
