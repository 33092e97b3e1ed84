// The map of embeddings: what it shows in a sentence, the pretrained map beside that of random weights, and what is picked from them.
import { allSamples } from '../../core/dataset/dataset';
import { Map as MapIcon } from 'lucide-react';
import { useEffect } from 'react';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import { useUnread } from '../../store/useKept';
import { Button } from '../../ui/Button';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { StillLooking } from '../../ui/StillLooking';
import { Unread } from '../../ui/Unread';
import { say } from '../../words/say';
import { AgreementSentence } from './AgreementSentence';
import styles from './embeddingMap.module.css';
import { MapLive } from './MapLive';
import { MapPair } from './MapPair';
import { MapTable } from './MapTable';
import { MapWorkLine } from './MapWorkLine';
import type { MapSheet } from './mapSheet';
import { useMaps } from './useMaps';

interface EmbeddingMapsProps {
  /** Leads to where samples are collected. */
  readonly teach: Elements;
  /** Shows samples in a sheet. */
  readonly pictures: (sheet: MapSheet) => Elements;
  /** What can be done with samples besides. */
  readonly actions: (ids: readonly string[]) => Elements;
}

/**
 * Opens the maps while it is on the page; without samples a note with `teach`. `pictures` draws the sheet of picked samples,
 * `actions` what else can be done with them.
 */
export function EmbeddingMaps({ teach, pictures, actions }: EmbeddingMapsProps) {
  const some = useAppStore(({ dataset }) => allSamples(dataset).length > 0);
  const yet = useAppStore(yetToSee);
  const open = useAppStore((state) => state.openMap);
  const close = useAppStore((state) => state.closeMap);
  useEffect(() => {
    void open();
    return () => {
      close();
    };
  }, [open, close]);
  useFollowed();
  if (!some && yet) return <StillLooking of={yet} />;
  if (!some)
    return (
      <EmptyState icon={<MapIcon />} title={say('embeddingMap.empty')} actions={teach}>
        {say('embeddingMap.emptyText')}
      </EmptyState>
    );
  return <Maps pictures={pictures} actions={actions} />;
}

function Maps({ pictures, actions }: Omit<EmbeddingMapsProps, 'teach'>) {
  const maps = useMaps();
  const unread = useUnread('map');
  const again = useAppStore((state) => state.drawMapAgain);
  const samples = useAppStore(({ dataset }) => allSamples(dataset));
  const yet = useAppStore(yetToSee);
  const [first] = maps;
  const left = first?.made ? samples.filter(({ id }) => !first.made?.placeOf.has(id)).length : 0;
  return (
    <div className={styles.page}>
      <Unread of={unread} />
      <AgreementSentence maps={maps} />
      {maps.map((each) => (
        <MapWorkLine key={each.id} of={each} />
      ))}
      {yet?.kind === 'adding' && <StillLooking of={yet} />}
      {left > 0 && !yet && (
        <p className={styles.line} role="status">
          <span>{say('embeddingMap.left', { count: left })}</span>
          <Button size="s" onClick={again}>
            {say('embeddingMap.again')}
          </Button>
        </p>
      )}
      <MapPair maps={maps} pictures={pictures} actions={actions} />
      <MapLive />
      <MapTable maps={maps} />
    </div>
  );
}

/** What maps wait for is told: samples, embeddings, backbones, the project. */
function useFollowed() {
  const changed = useAppStore((state) => state.mapMayBeStale);
  const project = useAppStore((state) => state.project);
  const samples = useAppStore(({ dataset }) => allSamples(dataset));
  const embeddings = useAppStore((state) => state.embeddingsBy);
  const sessions = useAppStore((state) => state.sessions);
  const chosen = useAppStore((state) => state.chosen);
  useEffect(() => {
    changed();
  }, [changed, project, samples, embeddings, sessions, chosen]);
}
