// The highest rung: how far fine-tuning is, or why it is missing, and what two learning rates made of the backbone.
import { useId } from 'react';
import type { LadderTuning, TunedRate } from '../../store/compare/ladderTuning';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { ladderBehind, ladderNow } from '../../store/compare/ladderNow';
import { useAppStore } from '../../store/useAppStore';
import answers from '../../ui/answers.module.css';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { aboutDuration } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './ladder.module.css';
import { rateSentence } from './rates';
import { missingSentence } from './missing';

/**
 * The state of fine-tuning as a progress bar, a reason, or its table; nothing where it cannot be judged by held-out samples,
 * which the sentence above says already. `offers`: whether measuring again is offered here, since nothing above offers it.
 */
export function Tuning({ tuning, offers }: { readonly tuning: LadderTuning; readonly offers: boolean }) {
  const climb = useAppStore((state) => state.climbLadder);
  const cancel = useAppStore((state) => state.cancelLadder);
  const goesOn = useAppStore((state) => ladderNow(state).measured?.answered !== undefined && ladderBehind(state) === undefined);
  // Before all is seen there is nothing to measure yet.
  const yet = useAppStore((state) => yetToSee(state) !== undefined);
  const again = offers ? (
    <Button size="s" disabled={yet} onClick={() => void climb()}>
      {say(goesOn ? 'ladder.goOn' : 'ladder.again')}
    </Button>
  ) : undefined;
  switch (tuning.kind) {
    case 'running':
      return (
        <Progress
          label={say('ladder.tuning')}
          value={tuning.done}
          detail={tuning.millisecondsLeft === undefined ? undefined : say('ladder.left', { time: aboutDuration(tuning.millisecondsLeft) })}
          onCancel={cancel}
        />
      );
    case 'no-block':
    case 'too-large':
      return <p className={answers.small}>{missingSentence(tuning)}</p>;
    // What cannot be asked is said on top.
    case 'not-held-out':
      return null;
    case 'cancelled':
    case 'left':
    case 'changed':
    case 'interrupted':
    case 'unfinished':
      return (
        <Banner tone="info" actions={again}>
          {missingSentence(tuning)}
        </Banner>
      );
    case 'failed':
      return (
        <Banner tone="bad" actions={again} details={tuning.failure.kind === 'failed' ? tuning.failure.detail : undefined}>
          {missingSentence(tuning)}
        </Banner>
      );
    case 'measured':
      return <Rates rates={tuning.rates} />;
  }
}

function Rates({ rates }: { readonly rates: readonly TunedRate[] }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.rates}>
      <h3 id={heading}>{say('ladder.rates')}</h3>
      <p className={answers.small}>{say('ladder.ratesText')}</p>
      <ul>
        {rates.map((each) => (
          <li key={each.rate}>{rateSentence(each)}</li>
        ))}
      </ul>
    </section>
  );
}
