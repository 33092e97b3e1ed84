// Bias: the score under each tag, a shortcut that is planted, and what the backbone brings along.
import { ClipboardList, Tags } from 'lucide-react';
import { useRef } from 'react';
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
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';
import { EmptyState } from '../../ui/EmptyState';
import { Explained } from '../../ui/Explained';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { sectionAddress } from '../sections';
import styles from '../sheets.module.css';
import { ToTeach } from '../ToTeach';
import { ToTeachOrSets } from './ToTeachOrSets';

/** Four panels: scores by tag, tags of recordings, a planted shortcut, and what the backbone believes. */
export function BiasSection() {
  const link = useBiasLink();
  const recordings = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('tags.scoresTitle')}>
        <TagScores link={link} />
      </Panel>
      <Panel title={say('tags.recordingsTitle')}>
        <div ref={recordings}>
          <Recordings
            empty={
              <EmptyState icon={<Tags />} title={say('tags.empty')} actions={<ToTeachOrSets />}>
                <Explained text={say('tags.emptyText')} />
              </EmptyState>
            }
            thumb={(id) => <Thumb id={id} />}
            pictures={(sheet) => <PictureDialog {...sheet} more={(ids) => <TagEditor ids={ids} />} />}
          />
        </div>
      </Panel>
      <Panel title={say('tags.shortcutTitle')}>
        <Shortcut link={link} overlay={(evidence) => <EvidenceOverlay evidence={evidence} exact />} />
        <OwnShortcut
          ways={{
            record: <ToTeach />,
            tag: (
              <Button kind="primary" icon={<Tags />} onClick={() => recordings.current?.querySelector('input')?.focus()}>
                {say('tags.recordingsTitle')}
              </Button>
            ),
            swap: (
              <ButtonLink kind="primary" icon={<ClipboardList />} href={sectionAddress('test', 'set')}>
                {say('lessons.goTo', { section: say('testSet.title') })}
              </ButtonLink>
            ),
          }}
        />
      </Panel>
      <Panel title={say('tags.beliefsTitle')}>
        <Beliefs onItsWay={(classifier) => <ClassifierOnItsWay classifier={classifier} />} />
      </Panel>
    </div>
  );
}
