// Preferences in localStorage, or in memory for this visit where the browser keeps nothing.
import type { DeviceKind } from '../core/backbones/embedding';
import { DEVICE_KINDS } from '../core/backbones/embedding';
import type { LessonChoice, Preferences, Theme } from './preferences';

const PREFIX = 'headstart.';
const LESSONS = { expected: 'lessonsExpected', came: 'lessonsDone' } as const satisfies Record<LessonChoice, string>;
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const FINGERPRINT = /^[0-9a-f]{64}$/;
const DEVICES: readonly (DeviceKind | 'auto')[] = ['auto', ...DEVICE_KINDS];

/**
 * Preferences that outlive the page when `storage` works. It may be absent, full, switched off, or hold anything:
 * reading falls back to the default, writing to memory. Never throws.
 */
export function localPreferences(storage: Storage | undefined): Preferences {
  const memory = new Map<string, string>();

  const read = (key: string): string | undefined => {
    const remembered = memory.get(key);
    if (remembered !== undefined) return remembered;
    try {
      return storage?.getItem(PREFIX + key) ?? undefined;
    } catch {
      return undefined;
    }
  };

  const write = (key: string, value: string) => {
    try {
      if (!storage) throw new Error('no storage');
      storage.setItem(PREFIX + key, value);
      memory.delete(key);
    } catch {
      memory.set(key, value);
    }
  };

  const oneOf = <Value extends string>(key: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === read(key)) ?? otherwise;

  const between = (key: string, least: number, most: number, otherwise: number): number => {
    const text = read(key);
    const value = text === undefined || text.trim() === '' ? NaN : Number(text);
    return value >= least && value <= most ? value : otherwise;
  };

  const clamped = (value: number, least: number, most: number) => String(Math.min(most, Math.max(least, value)));

  const mapOf = (key: string): ReadonlyMap<string, unknown> => {
    try {
      const parsed: unknown = JSON.parse(read(key) ?? '{}');
      return new Map<string, unknown>(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []);
    } catch {
      return new Map();
    }
  };

  const put = (key: string, name: string, value: string) => write(key, JSON.stringify(Object.fromEntries([...mapOf(key), [name, value]])));

  return {
    device: () => oneOf('device', DEVICES, 'auto'),
    setDevice: (device) => write('device', device),
    measuredDevice: (backboneId) => DEVICE_KINDS.find((kind) => kind === mapOf('measured').get(backboneId)),
    rememberDevice: (backboneId, device) => put('measured', backboneId, device),
    forgetDevices: () => write('measured', '{}'),
    fingerprint: (backboneId) => {
      const kept = mapOf('fingerprints').get(backboneId);
      return typeof kept === 'string' && FINGERPRINT.test(kept) ? kept : undefined;
    },
    rememberFingerprint: (backboneId, fingerprint) => put('fingerprints', backboneId, fingerprint),
    backboneName: (backboneId) => {
      const kept = mapOf('backboneNames').get(backboneId);
      return typeof kept === 'string' ? kept : undefined;
    },
    rememberBackboneName: (backboneId, name) => put('backboneNames', backboneId, name),
    declined: (backboneId) => mapOf('declined').get(backboneId) === 'yes',
    decline: (backboneId) => put('declined', backboneId, 'yes'),
    camera: () => {
      const id = read('camera');
      return id ? { id, label: read('cameraLabel') ?? '' } : undefined;
    },
    setCamera: (camera) => {
      write('camera', camera?.id ?? '');
      write('cameraLabel', camera?.label ?? '');
    },
    mirror: () => oneOf('mirror', ['true', 'false'], 'true') === 'true',
    setMirror: (mirror) => write('mirror', String(mirror)),
    rate: () => between('rate', 1, 30, 8),
    setRate: (rate) => write('rate', clamped(rate, 1, 30)),
    countdown: () => between('countdown', 0, 10, 0),
    setCountdown: (seconds) => write('countdown', clamped(seconds, 0, 10)),
    lastProject: () => read('project'),
    setLastProject: (id) => write('project', id),
    language: () => read('language') || undefined,
    setLanguage: (tag) => write('language', tag),
    lessonChoice: (what, lesson) => {
      const kept = mapOf(LESSONS[what]).get(lesson);
      return typeof kept === 'string' && /^\d$/.test(kept) ? Number(kept) : undefined;
    },
    keepLessonChoice: (what, lesson, choice) => put(LESSONS[what], lesson, String(choice)),
    theme: () => oneOf('theme', THEMES, 'system'),
    setTheme: (theme) => write('theme', theme),
  };
}
