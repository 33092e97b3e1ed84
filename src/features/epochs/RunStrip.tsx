// Learning by epochs on the main screen: Start while the chosen kind waits for it, and how far a run is, with Stop, wherever its dialog is.
import { Pause, Play } from 'lucide-react';
import type { HeadChoice } from '../../core/heads/headChoice';
import type { RunState } from '../../store/epochs/epochRun';
import { runFailureDetails, runFailureSentence } from '../../store/epochs/epochSentences';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import styles from './epochs.module.css';
import { lastEpoch } from './runWords';

/** A strip for the MLP and one for fine-tuning. */
export function RunStrip() {
  const mlp = useAppStore((state) => state.mlpRun);
  const startMlp = useAppStore((state) => state.startMlp);
  const stopMlp = useAppStore((state) => state.stopMlp);
  const tuning = useAppStore((state) => state.fineTuneRun);
  const startTuning = useAppStore((state) => state.startFineTune);
  const stopTuning = useAppStore((state) => state.stopFineTune);
  return (
    <>
      <Strip kind="mlp" run={mlp} onStart={() => void startMlp()} onStop={stopMlp} />
      <Strip kind="fine-tuned" run={tuning} onStart={() => void startTuning()} onStop={stopTuning} />
    </>
  );
}

interface StripProps {
  readonly kind: Extract<HeadChoice['kind'], 'mlp' | 'fine-tuned'>;
  readonly run: RunState;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

function Strip({ kind, run, onStart, onStop }: StripProps) {
  const chosen = useAppStore(({ settings }) => settings.headKind === kind);
  // Start where it has not learnt from the samples as they are, and could.
  const waits = useAppStore(({ training }) => training.kind === 'unasked' || training.kind === 'behind');
  const able = useAppStore(({ backbone }) => kind === 'mlp' || (backbone.kind === 'ready' && backbone.loaded.lastBlock !== undefined));
  const name = headKindName(kind);
  if (run.kind === 'preparing') {
    const { done, total } = run;
    return (
      <Progress
        label={say('epochs.lookingFor', { kind: name })}
        {...(total > 0 && { value: done / total, detail: say('epochs.done', { done, total }) })}
        onCancel={onStop}
      />
    );
  }
  if (run.kind === 'running') {
    const epoch = lastEpoch(run);
    return (
      <div className={styles.strip}>
        <Progress
          label={say('epochs.learningFor', { kind: name })}
          value={epoch / run.epochs}
          detail={say('epochs.epochOf', { epoch, epochs: run.epochs })}
        />
        <Button size="s" kind="primary" icon={<Pause />} onClick={onStop}>
          {say('epochs.stop')}
        </Button>
      </div>
    );
  }
  if (!chosen) return null;
  return (
    <>
      {run.kind === 'failed' && (
        <Banner tone="bad" details={runFailureDetails(run.failure)}>
          {runFailureSentence(run.failure)}
        </Banner>
      )}
      {waits && able && (
        <div className={styles.strip}>
          <Button kind="primary" icon={<Play />} onClick={onStart}>
            {run.kind === 'idle' ? say('epochs.start') : say('epochs.startOver')}
          </Button>
        </div>
      )}
      {waits && !able && <p className={styles.note}>{say('epochs.notTunableHere')}</p>}
    </>
  );
}
