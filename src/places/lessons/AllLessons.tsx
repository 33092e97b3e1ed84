// All lessons.
import { LessonList } from '../../features/lessons/LessonList';
import { DrawingView } from '../../features/sampleSets/DrawingView';
import { Panel } from '../../ui/Panel';
import { placeTitle } from '../places';
import { sectionAddress } from '../sections';
import styles from '../sheets.module.css';

/** One panel with the list of lessons, their pictures drawn as SVG. */
export function AllLessons() {
  return (
    <div className={styles.sheets}>
      <Panel title={placeTitle('lessons')}>
        <LessonList addressOf={(id) => sectionAddress('lessons', id)} view={(drawing) => <DrawingView drawing={drawing} />} />
      </Panel>
    </div>
  );
}
