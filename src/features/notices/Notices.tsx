// Short messages that pass, each with its way back where there is one.
import { useEffect } from 'react';
import type { Notice } from '../../store/noticeSlice';
import { headFileSentence, picturesSentence } from '../../store/sentences';
import { useAppStore } from '../../store/useAppStore';
import { ToastRegion } from '../../ui/ToastRegion';

export function Notices() {
  const notices = useAppStore((state) => state.notices);
  const dismiss = useAppStore((state) => state.dismiss);
  useUndoKey();
  const toasts = notices.map((notice) => {
    const action = actionOf(notice);
    return {
      id: notice.id,
      text: sentenceOf(notice),
      tone: notice.kind === 'head-refused' || notice.kind === 'pictures-refused' ? ('bad' as const) : ('info' as const),
      ...(action && {
        action: {
          label: action.label,
          onAct: () => {
            dismiss(notice.id);
            action.onAct();
          },
        },
      }),
    };
  });
  return <ToastRegion toasts={toasts} onDismiss={dismiss} />;
}

function sentenceOf(notice: Notice): string {
  switch (notice.kind) {
    case 'class-removed':
      return `Deleted the class “${notice.name}”.`;
    case 'samples-removed':
      return `Deleted ${samples(notice.count)}.`;
    case 'samples-moved':
      return `Moved ${samples(notice.count)} to “${notice.to}”.`;
    case 'pictures-refused':
      return picturesSentence(notice.failures);
    case 'nothing-to-paste':
      return 'There is no picture in the clipboard. Copy one and paste again.';
    case 'head-saved':
      return `Saved “${notice.name}”. Whoever opens it has your head, without your pictures.`;
    case 'head-refused':
      return headFileSentence(notice.file, notice.failure);
    case 'backbone-removed':
      return `Removed the backbone “${notice.name}” from this device.`;
    case 'backbone-not-kept':
      return `${notice.name} is in use, but this browser could not keep it (its disk space may be full): next time it has to be fetched or added again.`;
    case 'recovered':
      return 'The device stopped and was started again. Nothing is lost.';
    case 'update-ready':
      return 'A newer Headstart is ready.';
  }
}

function actionOf(notice: Notice): { label: string; onAct: () => void } | undefined {
  if (notice.kind === 'update-ready') return { label: 'Reload', onAct: notice.apply };
  return 'undo' in notice ? { label: 'Undo', onAct: notice.undo } : undefined;
}

function samples(count: number): string {
  return count === 1 ? 'one sample' : `${count} samples`;
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
