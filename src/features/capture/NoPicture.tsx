// Why there is no picture of the camera, and what to do.
import { CameraOff } from 'lucide-react';
import type { CameraFailure } from '../../store/capture/cameraSlice';
import { cameraSentence, silentCamera } from '../../store/capture/cameraSentence';
import { canTurnOn } from '../../store/capture/canTurnOn';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { say } from '../../words/say';
import styles from './capture.module.css';

interface NoPictureProps {
  readonly failure: CameraFailure;
}

/**
 * The reason why the camera could not be opened, as a sentence with what to do, and a button to try again where that can help; quiet
 * where there is no camera.
 */
export function NoPicture({ failure }: NoPictureProps) {
  const turnOn = useAppStore((state) => state.turnCameraOn);
  return (
    <div role="alert">
      <EmptyState
        icon={<CameraOff />}
        title={say('capture.noPicture')}
        actions={
          canTurnOn({ kind: 'failed', failure }) && (
            <Button kind={failure === 'none' ? 'quiet' : 'primary'} onClick={() => void turnOn()}>
              {say('capture.tryAgain')}
            </Button>
          )
        }
      >
        {cameraSentence(failure)}
      </EmptyState>
    </div>
  );
}

/** A camera that is on and gives no frame: it may come back, so its picture stays below. */
export function SilentCamera() {
  return (
    <p role="alert" className={styles.silent}>
      {silentCamera()}
    </p>
  );
}
