// How a camera stops by itself: pulled out, permission taken back, or silent because something else took it.
import type { CameraFailure } from './camera';

/** A camera that gives no frame for this long while the page is seen is taken for lost, in milliseconds. */
const SILENCE = 5000;

/** Watches a camera. `ended` resolves once if the camera stops by itself, never after `close`, which stops it. */
export function cameraEnd(stream: MediaStream, track: MediaStreamTrack): { ended: Promise<CameraFailure>; close: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tell: (failure: CameraFailure) => void = () => undefined;
  const ended = new Promise<CameraFailure>((resolve) => (tell = resolve));

  const close = () => {
    clearTimeout(timer);
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
    clearTimeout(timer);
    // A hidden page's camera may be muted by the system, and comes back.
    timer = setTimeout(() => (document.visibilityState === 'visible' ? end('busy') : muted()), SILENCE);
  };
  const unmuted = () => clearTimeout(timer);

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
