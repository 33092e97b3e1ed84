// The nearest-neighbours head's setting: how many of them vote.
import type { NearestNeighboursChoice } from '../../core/heads/headChoice';
import { MOST_VOTERS } from '../../core/heads/mostVoters';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Slider } from '../../ui/Slider';
import { Switch } from '../../ui/Switch';
import { sentences } from '../../words/lists';
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import { AutoTuningNote } from './AutoTuningNote';
import styles from './heads.module.css';
import { useUnasked } from './useUnasked';

interface NeighboursSettingsProps {
  readonly choice: NearestNeighboursChoice;
  readonly onChange: (choice: NearestNeighboursChoice) => void;
}

/** The number of neighbours, found automatically or set on a slider. Turning automatic off begins with the number in use. */
export function NeighboursSettings({ choice, onChange }: NeighboursSettingsProps) {
  const settings = useAppStore((state) => trainedNow(state)?.settings);
  const used = settings?.kind === 'nearest-neighbours' ? settings.k : undefined;
  const unasked = useUnasked();
  return (
    <>
      <Switch
        label={say('heads.votersAuto')}
        checked={choice.k === 'auto'}
        onChange={(auto) => onChange({ ...choice, k: auto || used === undefined ? 'auto' : used })}
      />
      {choice.k === 'auto' ? (
        <AutoTuningNote>{sentences(votersSentence(used, unasked !== undefined), unasked ?? say('heads.votersHow'))}</AutoTuningNote>
      ) : (
        <>
          <Slider label={say('heads.voters')} min={1} max={MOST_VOTERS} value={choice.k} onChange={(k) => onChange({ ...choice, k })} />
          <p className={styles.note}>{say('heads.votersMeaning')}</p>
        </>
      )}
      <p className={styles.note}>
        <Explained text={say('heads.keepsEmbeddings')} />
      </p>
    </>
  );
}

function votersSentence(voters: number | undefined, usual: boolean): string {
  if (voters === undefined) return say('heads.votersUnknown');
  return usual ? say('heads.votersUsual', { voters }) : say('heads.votersNow', { voters });
}
