// How far a look into dropped folders or an upload is, and a way to stop it; then how far embedding anew is.
import { useAppStore, useAppVerb } from '../../store/useAppStore';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';

/**
 * One progress bar for what runs now: the look into dropped folders, the upload, or the embedding of more than 8 samples.
 * Nothing while none runs.
 */
export function ImportProgress() {
  const looking = useAppStore((state) => state.looking);
  const cancelLooking = useAppVerb('cancelLooking');
  const importing = useAppStore((state) => state.importing);
  const work = useAppStore((state) => state.embeddingWork);
  const cancel = useAppStore((state) => state.cancelImport);
  if (looking.kind === 'running') {
    return <Progress label={say('classes.looking')} detail={say('classes.found', { count: looking.found })} onCancel={cancelLooking} />;
  }
  if (importing.kind === 'running') {
    const { done, total } = importing;
    return (
      <Progress label={say('classes.adding')} value={done / total} detail={say('common.progress', { done, total })} onCancel={cancel} />
    );
  }
  if (work.kind === 'running' && work.total > 8) {
    const { done, total } = work;
    return <Progress label={say('classes.embedding')} value={done / total} detail={say('common.progress', { done, total })} />;
  }
  return null;
}
