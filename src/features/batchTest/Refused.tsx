// Files of a batch that gave no answer, by name.
import type { BatchRun } from '../../store/batch/batchSlice';
import { pictureSentence } from '../../store/capture/pictureSentence';
import { Disclosure } from '../../ui/Disclosure';
import { say } from '../../words/say';
import styles from './batchTest.module.css';

/** Named at most. */
const SHOWN = 100;

/** A disclosure that lists the first files without an answer, each with the reason; nothing where every file got one. */
export function Refused({ of }: { readonly of: BatchRun['refused'] }) {
  if (of.length === 0) return null;
  return (
    <Disclosure label={say('batchTest.refused', { count: of.length })} name="files of a batch without an answer">
      {() => (
        <ul className={styles.small}>
          {of.slice(0, SHOWN).map((each, at) => (
            <li key={`${at} ${each.name}`}>{pictureSentence(each)}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
