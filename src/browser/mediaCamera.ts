// The real camera: getUserMedia's stream, its newest frame as a square, and why there is none.
import type { Camera, CameraChoice, CameraFailure, OpenCamera } from './camera';
import { cameraEnd } from './cameraEnd';
import { watchSilence } from './cameraSilence';
import { facingOf } from './facing';
import type { Squares } from './squares';
import { squares } from './squares';

/** What is asked of a camera: enough for every backbone, little to scale down. */
const PICTURE: MediaTrackConstraints = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 } };
/** For what is small and fine: a QR code of 900 letters that fills half the height has 4 pixels a module. */
const SHARP: MediaTrackConstraints = { width: { ideal: 1920 }, height: { ideal: 1080 } };

/**
 * The device's cameras. While the page is hidden a browser may stop delivering frames: `grab` then gives undefined, and goes on
 * when the page is seen again.
 */
export function mediaCamera(): Camera {
  const draw = squares(false);
  return {
    async choices() {
      const devices =
        (await mediaDevices()
          ?.enumerateDevices()
          .catch(() => [])) ?? [];
      return devices.filter(({ kind }) => kind === 'videoinput').map(choiceOf);
    },

    onChange(callback) {
      const devices = mediaDevices();
      devices?.addEventListener('devicechange', callback);
      return () => devices?.removeEventListener('devicechange', callback);
    },

    async open({ id, facing }) {
      const devices = mediaDevices();
      if (!devices) return { ok: false, error: window.isSecureContext ? 'unsupported' : 'insecure' };
      const wanted: MediaTrackConstraints = {
        ...PICTURE,
        ...(id ? { deviceId: { exact: id } } : facing && { facingMode: { ideal: facing === 'front' ? 'user' : 'environment' } }),
      };
      try {
        const stream = await devices.getUserMedia({ video: wanted, audio: false });
        const [track] = stream.getVideoTracks();
        return track ? { ok: true, value: opened(stream, track, draw) } : { ok: false, error: 'none' };
      } catch (error) {
        return { ok: false, error: failureOf(error) };
      }
    },
  };
}

function opened(stream: MediaStream, track: MediaStreamTrack, draw: Squares): OpenCamera {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  // It rejects when the camera is closed before its first frame; `grab` sees by itself whether there is one.
  video.play().catch(() => undefined);
  const frames = newFrames(video);
  const { ended, close } = cameraEnd(stream, track);
  let stopWatching: () => void = () => undefined;
  /** Which frame each watcher had last: several may look at once, and none takes another's. */
  const had = new WeakMap<object, number>();

  return {
    choice: choiceOfTrack(track),
    stream,
    ended,
    async grab(size, mirror, watcher) {
      const [at, mark] = [frames.at(), frames.mark()];
      if (at === undefined || video.videoWidth === 0 || had.get(watcher) === mark) return undefined;
      had.set(watcher, mark);
      const bitmap = await draw.bitmap(video, video.videoWidth, video.videoHeight, size, mirror);
      return { bitmap, at };
    },
    async whole() {
      if (frames.at() === undefined || video.videoWidth === 0) return undefined;
      // A camera that goes away just then has no frame any more.
      return createImageBitmap(video).catch(() => undefined);
    },
    async sharpen(sharp) {
      await track.applyConstraints(sharp ? SHARP : PICTURE).catch(() => undefined);
    },
    onSilence(callback) {
      stopWatching();
      stopWatching = watchSilence(frames.mark, callback);
    },
    close() {
      close();
      stopWatching();
      frames.stop();
      video.srcObject = null;
    },
  };
}

/**
 * WebKit announces no frames of a video that is not on the page (its bug 282782). After so many milliseconds without one, the clock tells.
 */
const UNANNOUNCED = 500;

interface NewFrames {
  /** When the newest frame came (performance.now()'s clock); undefined before the first. */
  at(): number | undefined;
  /** Changes with every frame. */
  mark(): number;
  stop(): void;
}

function newFrames(video: HTMLVideoElement): NewFrames {
  const clock = changedTime(video);
  if (!('requestVideoFrameCallback' in video)) return clock;
  const opened = performance.now();
  let newest: number | undefined;
  let count = 0;
  const seen = (now: number) => {
    newest = now;
    count++;
    request = video.requestVideoFrameCallback(seen);
  };
  let request = video.requestVideoFrameCallback(seen);
  return {
    at: () => (count === 0 && performance.now() - opened > UNANNOUNCED ? clock.at() : newest),
    mark: () => (count === 0 ? clock.mark() : count),
    stop: () => video.cancelVideoFrameCallback(request),
  };
}

/** For browsers that do not announce frames: the video's clock moves with each. */
function changedTime(video: HTMLVideoElement): NewFrames {
  const none = () => video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA;
  return {
    at: () => (none() ? undefined : performance.now()),
    mark: () => (none() ? -1 : video.currentTime),
    stop: () => undefined,
  };
}

/** `mediaDevices` is missing from pages that are not secure. */
function mediaDevices(): MediaDevices | undefined {
  return 'mediaDevices' in navigator ? navigator.mediaDevices : undefined;
}

/** Sources: Media Capture and Streams §10.2, and what browsers throw beyond it. */
function failureOf(error: unknown): CameraFailure {
  switch (error instanceof DOMException || error instanceof Error ? error.name : '') {
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

function choiceOf(device: MediaDeviceInfo): CameraChoice {
  const capabilities =
    'getCapabilities' in device && typeof device.getCapabilities === 'function' ? (device as InputDeviceInfo).getCapabilities() : undefined;
  return { id: device.deviceId, label: device.label, facing: facingOf(device.label, capabilities?.facingMode?.[0]) };
}

function choiceOfTrack(track: MediaStreamTrack): CameraChoice {
  const { deviceId = '', facingMode } = track.getSettings();
  return { id: deviceId, label: track.label, facing: facingOf(track.label, facingMode) };
}
