// The camera's picture, with what is being recorded, and what can be done with it.
import { useEffect, useState } from 'react';
import type { CameraState } from '../../store/capture/cameraSlice';
import { isMirrored } from '../../store/capture/cameraSlice';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { ClassDot } from '../../ui/ClassDot';
import type { Elements } from '../../ui/elements';
import { lazily } from '../../ui/lazily';
import { Name } from '../../ui/Name';
import { VideoSquare } from '../../ui/VideoSquare';
import { count } from '../../words/numbers';
import { say } from '../../words/say';
import { CameraControls } from './CameraControls';
import styles from './capture.module.css';

const SilentCamera = lazily(() => import('./NoPicture').then(({ SilentCamera: silent }) => silent), { soon: true });

interface FilmingProps {
  readonly camera: Extract<CameraState, { readonly kind: 'on' }>;
  /** What the head says of the picture. */
  readonly answer: Elements;
}

/** The live picture, mirrored where the settings say so, with `answer` and the controls below; says so where the camera sends no frames. */
export function Filming({ camera, answer }: FilmingProps) {
  const mirror = useAppStore(isMirrored);
  return (
    <>
      <div className={styles.picture}>
        <VideoSquare stream={camera.open.stream} mirror={mirror} label={say('capture.camera')} />
        {camera.silent && <SilentCamera />}
        <RecordingBadge />
      </div>
      <div className={styles.beside}>
        {answer}
        <CameraControls />
      </div>
    </>
  );
}

function RecordingBadge() {
  const recording = useAppStore((state) => state.recording);
  const classes = useAppStore(shownClasses);
  if (recording.kind === 'idle') return null;
  const into = classes.find(({ id }) => id === recording.classId);
  if (recording.kind === 'countdown') return <Countdown key={recording.startsAt} startsAt={recording.startsAt} />;
  return (
    <p className={styles.badge}>
      <span className={styles.recording} aria-hidden="true" />
      <ClassDot colour={into?.colour ?? 0} />
      <Name className={styles.into}>{into?.name ?? ''}</Name>
      {recording.part === 'test' && <span>{`· ${say('capture.forTest')}`}</span>}
      <span className={styles.taken}>{`· ${count(recording.count)}`}</span>
    </p>
  );
}

/** Whole seconds until the recording starts, large. */
function Countdown({ startsAt }: { startsAt: number }) {
  const secondsLeft = () => Math.max(0, Math.ceil((startsAt - performance.now()) / 1000));
  const [left, setLeft] = useState(secondsLeft);
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsLeft()), 100);
    return () => clearInterval(timer);
  });
  return left > 0 ? (
    <p className={styles.countdown} role="timer">
      {count(left)}
    </p>
  ) : null;
}
