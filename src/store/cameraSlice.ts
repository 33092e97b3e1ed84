// The camera: off, on, or why not.
import type { CameraChoice, CameraFailure, OpenCamera } from '../browser/camera';
import type { Access } from './access';
import type { Ports } from './ports';

export type { CameraChoice, CameraFailure } from '../browser/camera';

export type CameraState =
  | { readonly kind: 'off' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'on'; readonly open: OpenCamera }
  | { readonly kind: 'failed'; readonly failure: CameraFailure };

export interface CameraSlice {
  readonly camera: CameraState;
  readonly cameraChoices: readonly CameraChoice[];
  readonly mirror: boolean;
  turnCameraOn(wanted?: { readonly id?: string; readonly facing?: 'front' | 'rear' }): Promise<void>;
  turnCameraOff(): void;
  setMirror(mirror: boolean): void;
  refreshCameraChoices(): Promise<void>;
}

export function cameraSlice(
  { get, set }: Access<CameraSlice>,
  { camera, preferences }: Pick<Ports, 'camera' | 'preferences'>,
): CameraSlice {
  let attempt = 0;
  camera.onChange(() => void get().refreshCameraChoices());

  const close = () => {
    const { camera: state } = get();
    if (state.kind === 'on') state.open.close();
  };

  return {
    camera: { kind: 'off' },
    cameraChoices: [],
    mirror: preferences.mirror(),
    async turnCameraOn(wanted = {}) {
      const mine = ++attempt;
      close();
      set({ camera: { kind: 'opening' } });
      const opened = await camera.open(wanted);
      if (mine !== attempt) {
        if (opened.ok) opened.value.close();
        return;
      }
      if (!opened.ok) { set({ camera: { kind: 'failed', failure: opened.error } }); return; }
      const open = opened.value;
      set({ camera: { kind: 'on', open } });
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
