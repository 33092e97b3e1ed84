// The lesson under way, told where its answer is measured: what to look at, and the way back to it.
import { GraduationCap, X } from 'lucide-react';
import type { LessonId } from '../../core/lessons/lessons';
import { LESSONS } from '../../core/lessons/lessons';
import { useAppStore } from '../../store/useAppStore';
import { ButtonLink } from '../../ui/ButtonLink';
import { IconButton } from '../../ui/IconButton';
import { say } from '../../words/say';
import { lessonWords } from './lessonWords';
import styles from './lessons.module.css';

interface LessonStripProps {
  /** The address of the place in view: a lesson whose tool is there is told of. */
  readonly place: string;
  readonly addressOf: (id: LessonId) => string;
}

export function LessonStrip({ place, addressOf }: LessonStripProps) {
  const id = useAppStore((state) => state.lesson);
  const leave = useAppStore((state) => state.leaveLesson);
  if (id === undefined || !LESSONS[id].address.startsWith(place)) return null;
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
