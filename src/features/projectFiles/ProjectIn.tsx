// A project on its way in: opened as a new one, or merged into the open one.
import { allSamples } from '../../core/dataset/dataset';
import { FolderUp, Merge } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { useOnceTrue } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';
import { WayCard } from '../../ui/WayCard';
import { say } from '../../words/say';
import { FileWorkProgress } from './FileWorkProgress';

const MergeDialog = lazily(() => import('./MergeDialog').then(({ MergeDialog: dialog }) => dialog));

/** Merging is offered once the open project has samples, and disabled where it is read-only. */
export function ProjectIn() {
  const open = useAppStore(({ project }) => project.kind === 'open');
  const some = useAppStore(({ dataset }) => allSamples(dataset).length > 0);
  const idle = useAppStore(({ projectFileWork }) => projectFileWork.kind === 'idle');
  const pick = useAppStore((state) => state.pickProjectFile);
  const offered = useOnceTrue(useAppStore(({ mergeOffer }) => mergeOffer !== undefined));
  return (
    <WayCard
      icon={<FolderUp />}
      title={say('projectWays.in')}
      purpose={say('projectWays.inFor')}
      facts={some ? [say('projectWays.mergeMeans')] : []}
      actions={
        <>
          <Button icon={<FolderUp />} disabled={!idle} onClick={() => void pick('open')}>
            {say('projectWays.open')}
          </Button>
          {some && (
            <Button icon={<Merge />} disabled={!idle || !open} onClick={() => void pick('merge')}>
              {say('projectWays.merge')}
            </Button>
          )}
        </>
      }
    >
      <FileWorkProgress of="in" />
      {offered && <MergeDialog />}
    </WayCard>
  );
}
