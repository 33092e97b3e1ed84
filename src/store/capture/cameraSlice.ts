// The camera: off, on, or why not.
import type { CameraChoice, CameraFailure, OpenCamera } from '../../browser/camera';
import type { Access } from '../base/access';
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
interface Wanted {
  readonly id?: string;
  readonly facing?: 'front' | 'rear';
}

export interface CameraSlice {
  readonly camera: CameraState;
  readonly cameraChoices: readonly CameraChoice[];
  /** As a person wishes it; a rear camera is never mirrored, see `isMirrored`. */
  readonly mirror: boolean;
  /** Without a wish: the camera that was chosen last, or any where it is gone. A camera chosen by its id is remembered. */
  turnCameraOn(wanted?: Wanted): Promise<void>;
  turnCameraOff(): void;
  setMirror(mirror: boolean): void;
  refreshCameraChoices(): Promise<void>;
}

export function cameraSlice(
  { get, set }: Access<CameraSlice & NoticeSlice>,
  { camera, preferences, whyMissing }: Pick<Ports, 'camera' | 'preferences' | 'whyMissing'>,
): CameraSlice {
  let attempt = 0;
  camera.onChange(() => void get().refreshCameraChoices());

  const close = () => {
    const { camera: state } = get();
    if (state.kind === 'on') state.open.close();
  };

  /** Opens the wished camera, or any where that one is not there any more; `gone` tells so. */
  const openWanted = async (
    wanted: Wanted,
  ): Promise<{ readonly opened: Awaited<ReturnType<typeof camera.open>>; readonly gone: boolean }> => {
    const opened = await camera.open(wanted);
    if (opened.ok || opened.error !== 'none' || wanted.id === undefined) return { opened, gone: false };
    const other = await camera.open({});
    return { opened: other, gone: other.ok };
  };

  return {
    camera: { kind: 'off' },
    cameraChoices: [],
    mirror: preferences.mirror(),
    async turnCameraOn(wanted = {}) {
      const mine = ++attempt;
      close();
      set({ camera: { kind: 'opening' } });
      const remembered = preferences.cameraId();
      const asked = wanted.id === undefined && wanted.facing === undefined && remembered !== undefined ? { id: remembered } : wanted;
      const came = await openWanted(asked).catch(async (cause: unknown) => {
        // The code that opens cameras could not be fetched.
        get().notify({ kind: 'part-missing', why: await whyMissing(cause) });
        if (mine === attempt) set({ camera: { kind: 'off' } });
      });
      if (!came) return;
      const { opened, gone } = came;
      if (mine !== attempt) {
        if (opened.ok) opened.value.close();
        return;
      }
      if (!opened.ok) {
        set({ camera: { kind: 'failed', failure: opened.error } });
        return;
      }
      const open = opened.value;
      if (gone) {
        preferences.setCameraId(undefined);
        get().notify({ kind: 'camera-gone', instead: open.choice.label });
      } else if (wanted.id !== undefined) preferences.setCameraId(wanted.id);
      set({ camera: { kind: 'on', open, silent: false } });
      open.onSilence((silent) => {
        const { camera: state } = get();
        if (state.kind === 'on' && state.open === open) set({ camera: { ...state, silent } });
      });
      void get().refreshCameraChoices();
      void open.ended.then((failure) => {
        const { camera: state } = get();
        if (state.kind === 'on' && state.open === open) set({ camera: { kind: 'failed', failure } });
      });
    },
    turnCameraOff() {
      attempt++;
      close();
      set({ camera: { kind: 'off' } });
    },
    setMirror(mirror) {
      preferences.setMirror(mirror);
      set({ mirror });
    },
    refreshCameraChoices: async () => set({ cameraChoices: await camera.choices() }),
  };
}

/** Whether pictures are mirrored now, on screen and as they are kept: who looks at a rear camera's picture stands behind it. */
export function isMirrored({ camera, mirror }: Pick<CameraSlice, 'camera' | 'mirror'>): boolean {
  return mirror && !(camera.kind === 'on' && camera.open.choice.facing === 'rear');
}
