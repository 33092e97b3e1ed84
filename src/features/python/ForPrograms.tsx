// What only programs of one's own can use, folded: the head and the embeddings for Python, and the ONNX file.
import { headInUseNow } from '../../store/head/headInUse';
import { useAppStore } from '../../store/useAppStore';
import { Disclosure } from '../../ui/Disclosure';
import { say } from '../../words/say';
import { OnnxOut } from './OnnxOut';
import styles from './python.module.css';
import { PythonOut } from './PythonOut';

/** Nothing while there is no head. */
export function ForPrograms() {
  const some = useAppStore((state) => headInUseNow(state) !== undefined);
  if (!some) return null;
  return (
    <div className={styles.programs}>
      <Disclosure label={say('python.forPrograms')} name="for-programs">
        {() => (
          <div className={styles.cards}>
            <PythonOut />
            <OnnxOut />
          </div>
        )}
      </Disclosure>
    </div>
  );
}
