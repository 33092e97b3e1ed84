// The nearest-neighbours head's setting: how many of them vote.
import type { NearestNeighboursChoice } from '../../core/heads/headChoice';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Slider } from '../../ui/Slider';
import { Switch } from '../../ui/Switch';
import { AutoTuningNote } from './AutoTuningNote';
import styles from './heads.module.css';
import { useUnasked } from './useUnasked';

interface NeighboursSettingsProps {
  readonly choice: NearestNeighboursChoice;
  readonly onChange: (choice: NearestNeighboursChoice) => void;
}

const MOST = 25;

export function NeighboursSettings({ choice, onChange }: NeighboursSettingsProps) {
  const settings = useAppStore((state) => trainedNow(state)?.settings);
  const used = settings?.kind === 'nearest-neighbours' ? settings.k : undefined;
  const vote = used === undefined ? '…' : used === 1 ? 'The nearest one decides' : `The ${used} nearest vote`;
  const unasked = useUnasked();
  return (
    <>
      <Switch
        label="Find for me how many vote"
        checked={choice.k === 'auto'}
        onChange={(auto) => onChange({ ...choice, k: auto || used === undefined ? 'auto' : used })}
      />
      {choice.k === 'auto' ? (
        <AutoTuningNote>
          {unasked === undefined
            ? `${vote}. It is found by asking each sample about all the others, whenever yours come to rest.`
            : `${vote}, as is usual: ${unasked}`}
        </AutoTuningNote>
      ) : (
        <>
          <Slider label="Neighbours that vote" min={1} max={MOST} value={choice.k} onChange={(k) => onChange({ ...choice, k })} />
          <p className={styles.note}>Few: one odd sample can decide. Many: small classes are outvoted.</p>
        </>
      )}
      <p className={styles.note}>It keeps an embedding of every sample: a file of this head holds something of each of your pictures.</p>
    </>
  );
}
