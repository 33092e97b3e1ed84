// What stands between a person and their data: no storage, a full disk, another tab. Each stays until it is mended.
import { storageSentence } from '../../store/sentences';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

export function ProjectBanners() {
  const saving = useAppStore((state) => state.saving);
  const absent = useAppStore((state) => state.storageAbsent);
  const failure = useAppStore((state) => state.projectFailure);
  const readOnly = useAppStore((state) => state.project.kind === 'read-only');
  const retry = useAppStore((state) => state.retrySaving);
  const takeOver = useAppStore((state) => state.takeOver);
  const saveHead = useAppStore((state) => state.saveHead);
  const canSave = useAppStore(({ opened, trained }) => Boolean(opened ?? trained));
  return (
    <>
      {absent && <Banner tone="warn">{storageSentence(absent)}</Banner>}
      {saving.kind === 'failed' && (
        <Banner
          tone="bad"
          actions={
            <>
              <Button size="s" onClick={retry}>Try saving again</Button>
              {canSave && <Button size="s" onClick={() => void saveHead()}>Save head</Button>}
            </>
          }
        >
          {storageSentence(saving.failure)}
        </Banner>
      )}
      {failure && saving.kind !== 'failed' && <Banner tone="bad">{storageSentence(failure)}</Banner>}
      {readOnly && (
        <Banner tone="warn" actions={<Button size="s" onClick={() => void takeOver()}>Work here instead</Button>}>
          This project is open in another tab, so it can only be looked at here. Everything is saved there.
        </Banner>
      )}
    </>
  );
}
