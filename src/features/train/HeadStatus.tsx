// Where the head stands: what it lacks, or what it has learnt. There is no Train button.
import { LoaderCircle, Sprout } from 'lucide-react';
import type { Class, Missing } from '../../core/dataset/dataset';
import type { HeadChoice } from '../../core/heads/headChoice';
import { isolated } from '../../core/base/names';
import type { BackboneState } from '../../store/backbone/backboneSlice';
import type { RunState } from '../../store/epochs/epochRun';
import { headKindName } from '../../store/head/headKindNames';
import type { OpenedHead, TrainedHead, Training } from '../../store/head/headSlice';
import { shownClasses } from '../../store/dataset/shownClasses';
import { unreadableNow } from '../../store/embeddings/embeddingSlice';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import styles from './train.module.css';

export function HeadStatus() {
  const training = useAppStore((state) => state.training);
  const trained = useAppStore(trainedNow);
  const opened = useAppStore((state) => state.opened);
  const classes = useAppStore(shownClasses);
  const backbone = useAppStore((state) => state.backbone.kind);
  // Nothing is being looked at any more, and there is too little that could be read.
  const stuck = useAppStore(
    (state) =>
      state.training.kind === 'waiting' &&
      state.backbone.kind === 'ready' &&
      state.embeddingWork.kind === 'idle' &&
      unreadableNow(state).size > 0,
  );
  const chosen = useAppStore(({ settings }) => settings.headKind);
  const run = useAppStore(({ mlpRun, fineTuneRun }) => (chosen === 'mlp' ? mlpRun.kind : fineTuneRun.kind));
  const tunable = useAppStore(({ backbone: inUse }) => inUse.kind !== 'ready' || inUse.loaded.lastBlock !== undefined);
  const elsewhere = useAppStore(
    ({ backbone: inUse, opened: head }) =>
      head !== undefined && inUse.kind === 'ready' && inUse.loaded.fingerprint !== head.document.backbone.fingerprint,
  );
  const sentence = opened
    ? openedSentence(opened, elsewhere)
    : training.kind === 'unasked'
      ? unaskedSentence(chosen, trained, run, tunable)
      : sentenceOf(training, trained, classes, backbone, stuck);
  const busy = !opened && !stuck && (training.kind === 'waiting' || (training.kind === 'running' && !trained));
  return (
    <p role="status" className={styles.status} data-knows={Boolean(opened ?? trained)} data-backbone={backbone}>
      {busy ? <LoaderCircle className={styles.turning} aria-hidden="true" /> : <Sprout aria-hidden="true" />}
      <span>{sentence}</span>
    </p>
  );
}

function sentenceOf(
  training: Training,
  trained: TrainedHead | undefined,
  classes: readonly Class[],
  backbone: BackboneState['kind'],
  stuck: boolean,
): string {
  if (training.kind === 'missing') return missingSentence(training.missing, classes);
  if (training.kind === 'failed') return `Learning failed (${training.detail}). Change a sample to try again.`;
  if (trained) {
    const samples = [...trained.learntFrom.values()].reduce((sum, count) => sum + count, 0);
    const copies = trained.augmentedCount ? `, ${samples + trained.augmentedCount} with copies` : '';
    if (trained.head.kind === 'zero-shot') return `Knows ${trained.head.classIds.length} classes from no sample at all.`;
    const knows = `Knows ${trained.head.classIds.length} classes ${samples > 0 ? `from ${samples} samples${copies}` : 'without a sample'}.`;
    return training.kind === 'behind' ? `${knows} It has not learnt from your newest samples.` : knows;
  }
  if (training.kind === 'running') return 'Learning …';
  if (stuck) return 'Too few of your samples could be read to learn from. Try them again, or choose another device.';
  return backbone === 'ready' ? 'Looking at your samples …' : 'Waiting for the backbone …';
}

function openedSentence({ document, classes }: OpenedHead, elsewhere: boolean): string {
  const name = `“${isolated(document.name)}”`;
  return elsewhere
    ? `${name}, a head from a file, was made on ${isolated(document.backbone.name)} and says nothing on the backbone in use. Choose that one, or go back to your own head.`
    : `Using ${name}, a head from a file. It knows ${classes.length} classes.`;
}

/** The chosen kind has no head yet: what predicts until then, and what it waits for. */
function unaskedSentence(chosen: HeadChoice['kind'], trained: TrainedHead | undefined, run: RunState['kind'], tunable: boolean): string {
  const waits =
    chosen === 'zero-shot'
      ? 'Say which of the backbone’s own kinds count as your classes.'
      : run === 'preparing' || run === 'running'
        ? 'Learning …'
        : chosen === 'fine-tuned' && !tunable
          ? 'Fine-tuning needs another backbone.'
          : 'Ready to learn: press Start.';
  return trained ? `${waits} Until then your head of the kind “${headKindName(trained.head.kind)}” predicts.` : waits;
}

function missingSentence(missing: Missing, classes: readonly Class[]): string {
  switch (missing.kind) {
    case 'nothing':
      return 'Learning …';
    case 'classes':
      if (classes.length > missing.have) return 'Switch a second class on, or add one: a head tells things apart.';
      return missing.have === 0 ? 'Add two classes: a head tells things apart.' : 'Add a second class: a head tells things apart.';
    case 'samples': {
      const names = classes.filter(({ id }) => missing.classIds.includes(id)).map(({ name }) => name);
      return names.length === classes.length && classes.length === 2
        ? 'Add samples to both classes. A handful each is enough to begin.'
        : `Add samples to ${listed(names)}.`;
    }
  }
}

function listed(names: readonly string[]): string {
  if (names.length > 3) return 'one more class';
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names.map(isolated));
}
