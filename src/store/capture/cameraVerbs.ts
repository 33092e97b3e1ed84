// Turning the camera on and off.
import type { Access } from '../base/access';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { CameraSlice, CameraVerbs, WantedCamera } from './cameraSlice';

export function cameraVerbs(
  { get, set }: Access<CameraSlice & NoticeSlice>,
  { camera, preferences, whyMissing }: Pick<Ports, 'camera' | 'preferences' | 'whyMissing'>,
): CameraVerbs {
  let attempt = 0;

  const close = () => {
    const { camera: state } = get();
    if (state.kind === 'on') state.open.close();
  };

  /** Opens the wished camera, or any where that one is not there any more; `gone` tells so. */
  const openWanted = async (
    wanted: WantedCamera,
  ): Promise<{ readonly opened: Awaited<ReturnType<typeof camera.open>>; readonly gone: boolean }> => {
    const opened = await camera.open(wanted);
    if (opened.ok || opened.error !== 'none' || wanted.id === undefined) return { opened, gone: false };
    const other = await camera.open({});
    return { opened: other, gone: other.ok };
  };

  return {
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
    refreshCameraChoices: async () => set({ cameraChoices: await camera.choices() }),
  };
}
