// Start, Stop, Train more and Clear: whichever make sense now.
import { Pause, Play, RotateCcw, StepForward } from 'lucide-react';
import type { RunState } from '../../store/epochs/epochRun';
import { curvesOf } from '../../store/epochs/epochRun';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import styles from './epochs.module.css';

interface RunControlsProps {
  readonly run: RunState;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
  readonly onReset: () => void;
}

/** The buttons for the state that `run` is in; a progress bar while its samples are being prepared. */
export function RunControls({ run, onStart, onStop, onGoOn, onReset }: RunControlsProps) {
  if (run.kind === 'preparing') {
    const { done, total } = run;
    return (
      <Progress
        label={say('epochs.looking')}
        {...(total > 0 && { value: done / total, detail: say('epochs.done', { done, total }) })}
        onCancel={onStop}
      />
    );
  }
  const begun = curvesOf(run) !== undefined;
  return (
    <div className={styles.controls}>
      {run.kind === 'running' && (
        <Button kind="primary" icon={<Pause />} onClick={onStop}>
          {say('epochs.stop')}
        </Button>
      )}
      {run.kind !== 'running' && begun && (
        <Button kind="primary" icon={<StepForward />} onClick={onGoOn}>
          {say('epochs.trainMore')}
        </Button>
      )}
      {run.kind !== 'running' && (
        <Button {...(!begun && { kind: 'primary' as const })} icon={<Play />} onClick={onStart}>
          {begun ? say('epochs.startOver') : say('epochs.start')}
        </Button>
      )}
      {run.kind !== 'idle' && (
        <Button kind="quiet" icon={<RotateCcw />} onClick={onReset}>
          {say('epochs.clear')}
        </Button>
      )}
    </div>
  );
}
