// Where the head stands: what it lacks, or what it has learnt. There is no Train button.
import { LoaderCircle, Sprout } from 'lucide-react';
import type { Class, Missing } from '../../core/dataset';
import { isolated } from '../../core/names';
import type { BackboneState } from '../../store/backboneSlice';
import type { TrainedHead, Training } from '../../store/headSlice';
import { shownClasses } from '../../store/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import styles from './train.module.css';

export function HeadStatus() {
  const training = useAppStore((state) => state.training);
  const trained = useAppStore((state) => state.trained);
  const opened = useAppStore((state) => state.opened);
  const classes = useAppStore(shownClasses);
  const backbone = useAppStore((state) => state.backbone.kind);
  // Nothing is being looked at any more, and there is too little that could be read.
  const stuck = useAppStore((state) => state.training.kind === 'waiting' && state.backbone.kind === 'ready' && state.embeddingWork.kind === 'idle' && state.unreadable.size > 0);
  const zeroShot = useAppStore(({ headChoice }) => headChoice.kind === 'zero-shot');
  const sentence = opened
    ? `Using “${isolated(opened.document.name)}”, a head from a file. It knows ${opened.classes.length} classes.`
    : zeroShot
      ? zeroShotSentence(trained)
      : sentenceOf(training, trained, classes, backbone, stuck);
  const busy = !opened && !stuck && (training.kind === 'waiting' || (training.kind === 'running' && !trained));
  return (
    <p role="status" className={styles.status} data-knows={Boolean(opened ?? trained)}>
      {busy ? <LoaderCircle className={styles.turning} aria-hidden="true" /> : <Sprout aria-hidden="true" />}
      <span>{sentence}</span>
    </p>
  );
}

function sentenceOf(training: Training, trained: TrainedHead | undefined, classes: readonly Class[], backbone: BackboneState['kind'], stuck: boolean): string {
  if (training.kind === 'missing') return missingSentence(training.missing, classes);
  if (training.kind === 'failed') return `Learning failed (${training.detail}). Change a sample to try again.`;
  if (trained) {
    const samples = [...trained.learntFrom.values()].reduce((sum, count) => sum + count, 0);
    const copies = trained.copyCount ? `, ${samples + trained.copyCount} with copies` : '';
    const knows = `Knows ${trained.head.classIds.length} classes ${samples > 0 ? `from ${samples} samples${copies}` : 'without a sample'}.`;
    return training.kind === 'behind' ? `${knows} It has not learnt from your newest samples.` : knows;
  }
  if (training.kind === 'unasked') return 'Ready to learn: this kind of head begins when you say so, under “How it learns”.';
  if (training.kind === 'running') return 'Learning …';
  if (stuck) return 'Too few of your samples could be read to learn from. Try them again, or choose another device.';
  return backbone === 'ready' ? 'Looking at your samples …' : 'Waiting for the backbone …';
}

function zeroShotSentence(trained: TrainedHead | undefined): string {
  return trained
    ? `Knows ${trained.head.classIds.length} classes from no sample at all.`
    : 'Say which of the backbone’s own kinds count as your classes.';
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
