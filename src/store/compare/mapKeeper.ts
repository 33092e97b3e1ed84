// Maps beyond a visit: saved with their project as they are laid out and set, and read before any is laid out anew.
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { ColumnId } from './columns';
import { couldRead } from '../base/couldRead';
import type { EmbeddingMap, EmbeddingMapSlice } from './embeddingMapSlice';
import { USUAL_MAP } from './embeddingMapSlice';
import { keptMaps, mapsFrom } from './keptMap';

export interface MapKeeper {
  /**
   * Reads what was kept of the open project, unless that was done since it was opened, again where it failed; resolves when it is there.
   */
  read(): Promise<void>;
  /** Saves the maps of the open project, if it has any. */
  keep(): void;
}

/**
 * Reads the maps of the open project when it is first wanted, and saves them only once they were read, so that what is kept is never lost
 * to what is on screen.
 */
export function mapKeeper(
  { get, set }: Access<EmbeddingMapSlice & SavingSlice & Pick<DatasetSlice, 'project'>>,
  { storage }: Pick<Ports, 'storage'>,
): MapKeeper {
  /** The project of which what was kept could not be read, and how maps were set then: nothing takes its place before it is. */
  let unread: (Pick<EmbeddingMapSlice, 'mapMethod' | 'mapColour'> & { readonly projectId: string }) | undefined;
  const isDone = (projectId: string) => get().mapRead === projectId && unread?.projectId !== projectId;

  const keeper: MapKeeper = {
    async read() {
      const projectId = idOf(get().project);
      if (projectId === undefined || isDone(projectId)) return;
      const stored = await storage.measured(projectId, 'map');
      if (idOf(get().project) !== projectId || isDone(projectId)) return;
      const { mapRead, mapsBy, mapMethod, mapColour } = get();
      const kept = stored.ok ? mapsFrom(stored.value, projectId) : undefined;
      if (mapRead !== projectId) {
        // How another project's map is set, maybe by one of its tags, is nothing of this one.
        const usual = mapRead === undefined ? {} : USUAL_MAP;
        const changed = kept ? { mapMethod: kept.method, mapColour: kept.colour, mapsBy: withKept(mapsBy, kept.made, projectId) } : usual;
        set({ mapRead: projectId, ...changed });
        unread = couldRead(stored) ? undefined : { projectId, mapMethod: get().mapMethod, mapColour: get().mapColour };
        return;
      }
      if (!couldRead(stored)) return;
      // What was set meanwhile stays.
      const untouched = unread?.mapMethod === mapMethod && unread.mapColour === mapColour;
      unread = undefined;
      if (kept) {
        const settings = untouched ? { mapMethod: kept.method, mapColour: kept.colour } : {};
        set({ ...settings, mapsBy: withKept(mapsBy, kept.made, projectId) });
      }
      keeper.keep();
    },
    keep() {
      const { project, mapRead, mapMethod, mapColour, mapsBy } = get();
      if (project.kind !== 'open' || mapRead !== project.id || unread?.projectId === project.id) return;
      const made = [...mapsBy].flatMap(([id, { made: map }]) => (map?.projectId === project.id ? [[id, map] as const] : []));
      if (made.length === 0) return;
      const kept = keptMaps({ method: mapMethod, colour: mapColour, made });
      get().save(() => storage.saveMeasured(project.id, 'map', kept));
    },
  };
  return keeper;
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
