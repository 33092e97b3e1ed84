// The linear head's settings: how strongly its weights are held back, and whether every class counts the same.
import type { LinearChoice } from '../../core/heads/headChoice';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Explained } from '../../ui/Explained';
import { Slider } from '../../ui/Slider';
import { Switch } from '../../ui/Switch';
import { sentences } from '../../words/lists';
import { twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import { AutoTuningNote } from './AutoTuningNote';
import styles from './heads.module.css';
import { useUnasked } from './useUnasked';

interface LinearSettingsProps {
  readonly choice: LinearChoice;
  readonly onChange: (choice: LinearChoice) => void;
}

/** Powers of ten that the slider reaches, and its steps between two of them. */
const [WEAKEST, STRONGEST, STEPS] = [-5, 0, 4];

/**
 * L2 found automatically or set on a slider (of powers of ten), and balanced class weights.
 * Turning automatic off begins with the L2 that was found.
 */
export function LinearSettings({ choice, onChange }: LinearSettingsProps) {
  const settings = useAppStore((state) => trainedNow(state)?.settings);
  const found = settings?.kind === 'linear' ? settings.l2 : undefined;
  const unasked = useUnasked();
  const l2 = choice.l2 === 'auto' ? found : choice.l2;
  const strength = l2 === undefined ? '…' : twoDigits(l2);
  return (
    <>
      <Switch
        label={say('heads.strengthAuto')}
        checked={choice.l2 === 'auto'}
        onChange={(auto) => onChange({ ...choice, l2: auto || l2 === undefined ? 'auto' : l2 })}
      />
      {choice.l2 === 'auto' ? (
        <AutoTuningNote>
          {unasked === undefined
            ? sentences(say('heads.strengthNow', { strength }), say('heads.strengthHow'))
            : sentences(say('heads.strengthUsual', { strength }), unasked)}
        </AutoTuningNote>
      ) : (
        <>
          <Slider
            label={say('heads.strength')}
            min={WEAKEST}
            max={STRONGEST}
            step={1 / STEPS}
            value={Math.log10(choice.l2)}
            format={(power) => twoDigits(10 ** power)}
            onChange={(power) => onChange({ ...choice, l2: 10 ** power })}
          />
          <p className={styles.note}>
            <Explained text={say('heads.strengthMeaning')} />
          </p>
        </>
      )}
      <Switch label={say('heads.balanced')} checked={choice.balanced} onChange={(balanced) => onChange({ ...choice, balanced })} />
      <p className={styles.note}>{choice.balanced ? say('heads.balancedOn') : say('heads.balancedOff')}</p>
    </>
  );
}
