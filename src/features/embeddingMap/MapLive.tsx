// The camera beside the map: what it shows now is the ring that moves.
import { cameraTrouble } from '../../store/capture/cameraSentence';
import { canTurnOn } from '../../store/capture/canTurnOn';
import { isMirrored } from '../../store/capture/cameraSlice';
import { useAppStore } from '../../store/useAppStore';
import { LivePicture } from '../../ui/LivePicture';
import { say } from '../../words/say';

/** The camera's picture, small, with the buttons that turn it on and off, or why it cannot be. */
export function MapLive() {
  const camera = useAppStore((state) => state.camera);
  const mirror = useAppStore(isMirrored);
  const turnOn = useAppStore((state) => state.turnCameraOn);
  const turnOff = useAppStore((state) => state.turnCameraOff);
  return (
    <LivePicture
      stream={camera.kind === 'on' ? camera.open.stream : undefined}
      opening={camera.kind === 'opening'}
      mirror={mirror}
      label={say('embeddingMap.seen')}
      off={say('embeddingMap.liveOff')}
      trouble={cameraTrouble(camera)}
      small
      onTurnOn={canTurnOn(camera) ? () => void turnOn() : undefined}
      onTurnOff={turnOff}
    >
      <p>{say('embeddingMap.ring')}</p>
    </LivePicture>
  );
}
