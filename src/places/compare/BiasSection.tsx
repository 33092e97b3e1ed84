// Bias: the score under each tag, a shortcut that is planted, and what the backbone brings along.
import { Tags } from 'lucide-react';
import { PictureDialog } from '../../features/pictures/PictureDialog';
import { Thumb } from '../../features/pictures/Thumb';
import { Beliefs } from '../../features/tags/Beliefs';
import { OwnShortcut } from '../../features/tags/OwnShortcut';
import { Recordings } from '../../features/tags/Recordings';
import { Shortcut } from '../../features/tags/Shortcut';
import { TagEditor } from '../../features/tags/TagEditor';
import { TagScores } from '../../features/tags/TagScores';
import { useBiasLink } from '../../features/tags/useBiasLink';
import { EvidenceOverlay } from '../../features/why/EvidenceOverlay';
import { ClassifierOnItsWay } from '../../features/zeroShot/ClassifierOnItsWay';
import { EmptyState } from '../../ui/EmptyState';
import { Explained } from '../../ui/Explained';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';
import { ToTeachOrSets } from './ToTeachOrSets';

/** Four panels: scores by tag, tags of recordings, a planted shortcut, and what the backbone believes. */
export function BiasSection() {
  const link = useBiasLink();
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('tags.scoresTitle')}>
        <TagScores link={link} />
      </Panel>
      <Panel title={say('tags.recordingsTitle')}>
        <Recordings
          empty={
            <EmptyState icon={<Tags />} title={say('tags.empty')} actions={<ToTeachOrSets />}>
              <Explained text={say('tags.emptyText')} />
            </EmptyState>
          }
          thumb={(id) => <Thumb id={id} />}
          pictures={(sheet) => <PictureDialog {...sheet} more={(ids) => <TagEditor ids={ids} />} />}
        />
      </Panel>
      <Panel title={say('tags.shortcutTitle')}>
        <Shortcut link={link} overlay={(evidence) => <EvidenceOverlay evidence={evidence} exact />} />
        <OwnShortcut />
      </Panel>
      <Panel title={say('tags.beliefsTitle')}>
        <Beliefs onItsWay={(classifier) => <ClassifierOnItsWay classifier={classifier} />} />
      </Panel>
    </div>
  );
}
