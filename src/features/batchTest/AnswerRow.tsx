// One answer in a row: its picture, its file, what was said, and whether that was right.
import { Check, CircleHelp, X } from 'lucide-react';
import { isolated } from '../../core/base/names';
import type { Class } from '../../core/dataset/dataset';
import type { BatchItem } from '../../store/batch/batchSlice';
import { ClassDot } from '../../ui/ClassDot';
import { Name } from '../../ui/Name';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './batchTest.module.css';
import { BatchPicture } from './BatchPicture';

interface AnswerRowProps {
  readonly item: BatchItem;
  readonly classes: readonly Class[];
  readonly onOpen: () => void;
}

/**
 * A row of the list of answers, as one button that opens the answer large. `classes` are those that the batch was tested with,
 * in the order of its probabilities.
 */
export function AnswerRow({ item, classes, onOpen }: AnswerRowProps) {
  const said = classes[item.said];
  return (
    <button
      type="button"
      className={styles.row}
      aria-haspopup="dialog"
      onClick={onOpen}
      aria-label={say('batchTest.open', { name: isolated(item.name) })}
    >
      <span className={styles.thumb}>
        <BatchPicture id={item.id} alt="" />
      </span>
      <span className={styles.file}>
        <Name>{item.name}</Name>
        {item.folder !== undefined && (
          <small>
            <Name>{item.folder}</Name>
          </small>
        )}
      </span>
      <span className={styles.said}>
        {item.unknown === true && <small>{say('novelty.ifItHadTo')}</small>}
        <ClassDot colour={said?.colour ?? 0} size="s" />
        <Name>{said?.name ?? ''}</Name>
        <b>{percent(item.probabilities[item.said] ?? 0)}</b>
      </span>
      <Mark of={item} />
    </button>
  );
}

/**
 * Whether an answer was right, where its true class is known, and whether the picture was taken for unknown;
 * nothing where neither can be said.
 */
export function Mark({ of: { truth, said, unknown } }: { readonly of: BatchItem }) {
  return (
    <span className={styles.marks}>
      {unknown === true && (
        <span>
          <CircleHelp aria-hidden="true" />
          <span>{say('batchTest.isUnknown')}</span>
        </span>
      )}
      {truth !== undefined && (
        <span data-right={truth === said}>
          {truth === said ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
          <span>{truth === said ? say('batchTest.isRight') : say('batchTest.isWrong')}</span>
        </span>
      )}
    </span>
  );
}
