// Why there is no picture from the camera, and what to do.
import type { CameraFailure } from '../../browser/camera';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';

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
