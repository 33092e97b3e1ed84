// How a camera stops by itself: pulled out, permission taken back, or silent because something else took it.
import type { CameraFailure } from './camera';
import { watchSilence } from './cameraSilence';

/** Watches a camera. `ended` resolves once if the camera stops by itself, never after `close`, which stops it. */
export function cameraEnd(stream: MediaStream, track: MediaStreamTrack): { ended: Promise<CameraFailure>; close: () => void } {
  let stopWatching: () => void = () => undefined;
  let tell: (failure: CameraFailure) => void = () => undefined;
  const ended = new Promise<CameraFailure>((resolve) => (tell = resolve));

  const close = () => {
    stopWatching();
    track.removeEventListener('ended', gone);
    track.removeEventListener('mute', muted);
    track.removeEventListener('unmute', unmuted);
    for (const each of stream.getTracks()) each.stop();
  };
  const end = (failure: CameraFailure) => {
    close();
    tell(failure);
  };
  const gone = () => void wasRefused().then((refused) => end(refused ? 'refused' : 'unplugged'));
  const muted = () => {
    stopWatching();
    // A muted one gives no frame. A hidden page's may be muted by the system, and comes back.
    stopWatching = watchSilence(
      () => 0,
      () => end('busy'),
    );
  };
  const unmuted = () => stopWatching();

  track.addEventListener('ended', gone);
  track.addEventListener('mute', muted);
  track.addEventListener('unmute', unmuted);
  return { ended, close };
}

/** Whether the camera went because its permission did. */
async function wasRefused(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'camera' })).state === 'denied';
  } catch {
    // Not every browser can be asked about the camera.
    return false;
  }
}
