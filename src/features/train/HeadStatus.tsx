// Where the head stands: what it lacks, or what it has learnt. There is no Train button.
import { LoaderCircle, Sprout } from 'lucide-react';
import type { Class } from '../../core/dataset/dataset';
import type { Missing } from '../../core/dataset/classCounts';
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
import { TechnicalDetails } from '../../ui/TechnicalDetails';
import { anyOf, sentences } from '../../words/lists';
import { say } from '../../words/say';
import styles from './train.module.css';

/** More classes than these are not listed. */
const MOST_NAMED = 3;

const NONE_NAMED: readonly Class[] = [];

/** One sentence on the opened head, or on the trained one by the kind that is chosen; with the technical details where training failed. */
export function HeadStatus() {
  const training = useAppStore((state) => state.training);
  const trained = useAppStore(trainedNow);
  const opened = useAppStore((state) => state.opened);
  // A name is said of a class that lacks samples only: with none lacking them, a new name draws nothing here.
  const classes = useAppStore((state) => (state.training.kind === 'missing' ? shownClasses(state) : NONE_NAMED));
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
  const busy = !opened && !stuck && backbone !== 'failed' && (training.kind === 'waiting' || (training.kind === 'running' && !trained));
  return (
    <>
      <p role="status" className={styles.status} data-knows={Boolean(opened ?? trained)} data-backbone={backbone}>
        {busy ? <LoaderCircle className={styles.turning} aria-hidden="true" /> : <Sprout aria-hidden="true" />}
        <span>{sentence}</span>
      </p>
      {!opened && training.kind === 'failed' && <TechnicalDetails text={training.detail} />}
    </>
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
  if (training.kind === 'failed') return say(training.again ? 'headStatus.failedForNow' : 'headStatus.failed');
  if (trained) {
    const behind = training.kind === 'behind' && trained.head.kind !== 'zero-shot';
    return sentences(knowsSentence(trained), behind ? say('headStatus.behind') : undefined);
  }
  if (training.kind === 'running') return say('headStatus.learning');
  if (stuck) return say('headStatus.stuck');
  return backbone === 'ready' ? say('headStatus.looking') : say('headStatus.waiting');
}

function knowsSentence({ head, learntFrom, augmentedCount }: TrainedHead): string {
  const classes = head.classIds.length;
  const samples = [...learntFrom.values()].reduce((sum, count) => sum + count, 0);
  if (head.kind === 'zero-shot' || samples === 0) return say('headStatus.knowsWithout', { classes });
  return augmentedCount
    ? say('headStatus.knowsWithCopies', { classes, samples, copies: augmentedCount })
    : say('headStatus.knows', { classes, samples });
}

function openedSentence({ document, classes }: OpenedHead, elsewhere: boolean): string {
  const head = isolated(document.name);
  const origin = document.origin ?? 'file';
  return elsewhere
    ? say('headStatus.otherBackbone', { head, origin, backbone: isolated(document.backbone.name) })
    : say('headStatus.fromFile', { head, origin, classes: classes.length });
}

/** The chosen kind has no head yet: what predicts until then, and what it waits for. */
function unaskedSentence(chosen: HeadChoice['kind'], trained: TrainedHead | undefined, run: RunState['kind'], tunable: boolean): string {
  const meanwhile = trained && say('headStatus.meanwhile', { kind: headKindName(trained.head.kind) });
  return sentences(waitingSentence(chosen, run, tunable), meanwhile);
}

function waitingSentence(chosen: HeadChoice['kind'], run: RunState['kind'], tunable: boolean): string {
  if (chosen === 'zero-shot') return say('headStatus.noMapping');
  if (run === 'preparing' || run === 'running') return say('headStatus.learning');
  return chosen === 'fine-tuned' && !tunable ? say('headStatus.notTunable') : say('headStatus.ready');
}

function missingSentence(missing: Missing, classes: readonly Class[]): string {
  switch (missing.kind) {
    case 'nothing':
      return say('headStatus.learning');
    case 'classes':
      if (classes.length > missing.have) return say('headStatus.secondOn');
      return missing.have === 0 ? say('headStatus.twoClasses') : say('headStatus.secondClass');
    case 'samples': {
      const names = classes.filter(({ id }) => missing.classIds.includes(id)).map(({ name }) => name);
      if (names.length === classes.length && classes.length === 2) return say('headStatus.bothClasses');
      return names.length > MOST_NAMED ? say('headStatus.oneMore') : say('headStatus.samplesFor', { classes: anyOf(names.map(isolated)) });
    }
  }
}
