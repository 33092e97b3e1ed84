// Short messages that pass, and the file that is being read; the key that takes the newest deletion back.
import { useEffect } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';
import { ToastRegion } from '../../ui/ToastRegion';

const ReadingFile = lazily(() => import('./ReadingFile').then(({ ReadingFile: reading }) => reading));
const ComingElsewhere = lazily(() => import('./WorkElsewhere').then(({ ComingElsewhere: work }) => work));
const FileElsewhere = lazily(() => import('./WorkElsewhere').then(({ FileElsewhere: work }) => work));
const Toasts = lazily(() => import('./Toasts').then(({ Toasts: toasts }) => toasts), { soon: true });

interface NoticesProps {
  /** The place in view. */
  readonly place: string;
  /** Whether what is in view says how far an upload is. */
  readonly counted: boolean;
  /** The address of a section of Compare. */
  readonly toCompare: (section: string) => string;
}

/** `place` is the place in view: work that is shown there already is left out here. */
export function Notices({ place, counted, toCompare }: NoticesProps) {
  const any = useAppStore((state) => state.notices.length > 0);
  const reading = useAppStore((state) => state.readingFile !== undefined);
  // Where a set or a file is asked for it is said there already; Teach counts itself what is taken in.
  const drawn = useAppStore(
    ({ sampleSetWork: { kind }, seen }) => !seen.includes('set') && (kind === 'drawing' || (kind === 'taking-in' && place !== 'teach')),
  );
  const filed = useAppStore((state) => state.projectFileWork.kind !== 'idle' && place !== 'share');
  const pictures = useAppStore(({ importing, looking }) => !counted && (importing.kind === 'running' || looking.kind === 'running'));
  useUndoKey();
  return (
    <ToastRegion>
      {any && <Toasts place={place} toCompare={toCompare} />}
      {reading ? <ReadingFile /> : filed && <FileElsewhere />}
      {(drawn || pictures) && <ComingElsewhere set={drawn} pictures={pictures} />}
    </ToastRegion>
  );
}

/** Ctrl+Z (or ⌘Z) outside of text takes the newest deletion back. */
function useUndoKey() {
  const notices = useAppStore((state) => state.notices);
  const dismiss = useAppStore((state) => state.dismiss);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const inText = target instanceof HTMLElement && target.matches('input:not([type="range"]), textarea');
      if (inText || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      const last = notices.findLast((notice) => 'undo' in notice);
      if (!last || !('undo' in last)) return;
      event.preventDefault();
      dismiss(last.id);
      last.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [notices, dismiss]);
}
