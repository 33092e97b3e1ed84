// The camera beside the map: what it shows now is the ring that moves.
import { isMirrored } from '../../store/capture/cameraSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { VideoSquare } from '../../ui/VideoSquare';
import { say } from '../../words/say';
import styles from './embeddingMap.module.css';

export function MapLive() {
  const camera = useAppStore((state) => state.camera);
  const mirror = useAppStore(isMirrored);
  const turnOn = useAppStore((state) => state.turnCameraOn);
  const turnOff = useAppStore((state) => state.turnCameraOff);
  if (camera.kind === 'on')
    return (
      <div className={styles.live}>
        <VideoSquare stream={camera.open.stream} mirror={mirror} label={say('embeddingMap.seen')} />
        <p>{say('embeddingMap.ring')}</p>
        <Button size="s" kind="quiet" onClick={turnOff}>
          {say('columns.turnOff')}
        </Button>
      </div>
    );
  return (
    <p className={styles.line}>
      <span>{say('embeddingMap.liveOff')}</span>
      <Button size="s" disabled={camera.kind === 'opening'} onClick={() => void turnOn()}>
        {say('columns.turnOn')}
      </Button>
    </p>
  );
}
