// Start, Stop, Go on and Reset: whichever make sense now.
import { Pause, Play, RotateCcw, StepForward } from 'lucide-react';
import type { RunState } from '../../store/epochs/epochRun';
import { curvesOf } from '../../store/epochs/epochRun';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import styles from './epochs.module.css';

interface RunControlsProps {
  readonly run: RunState;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
  readonly onReset: () => void;
}

export function RunControls({ run, onStart, onStop, onGoOn, onReset }: RunControlsProps) {
  if (run.kind === 'preparing') {
    const { done, total } = run;
    return (
      <Progress
        label="Looking at your pictures once more"
        {...(total > 0 && { value: done / total, detail: `${done} of ${total}` })}
        onCancel={onStop}
      />
    );
  }
  const begun = curvesOf(run) !== undefined;
  return (
    <div className={styles.controls}>
      {run.kind === 'running' && (
        <Button kind="primary" icon={<Pause />} onClick={onStop}>
          Stop
        </Button>
      )}
      {run.kind !== 'running' && begun && (
        <Button kind="primary" icon={<StepForward />} onClick={onGoOn}>
          Go on
        </Button>
      )}
      {run.kind !== 'running' && (
        <Button {...(!begun && { kind: 'primary' as const })} icon={<Play />} onClick={onStart}>
          {begun ? 'Start anew' : 'Start'}
        </Button>
      )}
      {run.kind !== 'idle' && (
        <Button kind="quiet" icon={<RotateCcw />} onClick={onReset}>
          Reset
        </Button>
      )}
    </div>
  );
}
