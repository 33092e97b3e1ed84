// What an answer was learnt from: the recordings nearest to the picture, and what the head says without each.
import { useMemo } from 'react';
import { isolated } from '../../core/base/names';
import type { Embedding } from '../../core/backbones/embedding';
import { comparedNow } from '../../store/evaluation/known';
import type { NearRecording } from '../../store/evaluation/recordings';
import { nearestRecordings } from '../../store/evaluation/recordings';
import type { HeadInUse } from '../../store/head/headInUse';
import type { ClassScore } from '../../store/head/scores';
import { useAppStore } from '../../store/useAppStore';
import { paletteIndex } from '../../ui/classColour';
import { usePicture } from '../../ui/usePicture';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import type { Without } from './useWithout';
import { useWithout } from './useWithout';
import styles from './why.module.css';

interface LearntFromProps {
  readonly head: HeadInUse;
  readonly embedding: Embedding;
  readonly scores: readonly ClassScore[];
}

/** Recordings shown: those farther away seldom change an answer. */
const SHOWN = 12;

/** A press on a recording trains a head without it and compares its answer with `scores`. Nothing where no recording can be compared. */
export function LearntFrom({ head, embedding, scores }: LearntFromProps) {
  const compared = useAppStore(comparedNow);
  const samples = useAppStore(({ dataset }) => dataset.samples);
  const recordings = useMemo(
    () => (compared ? nearestRecordings(compared, samples, embedding).slice(0, SHOWN) : []),
    [compared, samples, embedding],
  );
  const { without, ask } = useWithout(head, embedding);
  if (recordings.length === 0) return null;
  return (
    <section className={styles.learned} aria-label={say('why.learned')}>
      <h3>{say('why.learned')}</h3>
      <p>{say('why.learnedMeans')}</p>
      <ul className={styles.thumbs}>
        {recordings.map((each) => (
          <li key={each.burst}>
            <Recording of={each} head={head} pressed={without?.burst === each.burst} onAsk={() => void ask(each.burst)} />
          </li>
        ))}
      </ul>
      <p className={styles.change} role="status">
        {without && saidOf(without.scores, scores)}
      </p>
    </section>
  );
}

interface RecordingProps {
  readonly of: NearRecording;
  readonly head: HeadInUse;
  readonly pressed: boolean;
  readonly onAsk: () => void;
}

function Recording({ of: { sampleId, classId, count }, head, pressed, onAsk }: RecordingProps) {
  const address = usePicture(
    useAppStore((state) => state.pictures),
    sampleId,
  );
  const known = head.classes.find(({ id }) => id === classId);
  return (
    <button
      type="button"
      className={styles.thumb}
      data-colour={known && paletteIndex(known.colour)}
      aria-pressed={pressed}
      aria-label={say('why.recording', { count, class: isolated(known?.name ?? '') })}
      onPointerEnter={onAsk}
      onFocus={onAsk}
      onClick={onAsk}
    >
      {address ? <img src={address} alt="" /> : <span className={styles.blank} />}
      <span className={styles.count}>{String(count)}</span>
    </button>
  );
}

function saidOf(left: Without['scores'], scores: readonly ClassScore[]): string {
  if (left === undefined) return say('why.relearning');
  if (left === 'nothing-left') return say('why.withoutClass');
  if (left === 'too-slow') return say('why.tooSlow');
  const before = scores.find(({ leading }) => leading);
  const after = left.find(({ class: each }) => each.id === before?.class.id);
  const now = left.find(({ leading }) => leading);
  if (!before || !after || !now) return '';
  const values = { class: isolated(before.class.name), before: percent(before.probability), after: percent(after.probability) };
  return now.class.id === before.class.id
    ? say('why.without', values)
    : say('why.withoutOther', { ...values, other: isolated(now.class.name), share: percent(now.probability) });
}
