// The same experiment on a person's own recordings, step by step: what is done is ticked, what comes next has its button.
import { Check } from 'lucide-react';
import type { OwnShortcutScore, PlantingStep } from '../../core/evaluation/ownShortcut';
import { PLANTING_STEPS } from '../../core/evaluation/ownShortcut';
import { behindSentence } from '../../store/compare/behindSentence';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { shownClasses } from '../../store/dataset/shownClasses';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { useAppStore } from '../../store/useAppStore';
import { isolated } from '../../core/base/names';
import { Banner } from '../../ui/Banner';
import type { Elements } from '../../ui/elements';
import { ShareRange } from '../../ui/ShareRange';
import { StillLooking } from '../../ui/StillLooking';
import { allOf } from '../../words/lists';
import { say } from '../../words/say';
import { ownRows, ownSentence } from './ownShortcutWords';
import styles from './tags.module.css';
import { useOwnShortcut } from './useOwnShortcut';

/** Of each step that is done elsewhere, the way there. */
export type PlantingWays = Readonly<Record<Exclude<PlantingStep, 'see'>, Elements>>;

const STEPS = {
  record: () => say('tags.step1'),
  tag: () => say('tags.step2'),
  swap: () => say('tags.step3'),
  see: () => say('tags.step4'),
} as const satisfies Readonly<Record<PlantingStep, () => string>>;

/** Classes that are named as still to be done; of more, how many. */
const NAMED = 5;

/** While the project is being read no step is told as open. */
export function OwnShortcut({ ways }: { readonly ways: PlantingWays }) {
  const { now, missing, score } = useOwnShortcut();
  const names = useAppStore(shownClasses).filter(({ id }) => missing.includes(id));
  const reading = useAppStore(yetToSee);
  if (reading?.kind === 'opening') return <StillLooking of={reading} />;
  const at = PLANTING_STEPS.indexOf(now);
  return (
    <div className={styles.block}>
      <p>{say('tags.ownText')}</p>
      <ol className={styles.steps}>
        {PLANTING_STEPS.map((step, i) => {
          // Only tags tell on which ground a picture is: until they are there, nobody has seen that each class has its own.
          const untold = step === 'record' && now === 'tag';
          const done = (i < at && !untold) || (step === 'see' && score?.enough === true);
          return (
            <li key={step} aria-current={i === at ? 'step' : undefined} data-done={done}>
              <p>
                <span>{STEPS[step]()}</span>
                {done && (
                  <span className={styles.done}>
                    <Check aria-hidden="true" />
                    <span>{say('lessons.done')}</span>
                  </span>
                )}
              </p>
              {untold && <p className={styles.small}>{say('tags.ownGrounds')}</p>}
              {i === at && names.length > 0 && (
                <p className={styles.small}>
                  {names.length > NAMED
                    ? say('tags.ownMissingMany', { count: names.length })
                    : say('tags.ownMissing', { names: allOf(names.map(({ name }) => isolated(name))) })}
                </p>
              )}
              {i === at && step !== 'see' && ways[step]}
              {i === at && step === 'see' && (score ? <Seen of={score} /> : <NotYet />)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function NotYet() {
  const yet = useAppStore(yetToKnow);
  return yet ? <StillLooking of={yet} /> : <p className={styles.small}>{say('tags.ownWaits')}</p>;
}

function Seen({ of }: { readonly of: OwnShortcutScore }) {
  const behind = useAppStore((state) => shownEvaluation(state)?.behind === true);
  const wrong = of.swapped.total - of.swapped.right;
  return (
    <>
      {behind && <Banner tone="warn">{behindSentence('samples')}</Banner>}
      <p className={styles.sentence} role="status">
        {ownSentence(of)}
      </p>
      {wrong > 0 && <p>{say('tags.byGround', { count: of.byGround, wrong })}</p>}
      <ul className={styles.scores}>
        {ownRows(of).map(({ name, right, total, interval }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p>{say('tags.right', { right, asked: total })}</p>
            <ShareRange {...interval} share={right / total} />
          </li>
        ))}
      </ul>
      <p>{say('tags.ownCure')}</p>
    </>
  );
}
