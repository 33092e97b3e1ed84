// The live answer beside the camera, where there is no room for three columns.
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';
import { useMedia } from '../../ui/useMedia';
import { useBarClasses } from './useBarClasses';

const LiveAnswer = lazily(() => import('./LiveAnswer').then(({ LiveAnswer: answer }) => answer));

/** For the eye: by ear the live region of the bars says it. */
export function AnswerStrip() {
  const narrow = useMedia('(max-width:75em)');
  const filming = useAppStore(({ camera }) => camera.kind === 'on');
  const classes = useBarClasses();
  return narrow && filming && classes ? <LiveAnswer /> : null;
}
