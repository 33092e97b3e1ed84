// The camera: off, on, or why not. What turns it on and off is `cameraVerbs`.
import type { CameraChoice, CameraFailure, OpenCamera } from '../../browser/camera';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

export type { CameraChoice, CameraFailure } from '../../browser/camera';

export type CameraState =
  | { readonly kind: 'off' }
  | { readonly kind: 'opening' }
  /** `silent` when it gives no frame. */
  | { readonly kind: 'on'; readonly open: OpenCamera; readonly silent: boolean }
  | { readonly kind: 'failed'; readonly failure: CameraFailure };

/** Which camera to open: one by its id, or any that looks this way. */
export interface WantedCamera {
  readonly id?: string;
  readonly facing?: 'front' | 'rear';
}

export interface CameraSlice extends CameraVerbs {
  readonly camera: CameraState;
  readonly cameraChoices: readonly CameraChoice[];
  /** As a person wishes it; a rear camera is never mirrored, see `isMirrored`. */
  readonly mirror: boolean;
  setMirror(mirror: boolean): void;
}

/** What is fetched late. */
export interface CameraVerbs {
  /** Without a wish: the camera that was chosen last, or any where it is gone. A camera chosen by its id is remembered. */
  turnCameraOn(wanted?: WantedCamera): Promise<void>;
  turnCameraOff(): void;
  refreshCameraChoices(): Promise<void>;
}

/**
 * The camera is off. Its choices are read again whenever the device’s change; turning it on and off fetches its work with the first call.
 */
export function cameraSlice(
  access: Access<CameraSlice & NoticeSlice>,
  ports: Pick<Ports, 'camera' | 'preferences' | 'whyMissing'>,
  fetchVerbs: () => Promise<CameraVerbs>,
): CameraSlice {
  const { get, set } = access;
  const { camera, preferences } = ports;
  camera.onChange(() => void get().refreshCameraChoices());
  return {
    camera: { kind: 'off' },
    cameraChoices: [],
    mirror: preferences.mirror(),
    setMirror(mirror) {
      preferences.setMirror(mirror);
      set({ mirror });
    },
    ...lateVerbs<CameraVerbs>(access, ports, fetchVerbs, {
      turnCameraOn: true,
      turnCameraOff: false,
      refreshCameraChoices: true,
    }),
  };
}

/** Whether pictures are mirrored now, on screen and as they are kept: who looks at a rear camera's picture stands behind it. */
export function isMirrored({ camera, mirror }: Pick<CameraSlice, 'camera' | 'mirror'>): boolean {
  return mirror && !(camera.kind === 'on' && camera.open.choice.facing === 'rear');
}
