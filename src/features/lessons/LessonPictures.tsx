// What a lesson is tried out on: one picture of each class.
import { useMemo } from 'react';
import type { LessonId } from '../../core/lessons/lessonIds';
import { LESSONS } from '../../core/lessons/lessons';
import type { Drawing } from '../../core/sampleSets/drawing';
import { drawnSample, SAMPLE_SETS } from '../../core/sampleSets/sampleSets';
import type { Elements } from '../../ui/elements';
import styles from './lessons.module.css';

interface LessonPicturesProps {
  readonly id: LessonId;
  /** Shows a drawing. */
  readonly view: (drawing: Drawing) => Elements;
}

/** Classes shown: more have no room in a card. */
const SHOWN = 5;

/**
 * The first picture of the first few classes of the lesson's set, always the same; hidden from screen readers, as the text tells of them.
 */
export function LessonPictures({ id, view }: LessonPicturesProps) {
  const drawings = useMemo(() => {
    const { set, shortcut } = LESSONS[id];
    return SAMPLE_SETS[set].classes
      .slice(0, SHOWN)
      .map((_, classAt) => drawnSample({ set, classAt, number: 0, part: 'learn', shortcut, seed: 1 }));
  }, [id]);
  return (
    <div className={styles.pictures} aria-hidden="true">
      {drawings.map((drawing, at) => (
        <span key={at}>{view(drawing)}</span>
      ))}
    </div>
  );
}
