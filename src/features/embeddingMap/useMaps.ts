// The maps as they are shown: of the chosen backbone, and of random weights.
import type { ColumnId } from '../../store/compare/columns';
import { columnSession } from '../../store/compare/columns';
import type { MadeMap, MapWork } from '../../store/compare/embeddingMapSlice';
import { shownMap } from '../../store/compare/embeddingMapSlice';
import { useAppStore } from '../../store/useAppStore';
import { say } from '../../words/say';

export interface ShownMap {
  readonly id: ColumnId;
  readonly name: string;
  readonly fingerprint: string | undefined;
  readonly work: MapWork;
  readonly made: MadeMap | undefined;
  /** Why its backbone is not there, where it failed. */
  readonly missing: boolean;
}

/** The pretrained one first. */
export function useMaps(): readonly ShownMap[] {
  const ids = useAppStore((state) => state.mapColumns);
  const mapsBy = useAppStore((state) => state.mapsBy);
  const mapMethod = useAppStore((state) => state.mapMethod);
  const project = useAppStore((state) => state.project);
  const sessions = useAppStore((state) => state.sessions);
  const watched = useAppStore((state) => state.watched);
  const chosen = useAppStore((state) => state.chosen);
  const coming = useAppStore((state) => state.comingWatched);
  const own = sessions.get(chosen ?? '')?.spec.id;
  // Random weights that are the chosen backbone are not put beside themselves.
  const shownIds = ids.filter((id) => id !== own);
  return shownIds.map((id) => {
    const session = columnSession(id, { sessions, watched, chosen });
    return {
      id,
      name: id === 'chosen' ? (session?.state.spec.name ?? say('embeddingMap.chosen')) : say('embeddingMap.random'),
      fingerprint: session?.fingerprint,
      work: mapsBy.get(id)?.work ?? { kind: 'waiting' },
      made: shownMap({ mapsBy, mapMethod, project }, id, session?.fingerprint),
      missing: coming.get(id)?.kind === 'failed',
    };
  });
}
