// The sentence of each message that passes, with its way back where there is one.
import { isolated } from '../../core/base/names';
import type { Notice } from '../../store/base/noticeSlice';
import { headFileSentence } from '../../store/head/headFileSentence';
import { headTooLargeSentence } from '../../store/head/headTooLargeSentence';
import { picturesSentence } from '../../store/capture/pictureSentence';
import { useAppStore } from '../../store/useAppStore';
import { Toast } from '../../ui/Toast';
import { say } from '../../words/say';

/** What was not done. */
const BAD: ReadonlySet<Notice['kind']> = new Set([
  'head-refused',
  'head-not-saved',
  'pictures-refused',
  'nothing-dropped',
  'part-missing',
  'trial-stopped',
]);

/** Shown at once; older ones wait until these are gone. */
const SHOWN = 4;

export function Toasts() {
  const notices = useAppStore((state) => state.notices);
  const dismiss = useAppStore((state) => state.dismiss);
  return notices.slice(-SHOWN).map((notice) => {
    const action = actionOf(notice);
    return (
      <Toast
        key={notice.id}
        text={sentenceOf(notice)}
        tone={BAD.has(notice.kind) ? 'bad' : 'info'}
        onDismiss={() => dismiss(notice.id)}
        {...(action && {
          action: {
            label: action.label,
            onAct: () => {
              dismiss(notice.id);
              action.onAct();
            },
          },
        })}
      />
    );
  });
}

function sentenceOf(notice: Notice): string {
  switch (notice.kind) {
    case 'class-removed':
      return `Deleted the class “${isolated(notice.name)}”.`;
    case 'samples-removed':
      return `Deleted ${samples(notice.count)}.`;
    case 'samples-moved':
      return `Moved ${samples(notice.count)} to “${isolated(notice.to)}”.`;
    case 'names-alike':
      return `Two classes are called “${isolated(notice.name)}”. The later one is shown and saved as “${isolated(notice.shown)}”: rename it, or move its samples over and delete it.`;
    case 'written-anew':
      return `What this browser kept was cleared, so “${isolated(notice.name)}” was written anew with ${samples(notice.samples)}.${picturesLost(notice.picturesLost)}`;
    case 'samples-found':
      return `${notice.count === 1 ? 'One sample belonged' : `${notice.count} samples belonged`} to no class any more. You find ${notice.count === 1 ? 'it' : 'them'} under “${isolated(notice.name)}”.`;
    case 'project-elsewhere':
      return 'Another tab works on this project, so it was not deleted. Close it there first.';
    case 'tried-removed':
      return notice.count === 1 ? 'Removed one tried picture.' : `Removed ${notice.count} tried pictures.`;
    case 'trial-stopped':
      return `${notice.left === 1 ? 'One picture was' : `${notice.left} pictures were`} not tried: it stopped (${notice.detail}). Choose them again.`;
    case 'pictures-refused':
      return picturesSentence(notice.failures);
    case 'nothing-to-paste':
      return 'There is no picture in the clipboard. Copy one and paste again.';
    case 'nothing-dropped':
      return notice.address
        ? 'Nothing is fetched from other pages. Save the picture and drop its file here, or copy it and paste it.'
        : 'There was no file to take in it. Hidden folders, and what systems leave in folders, are passed over.';
    case 'heads-left':
      return `One head is in use at a time: “${isolated(notice.opened)}” is opened, ${notice.count === 1 ? 'the other one is' : `the other ${notice.count} are`} not.`;
    case 'head-waits':
      return 'The head’s settings are just being chosen from your samples. It is saved as soon as that is done.';
    case 'head-saved':
      return `Saved “${isolated(notice.name)}”. Whoever opens it has your head, without your pictures.`;
    case 'head-not-saved':
      return headTooLargeSentence(notice.tooMuch);
    case 'head-refused':
      return headFileSentence(notice.file, notice.failure);
    case 'backbone-removed':
      return `Removed the backbone “${isolated(notice.name)}” from this device.`;
    case 'backbone-not-kept':
      return `${isolated(notice.name)} is in use, but this browser could not keep it (its disk space may be full): next time it has to be fetched or added again.`;
    case 'part-missing':
      return notice.why === 'newer' ? say('missingPart.newer') : 'A part of the app could not be fetched. Connect and try again.';
    case 'camera-gone':
      return `The camera you chose is not there any more, so ${notice.instead ? `“${isolated(notice.instead)}”` : 'another one'} is used. Choose one under “Camera options”.`;
    case 'recovered':
      return 'The device stopped and was started again. Nothing is lost.';
    case 'update-ready':
      return 'A newer Headstart is ready.';
  }
}

function actionOf(notice: Notice): { label: string; onAct: () => void } | undefined {
  if (notice.kind === 'update-ready') return { label: 'Reload', onAct: notice.apply };
  if (notice.kind === 'part-missing' && notice.why === 'newer') return { label: say('common.reload'), onAct: () => location.reload() };
  return 'undo' in notice ? { label: 'Undo', onAct: notice.undo } : undefined;
}

function samples(count: number): string {
  return count === 1 ? 'one sample' : `${count} samples`;
}

function picturesLost(count: number): string {
  if (count === 0) return '';
  return ` The pictures of ${count} could not be kept; the head goes on knowing ${count === 1 ? 'it' : 'them'} until you change the backbone.`;
}
