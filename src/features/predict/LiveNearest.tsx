// The samples nearest to what the camera shows, now and then: pictures that change with every frame cannot be looked at.
import { useEffect, useState } from 'react';
import type { Known } from '../../store/evaluation/known';
import { unknownSentence } from '../../store/evaluation/unknownSentence';
import styles from './nearest.module.css';
import { NearestSamples } from './NearestSamples';

/** Milliseconds that the same samples stay. */
const STAY = 500;

/** Changes the pictures at most once in `STAY` milliseconds; the sentence on an unknown picture follows every frame. */
export function LiveNearest({ known }: { readonly known: Known }) {
  const [shown, setShown] = useState({ nearest: known.nearest, at: 0 });
  useEffect(() => {
    const now = performance.now();
    if (now - shown.at >= STAY) setShown({ nearest: known.nearest, at: now });
  }, [known, shown.at]);
  return (
    <>
      {known.unknown && <p className={styles.unknown}>{unknownSentence(known)}</p>}
      {shown.nearest.length > 0 && <NearestSamples of={shown.nearest} />}
    </>
  );
}
