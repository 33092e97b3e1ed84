// What can be done with a camera that is on.
import { CameraOff } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';
import { CameraOptions } from './CameraOptions';
import styles from './capture.module.css';

/** The camera's options and the button that turns it off; nothing while it is not on. */
export function CameraControls() {
  const on = useAppStore(({ camera }) => camera.kind === 'on');
  const turnOff = useAppStore((state) => state.turnCameraOff);
  if (!on) return null;
  return (
    <div className={styles.controls}>
      <CameraOptions />
      <Button kind="quiet" icon={<CameraOff />} onClick={turnOff}>
        {say('capture.turnOff')}
      </Button>
    </div>
  );
}
