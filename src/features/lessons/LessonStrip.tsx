// The lesson under way, told where its answer is measured: what to look at, and the way back to it.
import { GraduationCap, X } from 'lucide-react';
import type { LessonId } from '../../core/lessons/lessonIds';
import { LESSONS } from '../../core/lessons/lessons';
import { lessonHere } from '../../store/lessons/lessonHere';
import { useAppStore } from '../../store/useAppStore';
import { ButtonLink } from '../../ui/ButtonLink';
import { IconButton } from '../../ui/IconButton';
import { say } from '../../words/say';
import { lessonWords } from './lessonWords';
import styles from './lessons.module.css';

interface LessonStripProps {
  /** The addresses of what is in view, the place's and its section's: a lesson whose tool is there is told of. */
  readonly inView: readonly string[];
  readonly addressOf: (id: LessonId) => string;
}

/** Nothing without a lesson in the open project, or where its tool is not among the addresses `inView`. */
export function LessonStrip({ inView, addressOf }: LessonStripProps) {
  const id = useAppStore(lessonHere);
  const leave = useAppStore((state) => state.leaveLesson);
  if (id === undefined || !inView.includes(LESSONS[id].address)) return null;
  return (
    <aside className={styles.strip} aria-label={say('lessons.underWay')}>
      <GraduationCap aria-hidden="true" />
      <p>
        <b>{say(lessonWords[id].title)}</b>
        <span>{say(lessonWords[id].look)}</span>
      </p>
      <ButtonLink size="s" href={addressOf(id)}>
        {say('lessons.back')}
      </ButtonLink>
      <IconButton label={say('lessons.leave')} icon={<X />} kind="quiet" size="s" onClick={leave} />
    </aside>
  );
}
