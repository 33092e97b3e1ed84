// The camera through getUserMedia: choices, the newest frame as a square, and every way in which it can fail.
import type { Camera, CameraChoice, CameraFailure, OpenCamera } from './camera';

/** Enough for a square of 256 and a sharp picture on screen, little enough for an old laptop. */
const WANTED = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 } };

/** The real camera. */
export function mediaCamera(): Camera {
  return {
    async choices() {
      if (!hasCameras()) return [];
      const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
      return devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId, label }) => choice(deviceId, label));
    },
    onChange(callback) {
      if (!hasCameras()) return () => undefined;
      navigator.mediaDevices.addEventListener('devicechange', callback);
      return () => navigator.mediaDevices.removeEventListener('devicechange', callback);
    },
    async open({ id, facing }) {
      if (!window.isSecureContext) return { ok: false, error: 'insecure' };
      if (!hasCameras()) return { ok: false, error: 'unsupported' };
      const which = id !== undefined ? { deviceId: { exact: id } } : facing ? { facingMode: facing === 'front' ? 'user' : 'environment' } : {};
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ video: { ...WANTED, ...which }, audio: false });
        return { ok: true, value: await openStream(stream) };
      } catch (cause) {
        return { ok: false, error: failureOf(cause) };
      }
    },
  };
}

async function openStream(stream: MediaStream): Promise<OpenCamera> {
  const [track] = stream.getVideoTracks();
  if (!track) throw new DOMException('no video track', 'NotFoundError');
  // An element of our own: what is on screen may be covered, folded away or removed.
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  const ended = new Promise<CameraFailure>((resolve) => {
    track.addEventListener('ended', () => resolve('unplugged'), { once: true });
  });
  await Promise.race([video.play(), ended]);
  let lastTime = -1;

  return {
    choice: choice(track.getSettings().deviceId ?? '', track.label),
    stream,
    ended,
    async grab(size, mirror) {
      const { videoWidth, videoHeight, currentTime } = video;
      if (videoWidth === 0 || track.readyState === 'ended' || currentTime === lastTime) return undefined;
      lastTime = currentTime;
      const at = performance.now();
      return { bitmap: await square(video, Math.min(videoWidth, videoHeight), size, mirror), at };
    },
    close() {
      for (const each of stream.getTracks()) each.stop();
      video.srcObject = null;
    },
  };
}

/** The centre square of the newest frame. A canvas, because createImageBitmap cannot mirror. */
async function square(video: HTMLVideoElement, side: number, size: number, mirror: boolean): Promise<ImageBitmap> {
  const left = (video.videoWidth - side) / 2;
  const top = (video.videoHeight - side) / 2;
  if (!mirror) {
    return createImageBitmap(video, left, top, side, side, { resizeWidth: size, resizeHeight: size, resizeQuality: 'medium' });
  }
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no 2D canvas to draw the camera on');
  context.imageSmoothingQuality = 'medium';
  context.setTransform(-1, 0, 0, 1, size, 0);
  context.drawImage(video, left, top, side, side, 0, 0, size, size);
  return canvas.transferToImageBitmap();
}

/** Old browsers, and every page that is not secure, have none. */
function hasCameras(): boolean {
  return 'mediaDevices' in navigator;
}

function choice(id: string, label: string): CameraChoice {
  const facing = /front|user|face ?time/i.test(label) ? 'front' : /back|rear|environment/i.test(label) ? 'rear' : 'unknown';
  return { id, label, facing };
}

/** The names are those of the specification (Media Capture and Streams, 10.3). */
function failureOf(cause: unknown): CameraFailure {
  switch (cause instanceof DOMException ? cause.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unsupported';
  }
}
