// What is reused and what is learnt: the picture of transfer, with its numbers.
import { Snowflake, Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HeadChoice } from '../../core/heads/headChoice';
import { headKindName } from '../../store/head/headKindNames';
import { liveNow } from '../../store/capture/captureSlice';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';
import { count, duration } from '../../words/numbers';
import type { LearntNumbersProps } from './LearntNumbers';
import styles from './train.module.css';

export interface TransferProps {
  readonly howItLearns: ReactNode;
}

const LearntNumbers = lazily<LearntNumbersProps>(() => import('./LearntNumbers').then(({ LearntNumbers: learnt }) => learnt), {
  soon: true,
});

export function TransferPicture({ howItLearns }: TransferProps) {
  const backbone = useAppStore((state) => state.backbone);
  const trained = useAppStore(trainedNow);
  const opened = useAppStore((state) => state.opened);
  const frameTime = useAppStore((state) => liveNow(state)?.milliseconds);
  const chosen = useAppStore((state) => state.settings.headKind);
  const training = useAppStore((state) => state.training.kind);
  // A device that is being started again takes nothing off the screen.
  const loaded = backbone.kind === 'ready' ? backbone.loaded : backbone.kind === 'starting' ? backbone.lost : undefined;
  if (!loaded || backbone.kind === 'idle') return null;
  const { spec } = backbone;
  const calibratedOn = (backbone.kind === 'ready' && backbone.calibratedOn) || 0;
  const head = opened?.head ?? trained?.head;

  return (
    <ol className={styles.transfer} aria-label="From picture to prediction">
      <li className={styles.frozen}>
        <h3>
          <Snowflake aria-hidden="true" />
          <span>{`Backbone, ${spec.random ? 'random' : 'pretrained'}`}</span>
        </h3>
        <p className={styles.what}>{spec.name}</p>
        <p>
          {`${spec.random ? randomSentence(calibratedOn) : 'Already trained on other people’s photos.'} ` +
            `Its ${count(loaded.weightCount)} numbers stay frozen${frameTime === undefined ? '' : `; it looks at a frame in ${duration(frameTime)}`}.`}
        </p>
      </li>
      <li className={styles.between}>{`an embedding: ${count(loaded.embeddingLength)} numbers a picture`}</li>
      <li className={styles.learnt}>
        <h3>
          <Sprout aria-hidden="true" />
          <span>{opened ? 'Head, from a file' : 'Head, yours'}</span>
        </h3>
        <p className={styles.what}>{headKindName(head?.kind ?? chosen)}</p>
        {head ? (
          <LearntNumbers head={head} backboneNumbers={loaded.weightCount} milliseconds={opened ? undefined : trained?.milliseconds} />
        ) : (
          <p>
            {training === 'waiting' || training === 'running'
              ? 'Learns from your samples as soon as this backbone has looked at them.'
              : waitingSentence(chosen)}
          </p>
        )}
        <div className={styles.how}>{howItLearns}</div>
      </li>
    </ol>
  );
}

/** What a head that is not there yet waits for. */
function waitingSentence(kind: HeadChoice['kind']): string {
  switch (kind) {
    case 'zero-shot':
      return 'Waits until things that the backbone knows count as two of your classes. It learns from no sample.';
    case 'mlp':
    case 'fine-tuned':
      return 'Learns when you press Start, epoch by epoch, from samples of two classes.';
    default:
      return 'Waits for samples of two classes. It learns by itself, with every sample.';
  }
}

/** What a random-init baseline is, and what it owes to the pictures. */
function randomSentence(calibratedOn: number): string {
  return calibratedOn === 0
    ? 'Never learned to see. Its averages were set from noise: choose it again once you have pictures.'
    : `Never learned to see. Only its averages were set, from ${calibratedOn === 1 ? 'one' : count(calibratedOn)} of your pictures.`;
}
