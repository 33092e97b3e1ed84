// The project on its way out: the open one, or every one of this device.
import { useEffect, useState } from 'react';
import { isolated } from '../../core/base/names';
import { allSamples } from '../../core/dataset/dataset';
import { FolderDown } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Switch } from '../../ui/Switch';
import { WayCard } from '../../ui/WayCard';
import { allOf } from '../../words/lists';
import { megabytes } from '../../words/numbers';
import { say } from '../../words/say';
import { FileWorkProgress } from './FileWorkProgress';

/** Bytes that a kept picture takes, about. */
const PICTURE_BYTES = 20_000;

/** Backbones of one's own go along unasked up to so many bytes. */
const UNASKED_BYTES = 4_000_000;

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
  const own = several ? all : all.filter(({ id }) => id === worksWith);
  const ownBytes = own.reduce((sum, spec) => sum + (spec.own?.bytes ?? 0), 0);
  const asks = ownBytes > UNASKED_BYTES;
  const names = { names: allOf(own.map(({ name }) => isolated(name))), size: megabytes(ownBytes) };
  const [withBackbones, setWithBackbones] = useState(true);
  const along = { withBackbones: withBackbones || !asks };
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
        ...(own.length > 0 && !asks ? [say('projectWays.outOwn', names)] : []),
        ...(along.withBackbones && own.some(({ id }) => id !== worksWith) ? [say('projectWays.outOnlyItsOwn')] : []),
        ...(asks && !withBackbones ? [say('projectWays.outWithoutOwn')] : []),
        say('projectWays.outPictures'),
        ...(samples > 0 ? [say('projectWays.picturesAlone')] : []),
        ...(learning ? [say('teachableMachine.outProject')] : []),
        ...(several ? [say('projectWays.allHolds')] : []),
        ...(samples >= 50 ? [say('projectWays.size', { size: megabytes(samples * PICTURE_BYTES) })] : []),
      ]}
      actions={
        <>
          <Button kind="primary" icon={<FolderDown />} disabled={!idle} onClick={() => void saveOne(along)}>
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
      {asks && <Switch label={say('projectWays.outWithOwn', names)} checked={withBackbones} onChange={setWithBackbones} />}
      <FileWorkProgress of="out" />
    </WayCard>
  );
}
