// Turning the camera on and off.
import type { Access } from '../base/access';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { CameraSlice, CameraVerbs, WantedCamera } from './cameraSlice';

type Opened = Awaited<ReturnType<Ports['camera']['open']>>;

/**
 * The verbs of the camera. Of two attempts the later one counts; a wished camera that is gone is replaced by any other, which a notice
 * tells, and failures are a state of `camera`.
 */
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
  const openWanted = async (wanted: WantedCamera, label: string): Promise<{ readonly opened: Opened; readonly gone: boolean }> => {
    const opened = await camera.open(wanted);
    if (opened.ok || opened.error !== 'none' || wanted.id === undefined) return { opened, gone: false };
    const any = await camera.open({});
    if (!any.ok || (label !== '' && any.value.choice.label === label)) return { opened: any, gone: false };
    // With a camera open browsers tell the names of all.
    const named = label === '' ? undefined : (await camera.choices()).find((choice) => choice.label === label);
    if (!named) return { opened: any, gone: true };
    // Phones open one at a time.
    any.value.close();
    const again = await camera.open({ id: named.id });
    return again.ok ? { opened: again, gone: false } : { opened: await camera.open({}), gone: true };
  };

  return {
    async turnCameraOn(wanted = {}) {
      const mine = ++attempt;
      close();
      set({ camera: { kind: 'opening' } });
      const remembered = wanted.id === undefined && wanted.facing === undefined ? preferences.camera() : undefined;
      const asked = remembered ? { id: remembered.id } : wanted;
      const came = await openWanted(asked, remembered?.label ?? '').catch(async (cause: unknown) => {
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
        preferences.setCamera(undefined);
        get().notify({ kind: 'camera-gone', instead: open.choice.label });
      } else if (asked.id !== undefined) preferences.setCamera({ id: open.choice.id, label: open.choice.label });
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
