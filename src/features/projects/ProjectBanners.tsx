// What stands between a person and their data: no storage, a full disk, another tab. Each stays until it is mended.
import { isDeleted } from '../../store/project/projectSlice';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { lazily } from '../../ui/lazily';
import { say } from '../../words/say';

const StorageTrouble = lazily(() => import('./StorageTrouble').then(({ StorageTrouble: trouble }) => trouble), { soon: true });
const EndedImports = lazily(() => import('./EndedImports').then(({ EndedImports: ended }) => ended), { soon: true });

export function ProjectBanners() {
  const trouble = useAppStore(
    ({ saving, storageAbsent, projectFailure }) => Boolean(storageAbsent ?? projectFailure) || saving.kind === 'failed',
  );
  const ended = useAppStore(({ endedImports }) => endedImports.length > 0);
  const readOnly = useAppStore(
    (state) => state.project.kind === 'read-only' && state.projectFailure?.kind !== 'too-new' && !isDeleted(state),
  );
  const takeOver = useAppStore((state) => state.takeOver);
  return (
    <>
      {trouble && <StorageTrouble />}
      {ended && <EndedImports />}
      {readOnly && (
        <Banner
          tone="warn"
          actions={
            <Button size="s" onClick={() => void takeOver()}>
              {say('project.workHere')}
            </Button>
          }
        >
          {say('project.elsewhere')}
        </Banner>
      )}
    </>
  );
}
