// The camera, large: off, on, or why not; and what is being recorded.
import { Camera, CameraOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isMirrored } from '../../store/capture/cameraSlice';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ClassDot } from '../../ui/ClassDot';
import { EmptyState } from '../../ui/EmptyState';
import { lazily } from '../../ui/lazily';
import { Spinner } from '../../ui/Spinner';
import { VideoSquare } from '../../ui/VideoSquare';
import { Name } from '../../ui/Name';
import styles from './capture.module.css';

const CameraOptions = lazily(() => import('./CameraOptions').then(({ CameraOptions: options }) => options), { soon: true });
const NoPicture = lazily(() => import('./NoPicture').then(({ NoPicture: none }) => none), { soon: true });
const SilentCamera = lazily(() => import('./NoPicture').then(({ SilentCamera: silent }) => silent), { soon: true });

export function CameraStage() {
  const camera = useAppStore((state) => state.camera);
  const mirror = useAppStore(isMirrored);
  const turnOn = useAppStore((state) => state.turnCameraOn);
  const turnOff = useAppStore((state) => state.turnCameraOff);

  return (
    <div className={styles.stage} data-on={camera.kind === 'on'}>
      <div className={styles.picture}>
        {camera.kind === 'on' && <VideoSquare stream={camera.open.stream} mirror={mirror} label="Camera" />}
        {camera.kind === 'off' && (
          <EmptyState
            icon={<Camera />}
            title="Show it something"
            actions={
              <Button kind="primary" icon={<Camera />} onClick={() => void turnOn()}>
                Turn on camera
              </Button>
            }
          >
            Then hold a class’s button: what the camera sees while you hold becomes its samples.
          </EmptyState>
        )}
        {camera.kind === 'opening' && (
          <EmptyState icon={<Spinner />} title="Asking for the camera …">
            If the browser asks, allow it.
          </EmptyState>
        )}
        {camera.kind === 'on' && camera.silent && <SilentCamera />}
        {camera.kind === 'failed' && <NoPicture failure={camera.failure} />}
        <RecordingBadge />
      </div>
      {camera.kind === 'on' && (
        <div className={styles.controls}>
          <CameraOptions />
          <Button kind="quiet" icon={<CameraOff />} onClick={turnOff}>
            Turn off camera
          </Button>
        </div>
      )}
    </div>
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
      <span>{`· ${recording.count}`}</span>
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
      {left}
    </p>
  ) : null;
}
