// The ladder: one rung for each kind of head, one of them chosen.
import type { ReactNode } from 'react';
import type { HeadChoice, LaterChoice } from '../../core/heads/headChoice';
import { instantChoice } from '../../core/heads/headChoice';
import { isolated } from '../../core/base/names';
import { headChoiceOf } from '../../core/project/settings';
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { LinearSettings } from './LinearSettings';
import { NeighboursSettings } from './NeighboursSettings';
import { Rung } from './Rung';
import styles from './heads.module.css';
import { RUNGS } from './rungs';

export interface LadderProps {
  /** What the rungs that learn another way show when they are chosen; a rung without it is left out. */
  readonly panels: Partial<Readonly<Record<LaterChoice['kind'], ReactNode>>>;
  /** What goes for every rung, below the ladder. */
  readonly below?: Elements;
}

export function Ladder({ panels, below }: LadderProps) {
  const settings = useAppStore((state) => state.settings);
  /** A kind as it was last set. */
  const choiceOf = (headKind: HeadChoice['kind']) => headChoiceOf({ ...settings, headKind });
  const choice = headChoiceOf(settings);
  const choose = useAppStore((state) => state.chooseHead);
  const opened = useAppStore((state) => state.opened);
  const shown = RUNGS.filter(({ kind }) => instantChoice(choiceOf(kind)) || panels[kind as LaterChoice['kind']] !== undefined);
  return (
    <>
      <p className={styles.hint}>
        <span>
          Each rung reuses what the backbone has learned, and learns more of its own than the one above it. Choose one: the predictions
          follow at once.
        </span>
        {opened && (
          <span>{` “${isolated(opened.document.name)}” from a file predicts now; what you choose here is how your own head learns.`}</span>
        )}
      </p>
      <fieldset className={styles.ladder}>
        <legend className={styles.hidden}>Kind of head</legend>
        {shown.map((rung) => (
          <Rung key={rung.kind} rung={rung} chosen={choice.kind === rung.kind} onChoose={() => choose(choiceOf(rung.kind))}>
            {settingsOf(choice, choose) ?? panels[choice.kind as LaterChoice['kind']]}
          </Rung>
        ))}
      </fieldset>
      {below}
    </>
  );
}

function settingsOf(choice: HeadChoice, choose: (choice: HeadChoice) => void): ReactNode {
  switch (choice.kind) {
    case 'linear':
      return <LinearSettings choice={choice} onChange={choose} />;
    case 'nearest-neighbours':
      return <NeighboursSettings choice={choice} onChange={choose} />;
    case 'nearest-mean':
      return <p className={styles.note}>There is nothing to set.</p>;
    default:
      return undefined;
  }
}
