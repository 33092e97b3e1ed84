// What the backbone sees in the camera's picture, a few times a second; still while someone points at it.
import { cameraTrouble } from '../../store/capture/cameraSentence';
import { liveNow } from '../../store/capture/captureSlice';
import { useAppStore } from '../../store/useAppStore';
import type { Classifier } from '../../core/backbones/classifier';
import { say } from '../../words/say';
import { GuessList } from './GuessList';
import { useHeld } from './useHeld';
import { useNowAndThen } from './useNowAndThen';
import styles from './zeroShot.module.css';

/** Slow enough to be read, and a small share of the frames. */
const EVERY_MS = 300;

/** The list for the newest frame; a note until there is one of the backbone `fingerprint`. */
export function LiveGuesses({ classifier, fingerprint }: { readonly classifier: Classifier; readonly fingerprint: string }) {
  const { held, handlers } = useHeld();
  const live = useAppStore(liveNow);
  const trouble = useAppStore(({ camera }) => cameraTrouble(camera));
  const embedding = useNowAndThen(live?.embedding, EVERY_MS, held);
  return (
    <section className={styles.subject} aria-label={say('zeroShot.camera')} {...handlers}>
      <h3>{say('zeroShot.cameraNow')}</h3>
      {trouble === undefined && embedding?.fingerprint === fingerprint ? (
        <GuessList classifier={classifier} values={embedding.values} label={say('zeroShot.seesInCamera')} />
      ) : (
        <p className={styles.nothing}>{trouble ?? say('zeroShot.waitingForPicture')}</p>
      )}
      <p className={styles.note}>{held ? say('zeroShot.heldStill') : ' '}</p>
    </section>
  );
}
