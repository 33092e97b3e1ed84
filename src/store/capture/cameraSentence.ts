// Why there is no picture from the camera, and what to do.
import type { CameraFailure } from '../../browser/camera';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import type { CameraState } from './cameraSlice';

/** Why there is no camera. */
export const cameraSentence = (failure: CameraFailure): string => say(cameraMessages[failure]);

const cameraMessages = {
  none: 'camera.none',
  refused: 'camera.refused',
  busy: 'camera.busy',
  unplugged: 'camera.unplugged',
  insecure: 'camera.insecure',
  unsupported: 'camera.unsupported',
} as const satisfies Record<CameraFailure, MessageId>;

/** For a camera that is on and sends nothing. */
export const silentCamera = (): string => say('camera.silent');

/** Whether there is a camera to look through: one that is on and sends nothing is none. */
export const isSeeing = (camera: CameraState): boolean => camera.kind === 'on' && !camera.silent;

/** Why nothing is seen of a camera that was turned on. Undefined while it is off, on its way, or seen. */
export function cameraTrouble(camera: CameraState): string | undefined {
  if (camera.kind === 'failed') return cameraSentence(camera.failure);
  return camera.kind === 'on' && camera.silent ? silentCamera() : undefined;
}
