// All lessons, in the order in which they build on each other: what each is about, and the way into it.
import { ArrowRight, CircleCheck, Hourglass } from 'lucide-react';
import type { LessonId } from '../../core/lessons/lessonIds';
import { LESSON_IDS } from '../../core/lessons/lessonIds';
import type { Drawing } from '../../core/sampleSets/drawing';
import { useAppStore } from '../../store/useAppStore';
import { ButtonLink } from '../../ui/ButtonLink';
import { Explained } from '../../ui/Explained';
import type { Elements } from '../../ui/elements';
import { count } from '../../words/numbers';
import { say } from '../../words/say';
import { LessonPictures } from './LessonPictures';
import { lessonWords } from './lessonWords';
import styles from './lessons.module.css';

interface LessonListProps {
  /** Where a lesson is. */
  readonly addressOf: (id: LessonId) => string;
  /** Shows a drawing. */
  readonly view: (drawing: Drawing) => Elements;
}

/** Each lesson says whether it was begun or done. `addressOf` gives a lesson's address; `view` draws one of its pictures. */
export function LessonList({ addressOf, view }: LessonListProps) {
  const projects = useAppStore((state) => state.lessonProjects);
  const done = useAppStore((state) => state.lessonsDone);
  return (
    <div className={styles.page}>
      <p className={styles.intro}>
        <Explained text={say('lessons.intro')} />
      </p>
      <ol className={styles.cards}>
        {LESSON_IDS.map((id, at) => {
          const title = say(lessonWords[id].title);
          return (
            <li key={id} className={styles.card}>
              <h3>
                <span className={styles.number} aria-hidden="true">
                  {count(at + 1)}
                </span>
                <span>{title}</span>
              </h3>
              <p className={styles.small}>{say(lessonWords[id].idea)}</p>
              <LessonPictures id={id} view={view} />
              <p className={styles.begin}>
                <ButtonLink href={addressOf(id)} icon={<ArrowRight data-points />} aria-label={say('lessons.beginNamed', { title })}>
                  {say('lessons.begin')}
                </ButtonLink>
                {(done.has(id) || projects.has(id)) && (
                  <span className={styles.begun} data-done={done.has(id)}>
                    {done.has(id) ? <CircleCheck aria-hidden="true" /> : <Hourglass aria-hidden="true" />}
                    <span>{say(done.has(id) ? 'lessons.done' : 'lessons.begun')}</span>
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
