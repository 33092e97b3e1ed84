// A file that is being looked into, wherever it was dropped or chosen, with a way to stop it.
import { isolated } from '../../core/base/names';
import { useAppStore } from '../../store/useAppStore';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import styles from './ReadingFile.module.css';

/** The name of the file with a button to cancel; nothing while none is being read. */
export function ReadingFile() {
  const name = useAppStore((state) => state.readingFile);
  const cancel = useAppStore((state) => state.cancelReading);
  if (name === undefined) return null;
  return (
    <div className={styles.reading}>
      <Progress label={say('projectFiles.reading', { name: isolated(name) })} onCancel={cancel} />
    </div>
  );
}
