// What the backbone sees in the camera's picture, a few times a second; still while someone points at it.
import { useAppStore } from '../../store/useAppStore';
import type { Top } from '../../core/backbones/top';
import { GuessList } from './GuessList';
import { useHeld } from './useHeld';
import { useNowAndThen } from './useNowAndThen';
import styles from './zeroShot.module.css';

/** Slow enough to be read, and a small share of the frames. */
const EVERY_MS = 300;

export function LiveGuesses({ top, fingerprint }: { readonly top: Top; readonly fingerprint: string }) {
  const { held, handlers } = useHeld();
  const live = useAppStore((state) => state.live);
  const embedding = useNowAndThen(live?.embedding, EVERY_MS, held);
  return (
    <section className={styles.subject} aria-label="In the camera" {...handlers}>
      <h3>The camera, now</h3>
      {embedding?.fingerprint === fingerprint ? (
        <GuessList top={top} values={embedding.values} label="The backbone sees in the camera" />
      ) : (
        <p className={styles.nothing}>Waiting for a frame …</p>
      )}
      <p className={styles.note}>{held ? 'Held still while you choose.' : ' '}</p>
    </section>
  );
}
