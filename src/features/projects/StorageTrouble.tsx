// What keeps samples from being kept, and what to do.
import { useEffect, useState } from 'react';
import { storageSentence } from '../../store/base/storageSentence';
import { trainedNow } from '../../store/head/headSlice';
import { isDeleted } from '../../store/project/isDeleted';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';
import { tryingAgain } from './tryingAgain';

/**
 * Banners for missing storage, failed saving and a project that cannot be opened, with a button to save again,
 * to take the project back or to save the head as a file. A project that is gone from the disk is also saved again by itself.
 */
export function StorageTrouble() {
  const failed = useAppStore(({ saving }) => (saving.kind === 'failed' ? saving : undefined));
  const absent = useAppStore((state) => state.storageAbsent);
  const failure = useAppStore((state) => state.projectFailure);
  const deleted = useAppStore(isDeleted);
  const retry = useAppStore((state) => state.retrySaving);
  const saveHead = useAppStore((state) => state.saveHead);
  const canSave = useAppStore((state) => Boolean(state.opened ?? trainedNow(state)));
  const gone = failed?.failure.kind === 'not-found';
  const saved = useAppStore(({ saving }) => saving.kind === 'saved');
  const [trying] = useState(() => tryingAgain());
  useEffect(() => (gone ? trying.stands(retry) : undefined), [gone, trying, retry]);
  useEffect(() => {
    if (saved) trying.over();
  }, [saved, trying]);
  return (
    <>
      {absent && <Banner tone="warn">{storageSentence(absent)}</Banner>}
      {failed && (
        <Banner
          tone="bad"
          details={failed.failure.detail}
          actions={
            <>
              {failed.failure.kind === 'taken' && failed.failure.project !== undefined ? (
                <TakeBack project={failed.failure.project} />
              ) : (
                <Button size="s" onClick={retry}>
                  {say('projects.saveAgain')}
                </Button>
              )}
              {canSave && (
                <Button size="s" onClick={() => void saveHead()}>
                  {say('share.save')}
                </Button>
              )}
            </>
          }
        >
          {gone ? say('storage.goneHere') : storageSentence(failed.failure)}
        </Banner>
      )}
      {deleted && <Deleted />}
      {failure && !failed && !deleted && (
        <Banner tone="bad" details={failure.detail}>
          {storageSentence(failure)}
        </Banner>
      )}
    </>
  );
}

/** It can be looked at until another one is opened. */
function Deleted() {
  const openAnother = useAppStore((state) => state.startProject);
  return (
    <Banner
      tone="warn"
      actions={
        <Button size="s" onClick={() => void openAnother()}>
          {say('projects.openAnother')}
        </Button>
      }
    >
      {say('projects.deleted')}
    </Banner>
  );
}

function TakeBack({ project }: { readonly project: string }) {
  const takeBack = useAppStore((state) => state.takeBack);
  return (
    <Button size="s" onClick={() => void takeBack(project)}>
      {say('projects.takeBack')}
    </Button>
  );
}
