// The ladder: one rung for each kind of head, one of them chosen.
import type { ReactNode } from 'react';
import type { HeadChoice, LaterChoice } from '../../core/heads/headChoice';
import { instantChoice } from '../../core/heads/headChoice';
import { isolated } from '../../core/base/names';
import { headChoiceOf } from '../../core/project/settings';
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { sentences } from '../../words/lists';
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
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

/**
 * A radio group of the kinds of head. `panels` has the settings of kinds that learn when asked;
 * a kind of that sort without a panel is left out. `below` stands after the rungs.
 */
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
        <Explained
          text={sentences(
            say('heads.hint'),
            opened && say('heads.opened', { head: isolated(opened.document.name), origin: opened.document.origin ?? 'file' }),
          )}
        />
      </p>
      <fieldset className={styles.ladder}>
        <legend className={styles.hidden}>{say('heads.kind')}</legend>
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
      return <p className={styles.note}>{say('heads.nothingToSet')}</p>;
    default:
      return undefined;
  }
}
