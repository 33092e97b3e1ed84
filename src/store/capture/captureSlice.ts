// What the camera shows and records now; the live loop that does it is fetched with the first press.
import type { Part } from '../../core/dataset/dataset';
import type { Embedding } from '../../core/backbones/embedding';
import type { PlainKind } from '../../core/compare/plainFeatures';
import type { ByFingerprint, Chosen } from '../backbone/byFingerprint';
import { ofChosen } from '../backbone/byFingerprint';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { DeviceKind } from '../../core/backbones/embedding';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { SettingsSlice } from '../settings/settingsSlice';

/** The newest camera frame as a backbone saw it. */
export interface LiveFrame {
  readonly embedding: Embedding;
  /**
   * Milliseconds that the device, or arithmetic, took for a frame, without what it waited for: the median of the newest ones, once there is
   * one after the first.
   */
  readonly milliseconds: number | undefined;
  /** Frames a second that this one is shown: of the newest, the median; undefined until there are some. */
  readonly perSecond?: number;
  /** The map that the embedding is the mean of, while somebody looks at the evidence and the backbone can give it. */
  readonly lastMap?: Float32Array;
}

/** How quick a backbone, or what stands for one, was with the camera's pictures of late. */
export interface Pace extends Pick<LiveFrame, 'milliseconds' | 'perSecond'> {
  readonly device: DeviceKind;
}

export type Recording =
  | { readonly kind: 'idle' }
  /** `startsAt` on the clock that nobody sets (`performance.now()`). */
  | { readonly kind: 'countdown'; readonly classId: string; readonly part: Part; readonly startsAt: number }
  | { readonly kind: 'recording'; readonly classId: string; readonly part: Part; readonly burst: string; readonly count: number };

export interface CaptureSlice {
  /** The newest frame's embedding, by backbone. */
  readonly liveBy: ByFingerprint<LiveFrame>;
  /** What was timed last, by backbone: it stays when the camera is turned off. */
  readonly paceBy: ByFingerprint<Pace>;
  /** What stands for backbones in a comparison and is shown the camera's frames too: in `liveBy` under its kind. */
  readonly plainWatched: ReadonlySet<PlainKind>;
  /** Why the newest frame has no embedding although the backbone is there. */
  readonly liveFault: string | undefined;
  readonly recording: Recording;
  /** Whether somebody looks at the evidence for what the camera shows. */
  readonly evidenceWatched: boolean;
  watchEvidence(on: boolean): void;
  /** Samples a second while recording, where the project does not say; see `recordingRate`. */
  readonly rate: number;
  /** Seconds between pressing and the first sample. */
  readonly countdown: number;
  /** For the open project, and for those to come. */
  setRate(rate: number): void;
  setCountdown(seconds: number): void;
  /** Starts a burst, to be learnt from unless another part is named; turns the camera on if it is off. */
  startRecording(classId: string, part?: Part): void;
  /** Ends the burst, once it has at least one sample. */
  stopRecording(): void;
  /** Ends the burst at once, begun or not: what it records with or into is gone. */
  cancelRecording(): void;
  /** Runs for as long as the camera is on. Started by turning the camera on; harmless to call twice. */
  runLive(): Promise<void>;
}

/** Samples a second while recording in the open project. */
export const recordingRate = ({ rate, settings }: Pick<CaptureSlice & SettingsSlice, 'rate' | 'settings'>): number =>
  settings.cameraRate ?? rate;

/** The newest frame as the chosen backbone saw it. */
export function liveNow(state: Pick<CaptureSlice, 'liveBy'> & Chosen): LiveFrame | undefined {
  return ofChosen(state.liveBy, state);
}

export const NO_PLAIN: CaptureSlice['plainWatched'] = new Set();

/** No frame is a view of what the camera shows now. */
export const NOTHING_LIVE: CaptureSlice['liveBy'] = new Map();

/** What is fetched late. */
export type CaptureVerbs = Pick<CaptureSlice, 'startRecording' | 'stopRecording' | 'cancelRecording' | 'runLive'>;

/** `fetchVerbs` gives the work: `captureVerbs`. */
export function captureSlice(
  access: Access<CaptureSlice & SettingsSlice & DatasetSlice & NoticeSlice>,
  ports: Pick<Ports, 'preferences' | 'whyMissing'>,
  fetchVerbs: () => Promise<CaptureVerbs>,
): CaptureSlice {
  const { get, set } = access;
  return {
    liveBy: NOTHING_LIVE,
    paceBy: new Map(),
    plainWatched: NO_PLAIN,
    liveFault: undefined,
    recording: { kind: 'idle' },
    evidenceWatched: false,
    watchEvidence: (evidenceWatched) => set({ evidenceWatched }),
    rate: ports.preferences.rate(),
    countdown: ports.preferences.countdown(),
    setRate(rate) {
      ports.preferences.setRate(rate);
      set({ rate });
      get().changeSettings({ cameraRate: rate });
    },
    setCountdown(countdown) {
      ports.preferences.setCountdown(countdown);
      set({ countdown });
    },
    ...lateVerbs<CaptureVerbs>(
      access,
      ports,
      fetchVerbs,
      { startRecording: 'here', stopRecording: false, cancelRecording: false, runLive: true },
      () => idOf(get().project),
    ),
  };
}
