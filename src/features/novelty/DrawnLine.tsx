// The line to "I don't know": how much of one's own it keeps, and the pictures on both sides of it.
import { USUAL_KEPT } from '../../core/evaluation/novelty';
import { comparedNow, keptShare, noveltyNow } from '../../store/evaluation/known';
import { useAppStore } from '../../store/useAppStore';
import { Explained } from '../../ui/Explained';
import { Slider } from '../../ui/Slider';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './novelty.module.css';
import { OwnPictures } from './OwnPictures';
import { sidesOf } from './sidesOf';

/** Shares that can be chosen, in percent: below, most of one's own would be lost. */
const LEAST = 70;
/** Pictures shown on each side. */
const SHOWN = 8;

/**
 * A slider for the share of own samples that stay above the line, and those nearest to it on both sides;
 * nothing until the line could be drawn.
 */
export function DrawnLine() {
  const novelty = useAppStore(noveltyNow);
  const line = useAppStore((state) => comparedNow(state)?.line);
  const kept = useAppStore(keptShare);
  const change = useAppStore((state) => state.changeSettings);
  if (!novelty || line === undefined) return null;
  const { below, above } = sidesOf(novelty, line);
  return (
    <div className={styles.line}>
      <p>
        <Explained text={say('novelty.lineMeans')} />
      </p>
      <Slider
        label={say('novelty.keep')}
        min={LEAST}
        max={100}
        value={Math.round(100 * kept)}
        onChange={(value) => change({ noveltyKept: value === 100 * USUAL_KEPT ? undefined : value / 100 })}
        format={(value) => (value === 100 ? say('novelty.keepAll') : percent(value / 100))}
      />
      <p className={styles.cost} role="status">
        {say('novelty.cost', { total: novelty.ids.length, refused: above.length })}
      </p>
      <div className={styles.sides}>
        <OwnPictures title={say('novelty.below')} ids={below.slice(0, SHOWN)} />
        <OwnPictures title={say('novelty.above')} ids={above.slice(0, SHOWN)} none={say('novelty.noneAbove')} refused />
      </div>
      <p className={styles.fine}>{say('novelty.strict')}</p>
    </div>
  );
}
