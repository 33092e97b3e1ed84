// The live loop: one frame in flight, embedded once by each backbone in turn; it is predicted, and labelled while a class records.
import { KEPT_SIZE } from '../../browser/pictures';
import { PLAIN_SIDE, plainFeatures } from '../../core/compare/plainFeatures';
import { typicalTime } from '../../core/base/typicalTime';
import type { Access } from '../base/access';
import type { MapPlace } from '../../core/backbones/featureMaps';
import type { BackboneSession } from '../backbone/backboneSession';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { withEntry } from '../backbone/byFingerprint';
import type { CameraSlice } from './cameraSlice';
import { isMirrored } from './cameraSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { livesOn } from '../backbone/embedEach';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { mapsWanted } from '../head/headInUse';
import type { HeadSlice } from '../head/headSlice';
import type { Ports } from '../base/ports';
import type { CaptureSlice, CaptureVerbs, LiveFrame, Recording } from './captureSlice';
import { NOTHING_LIVE, recordingRate } from './captureSlice';
import type { SettingsSlice } from '../settings/settingsSlice';

/** Where the frame that is due goes. */
type Due = Pick<Extract<Recording, { kind: 'recording' }>, 'classId' | 'burst' | 'part'>;

/** Milliseconds without a frame after which a button that is let go ends its recording at once. */
const NO_FRAME = 1000;

/**
 * The verbs of the live loop and of recording. The loop pulls: the next frame is grabbed only when the last one is done with, and it ends
 * when the camera is off.
 */
export function captureVerbs(
  {
    get,
    set,
  }: Access<
    CaptureSlice & SettingsSlice & CameraSlice & DatasetSlice & EmbeddingSlice & BackboneSlice & Pick<HeadSlice, 'opened' | 'trainedBy'>
  >,
  ports: Pick<Ports, 'pictures' | 'preferences' | 'nextFrame' | 'now' | 'monotonic' | 'newId'>,
): CaptureVerbs {
  let looping = false;
  /** By fingerprint. */
  const typical = new Map<string, ReturnType<typeof typicalTime>>();
  /** By fingerprint: when its newest frame was seen, and how long it usually is from one to the next. */
  const seen = new Map<string, { readonly at: number; readonly gap: ReturnType<typeof typicalTime> }>();
  let lastSampleAt = 0;
  /** Set when the button was let go before the burst had its first sample. */
  let stopAfterFirst = false;
  /** Set by a press while there was no picture: what comes first is kept only if it is still held, for nobody has seen it before. */
  let pressedBlind = false;
  let frameAt = 0;

  /** No frame has come for so long that a button that was let go waits for none. */
  const quiet = () => {
    const { camera } = get();
    return camera.kind === 'on' && (camera.silent || ports.monotonic() - frameAt > NO_FRAME);
  };

  /** Without a frame: what was let go ends, and what was seen last is no answer any more. */
  const withoutFrame = () => {
    const { camera, liveBy } = get();
    if (stopAfterFirst && quiet()) get().cancelRecording();
    if (liveBy.size > 0 && camera.kind === 'on' && camera.silent) set({ liveBy: NOTHING_LIVE });
  };

  const dueClass = (): Due | undefined => {
    const { recording } = get();
    if (recording.kind === 'countdown' && ports.monotonic() >= recording.startsAt) {
      const begun = { kind: 'recording', classId: recording.classId, part: recording.part, burst: ports.newId(), count: 0 } as const;
      set({ recording: begun });
      return begun;
    }
    if (recording.kind !== 'recording') return undefined;
    return recording.count === 0 || ports.monotonic() - lastSampleAt >= 1000 / recordingRate(get()) ? recording : undefined;
  };

  /** How often a column of a comparison sees a frame; to be asked once for each. */
  const rateOf = (key: string): { readonly perSecond?: number } => {
    const at = ports.monotonic();
    const before = seen.get(key);
    const gap = before?.gap ?? typicalTime();
    seen.set(key, { at, gap });
    const usual = before && gap(at - before.at, key);
    return usual !== undefined && usual > 0 ? { perSecond: 1000 / usual } : {};
  };

  const pacedBy = ({ embedding: { fingerprint, device }, milliseconds, perSecond }: LiveFrame) => ({
    paceBy: withEntry(get().paceBy, fingerprint, { device, milliseconds, ...(perSecond !== undefined && { perSecond }) }),
  });

  /** Shows the newest frame as a backbone sees it, or that it makes nothing of it. */
  const embedSquare = async (
    square: ImageBitmap,
    { fingerprint, inputSize, embed }: BackboneSession,
    wanted: readonly MapPlace[],
  ): Promise<LiveFrame | undefined> => {
    const show = (live: LiveFrame | undefined, liveFault?: string) => {
      // What was closed meanwhile shows nothing any more, and only the chosen one's fault is told of.
      if (!get().sessions.has(fingerprint)) return;
      set({
        liveBy: withEntry(get().liveBy, fingerprint, live),
        ...(live && pacedBy(live)),
        ...(fingerprint === get().chosen && { liveFault }),
      });
    };
    const embedded = await embed([await ports.pictures.resize(square, inputSize)], wanted);
    if (!embedded.ok && livesOn(embedded.error)) show(undefined, embedded.error.detail);
    const values = embedded.ok ? embedded.value.rows[0] : undefined;
    if (!embedded.ok || !values) return undefined;
    const { device, maps } = embedded.value;
    const map = maps.beforeLastBlock?.[0];
    const time = typical.get(fingerprint) ?? typicalTime();
    typical.set(fingerprint, time);
    const milliseconds = time(embedded.value.milliseconds, `${device} ${map !== undefined}`);
    const lastMap = maps.afterLastBlock?.[0];
    const live: LiveFrame = {
      embedding: { values, fingerprint, device, ...(map && { map }) },
      milliseconds,
      ...rateOf(fingerprint),
      ...(lastMap && { lastMap }),
    };
    show(live);
    return live;
  };

  /** Shows the frame to the watched backbones, one after the other: a slow one makes the next frame come later, and none waits for it. */
  const showWatched = async (square: ImageBitmap) => {
    for (const fingerprint of get().watched) {
      const session = fingerprint === get().chosen ? undefined : get().session(fingerprint);
      if (session && get().camera.kind === 'on') await embedSquare(square, session, []);
    }
  };

  /** The same for what stands for a backbone and is only arithmetic. */
  const showPlain = async (square: ImageBitmap) => {
    for (const kind of get().plainWatched) {
      const pixels = await ports.pictures.pixels(square, PLAIN_SIDE);
      // Its own work alone: until there are pixels it may have waited for everything else.
      const started = ports.monotonic();
      const values = plainFeatures(kind, pixels);
      const took = ports.monotonic() - started;
      if (!get().plainWatched.has(kind) || get().camera.kind !== 'on') continue;
      const time = typical.get(kind) ?? typicalTime();
      typical.set(kind, time);
      const milliseconds = time(took, kind);
      const live: LiveFrame = { embedding: { values, fingerprint: kind, device: 'cpu' }, milliseconds, ...rateOf(kind) };
      set({ liveBy: withEntry(get().liveBy, kind, live), ...pacedBy(live) });
    }
  };

  const takeSample = async (square: ImageBitmap, { classId, burst, part }: Due, live?: LiveFrame) => {
    lastSampleAt = ports.monotonic();
    const takenAt = ports.now();
    const { recording } = get();
    if (recording.kind === 'recording') {
      set({ recording: stopAfterFirst ? { kind: 'idle' } : { ...recording, count: recording.count + 1 } });
      stopAfterFirst = false;
    }
    const picture = await ports.pictures.keep(square);
    if (!get().dataset.classes.some(({ id }) => id === classId)) return;
    const sample = { id: ports.newId(), classId, burst, takenAt, source: 'camera', ...(part === 'test' && { part }) } as const;
    const embedding = live && { values: live.embedding.values, fingerprint: live.embedding.fingerprint, device: live.embedding.device };
    get().addSamples([{ sample, picture, ...(embedding && { embedding }) }]);
    // Also when another backbone has taken over since the frame was embedded.
    if (!embeddingsNow(get()).has(sample.id)) void get().embedMissing();
  };

  /** The maps that the head in use looks at, and the one that evidence is drawn from while somebody looks at that. */
  const mapsFor = ({ featureMaps }: BackboneSession): readonly MapPlace[] => [
    ...mapsWanted(get()),
    ...(get().evidenceWatched && featureMaps.afterLastBlock ? (['afterLastBlock'] as const) : []),
  ];

  const oneFrame = async () => {
    const { camera } = get();
    if (camera.kind !== 'on') return;
    const frame = await camera.open.grab(KEPT_SIZE, isMirrored(get()), get);
    if (!frame) {
      withoutFrame();
      return;
    }
    frameAt = ports.monotonic();
    try {
      const due = dueClass();
      const chosen = get().session();
      const live = chosen && (await embedSquare(frame.bitmap, chosen, mapsFor(chosen)));
      if (due) await takeSample(frame.bitmap, due, live);
      await showWatched(frame.bitmap);
      await showPlain(frame.bitmap);
    } finally {
      frame.bitmap.close();
    }
  };

  /** One frame that cannot be had or used ends neither the loop nor the recording. */
  const failedFrame = (cause: unknown) => {
    withoutFrame();
    set({ liveBy: NOTHING_LIVE, liveFault: cause instanceof Error ? cause.message : String(cause) });
  };

  return {
    startRecording(classId, part = 'train') {
      if (get().project.kind !== 'open') return;
      stopAfterFirst = false;
      pressedBlind = get().camera.kind !== 'on';
      set({ recording: { kind: 'countdown', classId, part, startsAt: ports.monotonic() + 1000 * get().countdown } });
      if (get().camera.kind !== 'on' && get().camera.kind !== 'opening') void get().turnCameraOn();
    },
    stopRecording() {
      const { recording, countdown } = get();
      if (recording.kind === 'recording' && recording.count > 0) set({ recording: { kind: 'idle' } });
      else if (recording.kind === 'countdown' && countdown > 0) set({ recording: { kind: 'idle' } });
      else if (recording.kind !== 'idle' && (pressedBlind || quiet())) get().cancelRecording();
      else if (recording.kind !== 'idle') stopAfterFirst = true;
    },
    cancelRecording() {
      stopAfterFirst = false;
      if (get().recording.kind !== 'idle') set({ recording: { kind: 'idle' } });
    },
    async runLive() {
      if (looping) return;
      looping = true;
      typical.clear();
      seen.clear();
      frameAt = ports.monotonic();
      try {
        while (get().camera.kind === 'on') {
          await ports.nextFrame();
          await oneFrame().catch(failedFrame);
        }
      } finally {
        looping = false;
        stopAfterFirst = false;
        set({ liveBy: NOTHING_LIVE, liveFault: undefined, recording: { kind: 'idle' } });
      }
    },
  };
}
