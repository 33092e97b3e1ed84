// Preferences in localStorage, one JSON record; where there is none they last as long as the tab.
import { DEVICE_KINDS } from '../core/embedding';
import type { DeviceKind } from '../core/embedding';
import type { Preferences, Theme } from './preferences';

const KEY = 'headstart-preferences';

/** Preferences kept in `storage`; undefined (or one that throws) keeps them in memory only. */
export function localPreferences(storage: Storage | undefined): Preferences {
  const values = read(storage);

  const set = (name: string, value: unknown) => {
    values[name] = value;
    try {
      storage?.setItem(KEY, JSON.stringify(values));
    } catch {
      // A full or forbidden storage costs a preference, nothing else.
    }
  };
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const within = (name: string, least: number, most: number, otherwise: number) => {
    const value = values[name];
    return typeof value === 'number' && value >= least && value <= most ? value : otherwise;
  };
  const device = (value: unknown): DeviceKind | undefined => DEVICE_KINDS.find((kind) => kind === value);
  const measured = () => record(values['measuredDevices']);

  return {
    device: () => device(values['device']) ?? 'auto',
    setDevice: (value) => set('device', value),
    measuredDevice: (backboneId) => device(measured()[backboneId]),
    rememberDevice: (backboneId, kind) => set('measuredDevices', { ...measured(), [backboneId]: kind }),
    forgetDevices: () => set('measuredDevices', {}),
    mirror: () => values['mirror'] !== false,
    setMirror: (mirror) => set('mirror', mirror),
    rate: () => within('rate', 1, 30, 8),
    setRate: (rate) => set('rate', rate),
    countdown: () => within('countdown', 0, 10, 0),
    setCountdown: (seconds) => set('countdown', seconds),
    lastProject: () => text('lastProject'),
    setLastProject: (id) => set('lastProject', id),
    theme: () => (['light', 'dark'] as const satisfies Theme[]).find((theme) => theme === values['theme']) ?? 'system',
    setTheme: (theme) => set('theme', theme),
  };
}

function read(storage: Storage | undefined): Record<string, unknown> {
  try {
    return record(JSON.parse(storage?.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}

/** A copy without prototype tricks; anything but an object becomes an empty one. */
function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
