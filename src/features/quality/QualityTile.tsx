// How good the head is, in one tile beside it: the sentence, its weakest class, and the way to the rest.
import type { Elements } from '../../ui/elements';
import { useAppStore } from '../../store/useAppStore';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { shownClasses } from '../../store/dataset/shownClasses';
import { guessingSentence } from '../../store/evaluation/guessingSentence';
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
  const yet = useAppStore(yetToSee) !== undefined;
  const classes = useAppStore(shownClasses);
  // How far that is stands above, with the classes.
  if (!shown || (yet && shown.quality.total === 0)) return null;
  const { quality, behind } = shown;
  const baseline = guessingSentence(quality.right, quality.baseline, classes);
  return (
    <section className={styles.tile} aria-label={say('quality.title')} aria-busy={behind} data-behind={behind}>
      <Sentence of={quality} yet={yet} />
      {quality.weakest && <Weakest of={quality.weakest} />}
      {baseline && <p className={styles.fact}>{baseline}</p>}
      <div className={styles.foot}>
        {more}
        {behind && <Making />}
      </div>
    </section>
  );
}
