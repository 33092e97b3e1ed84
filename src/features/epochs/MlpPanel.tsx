// The MLP rung: its settings with Teachable Machine's at one press, and learning that can be watched.
import { useState } from 'react';
import type { MlpSettings, Optimiser } from '../../core/solvers/epochs';
import { teachableMachinePreset, WATCHABLE } from '../../core/heads/epochSettings';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Slider } from '../../ui/Slider';
import { Switch } from '../../ui/Switch';
import { RunControls } from './RunControls';
import { RunView } from './RunView';
import styles from './epochs.module.css';

const OPTIMISERS: readonly { readonly value: Optimiser; readonly label: string }[] = [
  { value: 'adam', label: 'Adam' },
  { value: 'momentum', label: 'Momentum' },
  { value: 'sgd', label: 'Plain descent' },
];
const RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1];
const BATCHES = [8, 16, 32, 64, 128];

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
        label="Slowly, to watch"
        checked={(settings.epochMilliseconds ?? 0) > 0}
        onChange={(on) => set({ epochMilliseconds: on ? WATCHABLE : 0 })}
      />
      <RunView
        run={run}
        choosesEpoch={false}
        empty="Press Start and watch it learn: one point on the curves for each epoch, and the predictions change with them."
      />
      <Settings settings={settings} onChange={set} />
      <Button size="s" disabled={isPreset} onClick={() => set(teachableMachinePreset)}>
        Set as Teachable Machine does
      </Button>
    </div>
  );
}

function Settings({ settings, onChange }: { readonly settings: MlpSettings; readonly onChange: (change: Partial<MlpSettings>) => void }) {
  const [open, setOpen] = useState(false);
  const { hidden, epochs, batchSize, learningRate, optimiser, dropout, seed } = settings;
  return (
    <details className={styles.details} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{`Settings: ${hidden} hidden units, ${epochs} epochs, ${OPTIMISERS.find(({ value }) => value === optimiser)?.label ?? optimiser} ${learningRate}`}</summary>
      <div className={styles.settings}>
        <Slider label="Hidden units" min={4} max={256} step={4} value={hidden} onChange={(value) => onChange({ hidden: value })} />
        <Slider label="Epochs" min={5} max={200} step={5} value={epochs} onChange={(value) => onChange({ epochs: value })} />
        <Slider
          label="Dropout, in percent"
          min={0}
          max={80}
          step={5}
          value={Math.round(100 * dropout)}
          onChange={(value) => onChange({ dropout: value / 100 })}
        />
        <Slider label="Seed" min={1} max={20} value={seed} onChange={(value) => onChange({ seed: value })} />
        <Select
          label="Learning rate"
          value={String(learningRate)}
          options={numbered(RATES)}
          onChange={(value) => onChange({ learningRate: Number(value) })}
        />
        <Select
          label="Batch size"
          value={String(batchSize)}
          options={numbered(BATCHES)}
          onChange={(value) => onChange({ batchSize: Number(value) })}
        />
        <Select
          label="Optimiser"
          value={optimiser}
          options={OPTIMISERS}
          onChange={(value) => onChange({ optimiser: OPTIMISERS.find((each) => each.value === value)?.value ?? 'adam' })}
        />
      </div>
      <p className={styles.note}>They count from the next Start.</p>
    </details>
  );
}

export function numbered(values: readonly number[]) {
  return values.map((value) => ({ value: String(value), label: String(value) }));
}
