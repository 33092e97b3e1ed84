// The fine-tuning rung: the backbone's last block learns too, beside the frozen one on the same samples.
import type { FineTuneSettings } from '../../core/solvers/epochs';
import { isolated } from '../../core/base/names';
import type { FrozenAndTuned } from '../../store/epochs/fineTuneSlice';
import type { Forgotten } from '../../store/epochs/forgetting';
import { useAppStore } from '../../store/useAppStore';
import { Select } from '../../ui/Select';
import { Slider } from '../../ui/Slider';
import { percent } from '../../words/numbers';
import { numbered } from './MlpPanel';
import { RunControls } from './RunControls';
import { RunView } from './RunView';
import { comparisonSentence } from './runWords';
import styles from './epochs.module.css';

const BLOCK_RATES = [0.00003, 0.0001, 0.0003, 0.001, 0.003];
const HEAD_RATES = [0.0003, 0.001, 0.003, 0.01];

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
    return (
      <p
        className={styles.note}
      >{`${isolated(backbone.spec.name)} does not end with a 1 × 1 convolution, so its last part cannot be fine-tuned here. Choose another backbone.`}</p>
    );
  }
  return (
    <div className={styles.panel}>
      <RunControls run={run} onStart={() => void start()} onStop={stop} onGoOn={() => void goOn()} onReset={reset} />
      <RunView
        run={run}
        choosesEpoch
        empty="Press Start: each picture is looked at once more, then the last part of the backbone learns from them, beginning with what it knows. The backbone itself stays as it is; what changes travels with your head."
      />
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
          <dt>Frozen</dt>
          <dd>{`${firstRight} of ${samples} right`}</dd>
        </div>
        <div>
          <dt>{`Fine-tuned, epoch ${epoch}`}</dt>
          <dd>{`${secondRight} of ${samples} right`}</dd>
        </div>
      </dl>
      <p className={styles.note}>{comparisonSentence(compared)}</p>
      {!unseen && (
        <p className={styles.note}>
          These samples chose the epoch, too, so the fine-tuned head looks a little better than it is. Record each class three times or more
          to keep some apart.
        </p>
      )}
    </div>
  );
}

/** What became of the backbone's own answers. */
function forgottenSentence(forgotten: Forgotten): string {
  const { pictures, labels } = forgotten;
  if (forgotten.of === 'its classes') {
    const { rightBefore, rightNow } = forgotten;
    const asked = `asked about ${pictures} pictures, one of each kind it was taught, the backbone named ${rightBefore} right; changed for your classes, it names ${rightNow}`;
    return rightNow < rightBefore ? `What it forgot: ${asked}.` : `It forgot nothing that these pictures show: ${asked}.`;
  }
  const { changed } = forgotten;
  return changed === 0
    ? `What it may have forgotten: asked for its own ${labels} kinds, the changed backbone still gives its old answer on each of ${pictures} of your pictures.`
    : `What it may have forgotten: asked for its own ${labels} kinds, the changed backbone gives another answer than before on ${changed} of ${pictures} of your pictures (${percent(changed / pictures)}).`;
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
      <summary>{`Settings: ${epochs} epochs at most, rates ${blockLearningRate} and ${headLearningRate}`}</summary>
      <div className={styles.settings}>
        <Slider label="Epochs at most" min={5} max={100} step={5} value={epochs} onChange={(value) => onChange({ epochs: value })} />
        <Slider
          label="Patience: epochs without improvement"
          min={2}
          max={20}
          value={patience}
          onChange={(value) => onChange({ patience: value })}
        />
        <Select
          label="Rate of the backbone’s part"
          value={String(blockLearningRate)}
          options={numbered(BLOCK_RATES)}
          onChange={(value) => onChange({ blockLearningRate: Number(value) })}
        />
        <Select
          label="Rate of the head"
          value={String(headLearningRate)}
          options={numbered(HEAD_RATES)}
          onChange={(value) => onChange({ headLearningRate: Number(value) })}
        />
      </div>
      <p className={styles.note}>
        The backbone’s part learns more slowly than the head, so that it keeps what it knew. They count from the next Start.
      </p>
    </details>
  );
}
