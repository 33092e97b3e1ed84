// How quick each column was with the camera's pictures, as far as anybody timed it on the device of now.
import { useShallow } from 'zustand/react/shallow';
import { timingNow } from '../../store/compare/pictureTime';
import { useAppStore } from '../../store/useAppStore';
import type { ColumnPace } from './columnFacts';
import type { ShownColumn } from './useColumns';

/** Tenths: what is not seen wakes nobody. */
const tenths = (value: number | undefined) => (value === undefined ? undefined : Math.round(10 * value) / 10);

/** In the order of the columns. A backbone that the camera never showed a picture has the time that was measured of it for its cost. */
export function useColumnPaces(columns: readonly Pick<ShownColumn, 'fingerprint'>[]): readonly ColumnPace[] {
  const flat = useAppStore(
    useShallow((state) =>
      columns.flatMap(({ fingerprint = '' }) => {
        const session = state.sessions.get(fingerprint);
        const device = session?.kind === 'ready' ? session.device.kind : undefined;
        const last = state.paceBy.get(fingerprint);
        const pace = device === undefined || last?.device === device ? last : undefined;
        const timed = timingNow(state, fingerprint);
        return [tenths(pace?.milliseconds ?? (typeof timed === 'number' ? timed : undefined)), tenths(pace?.perSecond)];
      }),
    ),
  );
  return columns.map((_, at) => ({ milliseconds: flat[2 * at], perSecond: flat[2 * at + 1] }));
}
