// Which camera, mirrored or not, how many samples a second, and how long to wait before the first.
import { SlidersHorizontal } from 'lucide-react';
import type { CameraChoice } from '../../store/capture/cameraSlice';
import { isMirrored } from '../../store/capture/cameraSlice';
import { recordingRate } from '../../store/capture/captureSlice';
import { useAppStore } from '../../store/useAppStore';
import { Popover } from '../../ui/Popover';
import { Select } from '../../ui/Select';
import { Slider } from '../../ui/Slider';
import { Switch } from '../../ui/Switch';
import { count } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './capture.module.css';

const COUNTDOWNS = [0, 2, 3, 5, 10];

/**
 * A popover with the settings of the camera that is on; nothing while none is. The choice of camera is there where the device has several.
 */
export function CameraOptions() {
  const { camera, choices, mirror, rate, countdown } = {
    camera: useAppStore((state) => state.camera),
    choices: useAppStore((state) => state.cameraChoices),
    mirror: useAppStore((state) => state.mirror),
    rate: useAppStore(recordingRate),
    countdown: useAppStore((state) => state.countdown),
  };
  const mirrored = useAppStore(isMirrored);
  const turnOn = useAppStore((state) => state.turnCameraOn);
  const setMirror = useAppStore((state) => state.setMirror);
  const setRate = useAppStore((state) => state.setRate);
  const setCountdown = useAppStore((state) => state.setCountdown);
  if (camera.kind !== 'on') return null;

  return (
    <Popover label={say('capture.options')} text={say('capture.options')} icon={<SlidersHorizontal />} kind="quiet">
      <div className={styles.options}>
        {choices.length > 1 && (
          <Select
            label={say('capture.camera')}
            value={camera.open.choice.id}
            options={choices.map((choice, i) => ({ value: choice.id, label: cameraName(choice, i) }))}
            onChange={(id) => void turnOn({ id })}
          />
        )}
        {/* A rear camera is never mirrored. */}
        {camera.open.choice.facing !== 'rear' && <Switch label={say('capture.mirror')} checked={mirror} onChange={setMirror} />}
        <p className={styles.kept}>{mirrored ? say('capture.mirrored') : say('capture.notMirrored')}</p>
        <Slider label={say('capture.rate')} min={1} max={30} value={rate} onChange={setRate} format={count} />
        <Select
          label={say('capture.countdown')}
          value={String(countdown)}
          options={COUNTDOWNS.map((seconds) => ({ value: String(seconds), label: countdownName(seconds) }))}
          onChange={(seconds) => setCountdown(Number(seconds))}
        />
      </div>
    </Popover>
  );
}

const countdownName = (seconds: number): string => (seconds === 0 ? say('capture.noCountdown') : say('capture.seconds', { seconds }));

function cameraName({ label, facing }: CameraChoice, index: number): string {
  if (label) return label;
  if (facing === 'unknown') return say('capture.numbered', { number: index + 1 });
  return facing === 'front' ? say('capture.front') : say('capture.rear');
}
