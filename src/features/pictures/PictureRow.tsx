// A sample in a row: its picture, what is known of it, and what can be done with it.
import { Check, Trash2 } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import { Facts } from './Facts';
import { onceLookedAt } from '../../ui/lookedAt';
import { MoveTo } from './MoveTo';
import styles from './pictures.module.css';
import { Thumb } from './Thumb';
import { useSampleFacts } from './useSampleFacts';

interface PictureRowProps {
  readonly id: string;
  /** What stands on the button that says its label is right; nothing, and there is none. */
  readonly keep?: string;
  /** What else is said of it. */
  readonly more?: Elements;
}

/**
 * Nothing once the sample is gone. `keep` is the label of the button that confirms its class; without it there is none.
 * A read-only project has no buttons.
 */
export function PictureRow({ id, keep, more }: PictureRowProps) {
  const removeSamples = useAppStore((state) => state.removeSamples);
  const confirmLabels = useAppStore((state) => state.confirmLabels);
  const writable = useAppStore((state) => state.project.kind === 'open');
  const facts = useSampleFacts(id);
  if (!facts) return null;
  return (
    <div className={styles.row}>
      <span className={styles.rowPicture}>
        <Thumb id={id} alt={say('pictures.large')} />
      </span>
      <div className={styles.about}>
        <Facts of={facts} />
        {writable && (
          <div className={styles.actions}>
            {keep !== undefined && (
              <Button size="s" icon={<Check />} onClick={(event) => onceLookedAt([id], event, () => confirmLabels([id]))}>
                {keep}
              </Button>
            )}
            <MoveTo ids={[id]} from={facts.own.id} suggested={facts.predicted?.class} />
            <Button kind="danger" size="s" icon={<Trash2 />} onClick={(event) => onceLookedAt([id], event, () => removeSamples([id]))}>
              {say('pictures.delete', { count: 1 })}
            </Button>
          </div>
        )}
        {more}
      </div>
    </div>
  );
}
