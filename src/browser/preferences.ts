// What a person chose and this machine measured, remembered between visits. Interface only; the real one is in localPreferences.
import type { DeviceKind } from '../core/backbones/embedding';

/** What was expected of a lesson, and what came out. */
export type LessonChoice = 'expected' | 'came';

export type Theme = 'system' | 'light' | 'dark';

/** A camera as it is remembered. Some browsers give it another id on each visit; its name stays. */
export interface ChosenCamera {
  readonly id: string;
  readonly label: string;
}

/** Small settings; reading gives the default when nothing (or nothing sensible) is kept, writing never throws. */
export interface Preferences {
  device(): DeviceKind | 'auto';
  setDevice(device: DeviceKind | 'auto'): void;
  /** The device that won on this machine for a backbone, if it was measured. */
  measuredDevice(backboneId: string): DeviceKind | undefined;
  rememberDevice(backboneId: string, device: DeviceKind): void;
  forgetDevices(): void;
  /** SHA-256 (hex) of a backbone's weights as they were when it first came here, for entries whose own is not known. */
  fingerprint(backboneId: string): string | undefined;
  rememberFingerprint(backboneId: string, fingerprint: string): void;
  /** What a backbone of somebody's own is called, though it may not be on this device any more, or never was. */
  backboneName(backboneId: string): string | undefined;
  rememberBackboneName(backboneId: string, name: string): void;
  /** Whether the person said "not now" when this backbone was offered. */
  declined(backboneId: string): boolean;
  decline(backboneId: string): void;
  /** The camera that was chosen, if one was. */
  camera(): ChosenCamera | undefined;
  setCamera(camera: ChosenCamera | undefined): void;
  mirror(): boolean;
  setMirror(mirror: boolean): void;
  /** Samples a second while recording: 1 … 30, 8 by default. */
  rate(): number;
  setRate(rate: number): void;
  /** Seconds before a recording starts: 0 … 10, 0 by default. */
  countdown(): number;
  setCountdown(seconds: number): void;
  lastProject(): string | undefined;
  setLastProject(id: string): void;
  /** The language chosen in the app, by its tag, if one was. */
  language(): string | undefined;
  setLanguage(tag: string): void;
  /** Of a lesson: the place of a choice among those of its question, 0 or more. */
  lessonChoice(what: LessonChoice, lesson: string): number | undefined;
  keepLessonChoice(what: LessonChoice, lesson: string, choice: number): void;
  theme(): Theme;
  setTheme(theme: Theme): void;
}
