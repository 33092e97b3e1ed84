// All pretraining classes that a classifier can name, found by a few letters.
import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Classifier } from '../../core/backbones/classifier';
import { say } from '../../words/say';
import { CountsAs } from './CountsAs';
import { LabelGrip } from './LabelGrip';
import styles from './zeroShot.module.css';

/** Of those that are found, how many are shown. */
const SHOWN = 24;

/**
 * A search field; below it the first `SHOWN` labels that match, each with what it counts as, and how many there are.
 * No list while the field is empty.
 */
export function LabelSearch({ classifier }: { readonly classifier: Classifier }) {
  const id = useId();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text).trim().toLowerCase();
  const found = useMemo(() => matching(classifier.labels, wanted), [classifier, wanted]);
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{say('zeroShot.search', { count: classifier.labels.length })}</label>
      <input
        id={id}
        type="search"
        value={text}
        autoComplete="off"
        spellCheck={false}
        placeholder={say('zeroShot.example')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {wanted !== '' && (
        <>
          <p role="status" className={styles.note}>
            {sentence(found.length)}
          </p>
          <ul className={styles.found} aria-label={say('zeroShot.foundList')}>
            {found.slice(0, SHOWN).map((label) => (
              <li key={label} className={styles.guess}>
                <LabelGrip label={label}>
                  <span className={styles.name}>{label}</span>
                </LabelGrip>
                <CountsAs label={label} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Those that begin with the letters first, then those that hold them. */
function matching(labels: readonly string[], wanted: string): readonly string[] {
  if (wanted === '') return [];
  const held = labels.filter((label) => label.toLowerCase().includes(wanted));
  const begins = (label: string) => label.toLowerCase().startsWith(wanted);
  return [...held.filter(begins), ...held.filter((label) => !begins(label))];
}

function sentence(found: number): string {
  if (found === 0) return say('zeroShot.foundNone');
  return found > SHOWN ? say('zeroShot.foundMany', { count: found, shown: SHOWN }) : say('zeroShot.found', { count: found });
}
