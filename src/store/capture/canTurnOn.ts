// Whether pressing a button for the camera can come to anything.
import type { CameraFailure } from '../../browser/camera';
import type { CameraState } from './cameraSlice';

/** No press changes these: it is the browser, or where the page came from. */
const FOR_GOOD: ReadonlySet<CameraFailure> = new Set(['insecure', 'unsupported']);

/** Not where this browser, or this page, was found to have no camera at all. */
export const canTurnOn = (camera: CameraState): boolean => camera.kind !== 'failed' || !FOR_GOOD.has(camera.failure);
