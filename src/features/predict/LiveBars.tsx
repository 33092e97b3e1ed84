// What the head says of the camera, frame by frame.
import type { Class } from '../../core/dataset/dataset';
import { cameraTrouble, isSeeing } from '../../store/capture/cameraSentence';
import { canTurnOn } from '../../store/capture/canTurnOn';
import { isMirrored } from '../../store/capture/cameraSlice';
import { liveNow } from '../../store/capture/captureSlice';
import type { ClassScore } from '../../store/head/scores';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { LiveRegion } from '../../ui/LiveRegion';
import { ProbabilityMeter } from '../../ui/ProbabilityMeter';
import { VideoSquare } from '../../ui/VideoSquare';
import { say } from '../../words/say';
import { Answer } from './Answer';
import { Calibrated } from './Calibrated';
import { LiveNearest } from './LiveNearest';
import styles from './predict.module.css';
import { isSure } from './sure';
import { TryTestPicture } from './TryTestPicture';
import { useKnown } from './useKnown';
import { useLiveScores } from './useLiveScores';

/** With more classes than this their bars scroll. */
const MANY = 8;

export interface LiveBarsProps {
  readonly classes: readonly Class[];
}

/**
 * The camera with the answer and a bar for each of `classes`, the nearest samples, and the same spoken.
 * While the camera is off, or sends nothing, there are no bars.
 */
export function LiveBars({ classes }: LiveBarsProps) {
  const camera = useAppStore((state) => state.camera);
  const mirror = useAppStore(isMirrored);
  const turnOn = useAppStore((state) => state.turnCameraOn);
  const fault = useAppStore((state) => state.liveFault);
  const scores = useLiveScores();
  const embedding = useAppStore(liveNow)?.embedding;
  const known = useKnown(scores && embedding);
  const unknown = known?.unknown ?? false;
  const seeing = isSeeing(camera);
  // Whoever has a head from a file and no picture has come to use it: nothing else on the page is the next step.
  const handed = useAppStore(({ opened, dataset }) => opened !== undefined && dataset.inTurn.length === 0);
  const many = classes.length > MANY;
  const leading = scores?.find((score) => score.leading);
  return (
    <div className={styles.live}>
      {camera.kind === 'on' ? (
        <div className={styles.picture}>
          <VideoSquare stream={camera.open.stream} mirror={mirror} label={say('answers.seen')} />
        </div>
      ) : (
        <p className={styles.off}>
          <span>{camera.kind === 'opening' ? say('answers.starting') : say('answers.off')}</span>
          {camera.kind !== 'opening' && canTurnOn(camera) && (
            <Button {...(handed ? { kind: 'primary' } : { size: 's' })} onClick={() => void turnOn()}>
              {say('answers.turnOn')}
            </Button>
          )}
          {camera.kind !== 'opening' && <TryTestPicture />}
        </p>
      )}
      {camera.kind === 'on' && !seeing && <p className={styles.off}>{cameraTrouble(camera)}</p>}
      {fault !== undefined && (
        <p className={styles.off} role="status">
          {say('answers.unusableNow')}
        </p>
      )}
      {seeing && <Answer of={leading} unknown={unknown} size="large" />}
      {/* With nothing to look at there is nothing to say: bars of 0% would look like an answer. */}
      {seeing && (
        <p className={styles.choice} data-unknown={unknown} aria-hidden="true">
          {say('novelty.ifItHadTo')}
        </p>
      )}
      {seeing && (
        <ul
          className={styles.bars}
          data-many={many}
          data-waiting={!scores}
          data-unknown={unknown}
          aria-label={say(unknown ? 'answers.predictionsIfItHadTo' : 'answers.predictions')}
          {...(many && { tabIndex: 0 })}
        >
          {classes.map((each, i) => (
            <li key={each.id}>
              <ProbabilityMeter
                compact
                label={each.name}
                value={scores?.[i]?.probability}
                colour={each.colour}
                leading={scores?.[i]?.leading ?? false}
              />
            </li>
          ))}
        </ul>
      )}
      {seeing && known && <LiveNearest known={known} />}
      {seeing && <Calibrated />}
      <LiveRegion text={unknown ? say('novelty.unknown') : spoken(leading)} />
    </div>
  );
}

function spoken(leading: ClassScore | undefined): string {
  if (!leading) return '';
  return isSure(leading) ? leading.class.name : say('answers.notSure');
}
