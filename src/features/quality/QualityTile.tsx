// How good the head is, in one tile beside it: the sentence, its weakest class, and the way to the rest.
import type { Elements } from '../../ui/elements';
import { useAppStore } from '../../store/useAppStore';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { say } from '../../words/say';
import { Making } from './Making';
import { Sentence } from './Sentence';
import { Weakest } from './Weakest';
import styles from './quality.module.css';

interface QualityTileProps {
  /** Leads to where the head is tested. */
  readonly more: Elements;
}

/** Nothing while there is no number to show. */
export function QualityTile({ more }: QualityTileProps) {
  const shown = useAppStore(shownEvaluation);
  if (!shown) return null;
  const { quality, behind } = shown;
  return (
    <section className={styles.tile} aria-label={say('quality.title')} aria-busy={behind} data-behind={behind}>
      <Sentence of={quality} />
      {quality.weakest && <Weakest of={quality.weakest} />}
      <div className={styles.foot}>
        {more}
        {behind && <Making />}
      </div>
    </section>
  );
}
