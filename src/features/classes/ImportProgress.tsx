// How far an upload is, and a way to stop it; then how far embedding anew is.
import { useAppStore } from '../../store/useAppStore';
import { Progress } from '../../ui/Progress';

export function ImportProgress() {
  const importing = useAppStore((state) => state.importing);
  const work = useAppStore((state) => state.embeddingWork);
  const cancel = useAppStore((state) => state.cancelImport);
  if (importing.kind === 'running') {
    const { done, total } = importing;
    return <Progress label="Taking pictures in" value={done / total} detail={`${done} of ${total}`} onCancel={cancel} />;
  }
  if (work.kind === 'running' && work.total > 8) {
    const { done, total } = work;
    return <Progress label="The backbone looks at your samples" value={done / total} detail={`${done} of ${total}`} />;
  }
  return null;
}
