// The project on its way out: the open one, or every one of this device.
import { useEffect, useState } from 'react';
import { allSamples } from '../../core/dataset/dataset';
import { FolderDown } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Switch } from '../../ui/Switch';
import { WayCard } from '../../ui/WayCard';
import { megabytes } from '../../words/numbers';
import { say } from '../../words/say';
import { backbonesAlong } from './backbonesAlong';
import { FileWorkProgress } from './FileWorkProgress';

/** Bytes that a kept picture takes, about. */
const PICTURE_BYTES = 20_000;

/**
 * Saves as a project file, as pictures alone, for Teachable Machine, or all projects at once;
 * each is offered where there is anything to save. Large backbones of one's own are asked about.
 */
export function ProjectOut() {
  const samples = useAppStore(({ dataset }) => allSamples(dataset).length);
  const several = useAppStore(({ projects }) => projects.length > 1);
  const idle = useAppStore(({ projectFileWork }) => projectFileWork.kind === 'idle');
  const saveOne = useAppStore((state) => state.saveProjectFile);
  const learning = useAppStore(({ dataset }) => dataset.samples.length > 0);
  const saveForSite = useAppStore((state) => state.saveSiteProject);
  const savePictures = useAppStore((state) => state.savePictures);
  const all = useAppStore(({ ownBackbones }) => ownBackbones);
  const worksWith = useAppStore(({ projectBackbone }) => projectBackbone);
  const [wish, setWish] = useState(true);
  const { asks, withBackbones, said } = backbonesAlong(all, several, worksWith, wish);
  const along = { withBackbones };
  const look = useAppStore((state) => state.lookAtOwnBackbones);
  useEffect(() => {
    void look();
  }, [look]);
  const saveAll = useAppStore((state) => state.saveAllProjects);
  return (
    <WayCard
      icon={<FolderDown />}
      title={say('projectWays.out')}
      purpose={say('projectWays.outFor')}
      facts={[
        say('projectWays.outHolds'),
        ...said,
        say('projectWays.outPictures'),
        ...(samples > 0 ? [say('projectWays.picturesAlone')] : []),
        ...(learning ? [say('teachableMachine.outProject')] : []),
        ...(several ? [say('projectWays.allHolds')] : []),
        ...(samples >= 50 ? [say('projectWays.size', { size: megabytes(samples * PICTURE_BYTES) })] : []),
      ]}
      actions={
        <>
          <Button icon={<FolderDown />} disabled={!idle} onClick={() => void saveOne(along)}>
            {say('projectWays.save')}
          </Button>
          {samples > 0 && (
            <Button disabled={!idle} onClick={() => void savePictures()}>
              {say('projectWays.savePictures')}
            </Button>
          )}
          {learning && (
            <Button disabled={!idle} onClick={() => void saveForSite()}>
              {say('teachableMachine.saveProject')}
            </Button>
          )}
          {several && (
            <Button disabled={!idle} onClick={() => void saveAll(along)}>
              {say('projectWays.saveAll')}
            </Button>
          )}
        </>
      }
    >
      {asks !== undefined && <Switch label={asks} checked={withBackbones} onChange={setWish} />}
      <FileWorkProgress of="out" />
    </WayCard>
  );
}
