// What the keeper of maps saves and takes in: how they are set, and where samples lie. The store holds that of one project.
import type { Access } from '../base/access';
import type { MeasuredKeeper } from '../base/measuredKeeper';
import { measuredKeeper } from '../base/measuredKeeper';
import type { SeesLookedUp } from '../base/lookedUp';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { ColumnId } from './columns';
import type { EmbeddingMap, EmbeddingMapSlice } from './embeddingMapSlice';
import { USUAL_MAP } from './embeddingMapSlice';
import { keptMaps, mapsFrom } from './keptMap';

type MapSettings = Pick<EmbeddingMapSlice, 'mapMethod' | 'mapColour'>;

/** The keeper of maps. How another project's map is set, maybe by one of its tags, is nothing of the one that is looked up. */
export function mapKeeper(
  { get, set }: Access<EmbeddingMapSlice & SavingSlice & SeesLookedUp>,
  { storage }: Pick<Ports, 'storage'>,
): MeasuredKeeper {
  /** How maps were set when it was found that what was kept cannot be read. */
  let whenUnread: MapSettings | undefined;
  const isHeld = (projectId: string) => get().lookedUpBy.get('map')?.projectId === projectId;
  const usual = (): Partial<MapSettings> => (get().lookedUpBy.has('map') ? USUAL_MAP : {});
  const settingsNow = (): MapSettings => ({ mapMethod: get().mapMethod, mapColour: get().mapColour });

  return measuredKeeper(
    { get, set },
    { storage },
    {
      tool: 'map',
      isHeld,
      takeIn(stored, projectId) {
        const kept = mapsFrom(stored, projectId);
        const now = settingsNow();
        // What was set since it could not be read stays.
        const untouched = !isHeld(projectId) || (whenUnread?.mapMethod === now.mapMethod && whenUnread.mapColour === now.mapColour);
        if (kept) {
          const settings = untouched ? { mapMethod: kept.method, mapColour: kept.colour } : {};
          set({ ...settings, mapsBy: withKept(get().mapsBy, kept.made, projectId) });
        } else if (!isHeld(projectId)) set(usual());
        whenUnread = undefined;
      },
      failed(projectId) {
        if (isHeld(projectId)) return;
        set(usual());
        whenUnread = settingsNow();
      },
      toKeep(projectId) {
        if (!isHeld(projectId)) return undefined;
        const { mapMethod, mapColour, mapsBy } = get();
        const made = [...mapsBy].flatMap(([id, { made: map }]) => (map?.projectId === projectId ? [[id, map] as const] : []));
        return made.length > 0 ? keptMaps({ method: mapMethod, colour: mapColour, made }) : undefined;
      },
    },
  );
}

/** What was kept stands where there is no map of the project yet. */
function withKept(
  by: EmbeddingMapSlice['mapsBy'],
  kept: readonly (readonly [ColumnId, NonNullable<EmbeddingMap['made']>])[],
  projectId: string,
): EmbeddingMapSlice['mapsBy'] {
  const news = kept.filter(([id]) => by.get(id)?.made?.projectId !== projectId);
  return new Map([...by, ...news.map(([id, made]) => [id, { work: by.get(id)?.work ?? ({ kind: 'waiting' } as const), made }] as const)]);
}
