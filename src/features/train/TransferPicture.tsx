// What is reused and what is learned: the picture of transfer, with its numbers.
import { Snowflake, Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HeadChoice } from '../../core/heads/headChoice';
import { headKindName } from '../../store/head/headKindNames';
import { liveNow } from '../../store/capture/captureSlice';
import { trainedNow } from '../../store/head/headSlice';
import type { AppState } from '../../store/appState';
import { backboneName } from '../../store/backbone/backboneName';
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';
import { sentences } from '../../words/lists';
import { duration } from '../../words/numbers';
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import type { LearntNumbersProps } from './LearntNumbers';
import styles from './train.module.css';

export interface TransferProps {
  readonly howItLearns: ReactNode;
}

const LearntNumbers = lazily<LearntNumbersProps>(() => import('./LearntNumbers').then(({ LearntNumbers: learnt }) => learnt), {
  soon: true,
});

/** Three entries: backbone, embedding, head. Nothing until a backbone is loaded. `howItLearns` is the button below the head. */
export function TransferPicture({ howItLearns }: TransferProps) {
  const backbone = useAppStore((state) => state.backbone);
  const trained = useAppStore(trainedNow);
  const opened = useAppStore((state) => state.opened);
  const time = useAppStore(frameTime);
  const chosen = useAppStore((state) => state.settings.headKind);
  const training = useAppStore((state) => state.training.kind);
  // A device that is being started again takes nothing off the screen.
  const loaded = backbone.kind === 'ready' ? backbone.loaded : backbone.kind === 'starting' ? backbone.lost : undefined;
  if (!loaded || backbone.kind === 'idle') return null;
  const { spec } = backbone;
  const calibratedOn = (backbone.kind === 'ready' && backbone.calibratedOn) || 0;
  const head = opened?.head ?? trained?.head;

  return (
    <ol className={styles.transfer} aria-label={say('transfer.label')}>
      <li className={styles.frozen}>
        <h3>
          <Snowflake aria-hidden="true" />
          <Explained text={spec.random ? say('transfer.random') : say('transfer.pretrained')} />
        </h3>
        <p className={styles.what}>{backboneName(spec)}</p>
        <p>
          <Explained
            text={sentences(
              spec.random ? randomSentence(calibratedOn) : say('transfer.trainedBefore'),
              say('transfer.frozen', { numbers: loaded.weightCount }),
              time === undefined ? undefined : say('transfer.lookingTime', { time }),
            )}
          />
        </p>
      </li>
      <li className={styles.between}>
        <Explained text={say('transfer.embedding', { numbers: loaded.embeddingLength })} />
      </li>
      <li className={styles.learnt}>
        <h3>
          <Sprout aria-hidden="true" />
          <Explained
            text={opened ? say('transfer.headFromFile', { origin: opened.document.origin ?? 'file' }) : say('transfer.yourHead')}
          />
        </h3>
        <p className={styles.what}>{headKindName(head?.kind ?? chosen)}</p>
        <div className={styles.numbers}>
          {head ? (
            <LearntNumbers head={head} backboneNumbers={loaded.weightCount} milliseconds={opened ? undefined : trained?.milliseconds} />
          ) : (
            <p>{training === 'waiting' || training === 'running' ? say('transfer.soon') : waitingSentence(chosen)}</p>
          )}
        </div>
        <div className={styles.how}>{howItLearns}</div>
      </li>
    </ol>
  );
}

/** As text, so that a frame that took as long as the one before draws nothing anew. */
function frameTime(state: AppState): string | undefined {
  const milliseconds = liveNow(state)?.milliseconds;
  return milliseconds === undefined ? undefined : duration(milliseconds);
}

/** What a head that is not there yet waits for. */
function waitingSentence(kind: HeadChoice['kind']): string {
  switch (kind) {
    case 'zero-shot':
      return say('transfer.waitsForMapping');
    case 'mlp':
    case 'fine-tuned':
      return say('transfer.waitsForStart');
    default:
      return say('transfer.waitsForSamples');
  }
}

/** What a random-init baseline is, and what it owes to the pictures. */
function randomSentence(calibratedOn: number): string {
  return sentences(
    say('transfer.neverTrained'),
    calibratedOn === 0 ? say('transfer.averagesFromNoise') : say('transfer.averagesFromPictures', { pictures: calibratedOn }),
  );
}
