// The MLP rung: its settings with Teachable Machine's at one press, and learning that can be watched.
import { useState } from 'react';
import type { MlpSettings, Optimiser } from '../../core/solvers/epochs';
import { teachableMachinePreset, WATCHABLE } from '../../core/heads/epochSettings';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Explained } from '../../ui/Explained';
import { Select } from '../../ui/Select';
import { Slider } from '../../ui/Slider';
import { Switch } from '../../ui/Switch';
import { sentences } from '../../words/lists';
import { count, percent, twoDigits } from '../../words/numbers';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import { RunControls } from './RunControls';
import { RunView } from './RunView';
import styles from './epochs.module.css';

const OPTIMISERS: Readonly<Record<Optimiser, MessageId>> = { adam: 'epochs.adam', momentum: 'epochs.momentum', sgd: 'epochs.sgd' };
const isOptimiser = (value: string): value is Optimiser => Object.hasOwn(OPTIMISERS, value);
const RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1];
const BATCHES = [8, 16, 32, 64, 128];

/** The controls and settings of the MLP, its curves, and a switch that slows epochs down so that they can be watched. */
export function MlpPanel() {
  const settings = useAppStore((state) => state.settings.mlp);
  const run = useAppStore((state) => state.mlpRun);
  const set = useAppStore((state) => state.setMlp);
  const start = useAppStore((state) => state.startMlp);
  const stop = useAppStore((state) => state.stopMlp);
  const goOn = useAppStore((state) => state.goOnMlp);
  const reset = useAppStore((state) => state.resetMlp);
  const isPreset = Object.entries(teachableMachinePreset).every(([name, value]) => settings[name as keyof MlpSettings] === value);
  return (
    <div className={styles.panel}>
      <RunControls run={run} onStart={() => void start()} onStop={stop} onGoOn={() => void goOn()} onReset={reset} />
      <Switch
        label={say('epochs.slowly')}
        checked={(settings.epochMilliseconds ?? 0) > 0}
        onChange={(on) => set({ epochMilliseconds: on ? WATCHABLE : 0 })}
      />
      <RunView run={run} choosesEpoch={false} empty={say('epochs.emptyMlp')} />
      <Settings settings={settings} onChange={set} />
      <Button size="s" disabled={isPreset} onClick={() => set(teachableMachinePreset)}>
        {say('epochs.asTeachableMachine')}
      </Button>
    </div>
  );
}

function Settings({ settings, onChange }: { readonly settings: MlpSettings; readonly onChange: (change: Partial<MlpSettings>) => void }) {
  const [open, setOpen] = useState(false);
  const { hidden, epochs, batchSize, learningRate, optimiser, dropout, seed } = settings;
  return (
    <details className={styles.details} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('epochs.mlpSettings', { hidden, epochs, optimiser: say(OPTIMISERS[optimiser]), rate: twoDigits(learningRate) })}
      </summary>
      <div className={styles.settings}>
        <Slider label={say('epochs.hidden')} min={4} max={256} step={4} value={hidden} onChange={(value) => onChange({ hidden: value })} />
        <Slider
          label={say('epochs.epochCount')}
          min={5}
          max={200}
          step={5}
          value={epochs}
          onChange={(value) => onChange({ epochs: value })}
        />
        <Slider
          label={say('epochs.dropout')}
          min={0}
          max={80}
          step={5}
          value={Math.round(100 * dropout)}
          format={(value) => percent(value / 100)}
          onChange={(value) => onChange({ dropout: value / 100 })}
        />
        <Slider label={say('epochs.seed')} min={1} max={20} value={seed} onChange={(value) => onChange({ seed: value })} />
        <Select
          label={say('epochs.learningRate')}
          value={String(learningRate)}
          options={numbered(RATES, twoDigits)}
          onChange={(value) => onChange({ learningRate: Number(value) })}
        />
        <Select
          label={say('epochs.batchSize')}
          value={String(batchSize)}
          options={numbered(BATCHES, count)}
          onChange={(value) => onChange({ batchSize: Number(value) })}
        />
        <Select
          label={say('epochs.optimiser')}
          value={optimiser}
          options={Object.entries(OPTIMISERS).map(([value, label]) => ({ value, label: say(label) }))}
          onChange={(value) => isOptimiser(value) && onChange({ optimiser: value })}
        />
      </div>
      <p className={styles.note}>
        <Explained text={sentences(say('epochs.mlpMeans'), say('epochs.fromNextStart'))} />
      </p>
    </details>
  );
}

/** Numbers as a list to choose from. */
export function numbered(values: readonly number[], format: (value: number) => string) {
  return values.map((value) => ({ value: String(value), label: format(value) }));
}
