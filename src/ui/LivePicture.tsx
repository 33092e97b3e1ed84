// The camera beside a tool: what it shows now with a button that turns it off, or what it would do here with one that turns it on.
import { Camera, CameraOff } from 'lucide-react';
import { say } from '../words/say';
import { Button } from './Button';
import type { Elements } from './elements';
import styles from './LivePicture.module.css';
import { VideoSquare } from './VideoSquare';

interface LivePictureProps {
  /** Undefined while the camera is off. */
  readonly stream: MediaStream | undefined;
  readonly opening: boolean;
  readonly mirror: boolean;
  /** What the picture is called. */
  readonly label: string;
  /** What a camera would do here. */
  readonly off: string;
  /** Why there is no picture, where it could not be turned on or sends none. */
  readonly trouble: string | undefined;
  readonly small?: boolean;
  /** Beside the picture. */
  readonly children?: Elements;
  /** Undefined where no press can turn it on. */
  readonly onTurnOn: (() => void) | undefined;
  readonly onTurnOff: () => void;
}

/** Shows the camera's square with what stands beside it; while the camera is off, the offer to turn it on, where that can be. */
export function LivePicture({
  stream,
  opening,
  mirror,
  label,
  off,
  trouble,
  small = false,
  children,
  onTurnOn,
  onTurnOff,
}: LivePictureProps) {
  if (stream)
    return (
      <div className={styles.live} data-small={small}>
        <VideoSquare stream={stream} mirror={mirror} label={label} />
        {trouble === undefined ? children : <p role="alert">{trouble}</p>}
        <Button size="s" kind="quiet" icon={<CameraOff />} onClick={onTurnOff}>
          {say('columns.turnOff')}
        </Button>
      </div>
    );
  return (
    <div className={styles.off}>
      <p>{off}</p>
      {onTurnOn && (
        <Button size="s" icon={<Camera />} disabled={opening} onClick={onTurnOn}>
          {say('columns.turnOn')}
        </Button>
      )}
      {trouble !== undefined && <p role="alert">{trouble}</p>}
    </div>
  );
}
