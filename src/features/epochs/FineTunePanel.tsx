// The fine-tuning rung: the backbone's last block learns too, beside the frozen one on the same samples.
import type { FineTuneSettings } from '../../core/solvers/epochs';
import { isolated } from '../../core/base/names';
import type { FrozenAndTuned } from '../../store/epochs/fineTuneSlice';
import { forgottenSentence } from '../../store/epochs/forgottenSentence';
import { backboneName } from '../../store/backbone/backboneName';
import { useAppStore } from '../../store/useAppStore';
import { Select } from '../../ui/Select';
import { Slider } from '../../ui/Slider';
import { sentences } from '../../words/lists';
import { twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import { numbered } from './MlpPanel';
import { RunControls } from './RunControls';
import { RunView } from './RunView';
import { comparisonSentence } from './runWords';
import styles from './epochs.module.css';

const BLOCK_RATES = [0.00003, 0.0001, 0.0003, 0.001, 0.003];
const HEAD_RATES = [0.0003, 0.001, 0.003, 0.01];

/**
 * The controls and settings of fine-tuning, its curves, and how the tuned head did beside the frozen one;
 * only a note where the backbone's last block cannot be trained.
 */
export function FineTunePanel() {
  const settings = useAppStore((state) => state.settings.fineTuning);
  const run = useAppStore((state) => state.fineTuneRun);
  const compared = useAppStore((state) => state.frozenAndTuned);
  const forgotten = useAppStore((state) => state.forgotten);
  const backbone = useAppStore((state) => state.backbone);
  const set = useAppStore((state) => state.setFineTune);
  const start = useAppStore((state) => state.startFineTune);
  const stop = useAppStore((state) => state.stopFineTune);
  const goOn = useAppStore((state) => state.goOnFineTune);
  const reset = useAppStore((state) => state.resetFineTune);
  if (backbone.kind === 'ready' && !backbone.loaded.lastBlock) {
    return <p className={styles.note}>{say('epochs.notTunable', { backbone: isolated(backboneName(backbone.spec)) })}</p>;
  }
  return (
    <div className={styles.panel}>
      <RunControls run={run} onStart={() => void start()} onStop={stop} onGoOn={() => void goOn()} onReset={reset} />
      <RunView run={run} choosesEpoch empty={say('epochs.emptyFineTuning')} />
      {compared && <Comparison {...compared} />}
      {forgotten && <p className={styles.note}>{forgottenSentence(forgotten)}</p>}
      <Settings settings={settings} onChange={set} />
    </div>
  );
}

function Comparison(compared: FrozenAndTuned) {
  const { samples, unseen, epoch, firstRight, secondRight } = compared;
  return (
    <div className={styles.comparison}>
      <dl>
        <div>
          <dt>{say('epochs.frozen')}</dt>
          <dd>{say('epochs.rightOfAll', { right: firstRight, asked: samples })}</dd>
        </div>
        <div>
          <dt>{say('epochs.fineTuned', { epoch })}</dt>
          <dd>{say('epochs.rightOfAll', { right: secondRight, asked: samples })}</dd>
        </div>
      </dl>
      <p className={styles.note}>{comparisonSentence(compared)}</p>
      {!unseen && <p className={styles.note}>{say('epochs.choseToo')}</p>}
    </div>
  );
}

function Settings({
  settings,
  onChange,
}: {
  readonly settings: FineTuneSettings;
  readonly onChange: (change: Partial<FineTuneSettings>) => void;
}) {
  const { epochs, blockLearningRate, headLearningRate, patience } = settings;
  return (
    <details className={styles.details}>
      <summary>{say('epochs.tuningSettings', { epochs, block: twoDigits(blockLearningRate), head: twoDigits(headLearningRate) })}</summary>
      <div className={styles.settings}>
        <Slider
          label={say('epochs.mostEpochs')}
          min={5}
          max={100}
          step={5}
          value={epochs}
          onChange={(value) => onChange({ epochs: value })}
        />
        <Slider label={say('epochs.patience')} min={2} max={20} value={patience} onChange={(value) => onChange({ patience: value })} />
        <Select
          label={say('epochs.blockLearningRate')}
          value={String(blockLearningRate)}
          options={numbered(BLOCK_RATES, twoDigits)}
          onChange={(value) => onChange({ blockLearningRate: Number(value) })}
        />
        <Select
          label={say('epochs.headLearningRate')}
          value={String(headLearningRate)}
          options={numbered(HEAD_RATES, twoDigits)}
          onChange={(value) => onChange({ headLearningRate: Number(value) })}
        />
      </div>
      <p className={styles.note}>
        <Explained text={sentences(say('epochs.ratesWhy'), say('epochs.fromNextStart'))} />
      </p>
    </details>
  );
}
