// The live loop: one frame in flight, embedded once; it is predicted, and labelled while a class records.
import { KEPT_SIZE } from '../../browser/pictures';
import { typicalTime } from '../../core/base/typicalTime';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { CameraSlice } from './cameraSlice';
import { isMirrored } from './cameraSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { livesOn } from '../backbone/embedEach';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { mapsWanted } from '../head/headInUse';
import type { HeadSlice } from '../head/headSlice';
import type { Ports } from '../base/ports';
import type { CaptureSlice, CaptureVerbs, LiveFrame } from './captureSlice';
import { recordingRate } from './captureSlice';
import type { SettingsSlice } from '../settings/settingsSlice';

/** Milliseconds without a frame after which a button that is let go ends its recording at once. */
const NO_FRAME = 1000;

export function captureVerbs(
  {
    get,
    set,
  }: Access<
    CaptureSlice & SettingsSlice & CameraSlice & DatasetSlice & EmbeddingSlice & BackboneSlice & Pick<HeadSlice, 'opened' | 'trained'>
  >,
  ports: Pick<Ports, 'pictures' | 'preferences' | 'nextFrame' | 'now' | 'monotonic' | 'newId'>,
): CaptureVerbs {
  let looping = false;
  let typical = typicalTime();
  let lastSampleAt = 0;
  /** Set when the button was let go before the burst had its first sample. */
  let stopAfterFirst = false;
  let frameAt = 0;

  /** No frame has come for so long that a button that was let go waits for none. */
  const quiet = () => {
    const { camera } = get();
    return camera.kind === 'on' && (camera.silent || ports.monotonic() - frameAt > NO_FRAME);
  };

  /** Without a frame: what was let go ends, and what was seen last is no answer any more. */
  const withoutFrame = () => {
    const { camera, live } = get();
    if (stopAfterFirst && quiet()) get().cancelRecording();
    if (live && camera.kind === 'on' && camera.silent) set({ live: undefined });
  };

  const dueClass = (): { classId: string; burst: string } | undefined => {
    const { recording } = get();
    if (recording.kind === 'countdown' && ports.monotonic() >= recording.startsAt) {
      const begun = { kind: 'recording', classId: recording.classId, burst: ports.newId(), count: 0 } as const;
      set({ recording: begun });
      return begun;
    }
    if (recording.kind !== 'recording') return undefined;
    return recording.count === 0 || ports.monotonic() - lastSampleAt >= 1000 / recordingRate(get()) ? recording : undefined;
  };

  /** Shows the newest frame as the backbone sees it, or that it makes nothing of it. */
  const embedSquare = async (square: ImageBitmap): Promise<LiveFrame | undefined> => {
    const { backbone } = get();
    if (backbone.kind !== 'ready') return undefined;
    const started = ports.monotonic();
    const frame = await ports.pictures.resize(square, backbone.loaded.inputSize);
    const embedded = await get().embed([frame], mapsWanted(get()));
    if (!embedded.ok && livesOn(embedded.error)) set({ live: undefined, liveFault: embedded.error.detail });
    const values = embedded.ok ? embedded.value.rows[0] : undefined;
    if (!embedded.ok || !values) return undefined;
    const { fingerprint, device, maps } = embedded.value;
    const map = maps.beforeLastBlock?.[0];
    const milliseconds = typical(ports.monotonic() - started, `${fingerprint} ${device} ${map !== undefined}`);
    const live: LiveFrame = { embedding: { values, fingerprint, device, ...(map && { map }) }, milliseconds };
    set({ live, liveFault: undefined });
    return live;
  };

  const takeSample = async (square: ImageBitmap, due: { classId: string; burst: string }, live?: LiveFrame) => {
    lastSampleAt = ports.monotonic();
    const takenAt = ports.now();
    const { recording } = get();
    if (recording.kind === 'recording') {
      set({ recording: stopAfterFirst ? { kind: 'idle' } : { ...recording, count: recording.count + 1 } });
      stopAfterFirst = false;
    }
    const picture = await ports.pictures.keep(square);
    if (!get().dataset.classes.some(({ id }) => id === due.classId)) return;
    const sample = { id: ports.newId(), ...due, takenAt, source: 'camera' } as const;
    const embedding = live && { values: live.embedding.values, fingerprint: live.embedding.fingerprint, device: live.embedding.device };
    get().addSamples([{ sample: { ...sample, classId: due.classId, burst: due.burst }, picture, ...(embedding && { embedding }) }]);
    if (embedding) get().keepEmbeddings([{ sampleId: sample.id, embedding }]);
    // Also when another backbone has taken over since the frame was embedded.
    if (!get().embeddings.has(sample.id)) void get().embedMissing();
  };

  const oneFrame = async () => {
    const { camera } = get();
    if (camera.kind !== 'on') return;
    const frame = await camera.open.grab(KEPT_SIZE, isMirrored(get()));
    if (!frame) {
      withoutFrame();
      return;
    }
    frameAt = ports.monotonic();
    try {
      const due = dueClass();
      const live = await embedSquare(frame.bitmap);
      if (due) await takeSample(frame.bitmap, { classId: due.classId, burst: due.burst }, live);
    } finally {
      frame.bitmap.close();
    }
  };

  /** One frame that cannot be had or used ends neither the loop nor the recording. */
  const failedFrame = (cause: unknown) => {
    withoutFrame();
    set({ live: undefined, liveFault: cause instanceof Error ? cause.message : String(cause) });
  };

  return {
    startRecording(classId) {
      if (get().project.kind !== 'open') return;
      stopAfterFirst = false;
      set({ recording: { kind: 'countdown', classId, startsAt: ports.monotonic() + 1000 * get().countdown } });
      if (get().camera.kind !== 'on' && get().camera.kind !== 'opening') void get().turnCameraOn();
    },
    stopRecording() {
      const { recording, countdown } = get();
      if (recording.kind === 'recording' && recording.count > 0) set({ recording: { kind: 'idle' } });
      else if (recording.kind === 'countdown' && countdown > 0) set({ recording: { kind: 'idle' } });
      else if (recording.kind !== 'idle' && quiet()) get().cancelRecording();
      else if (recording.kind !== 'idle') stopAfterFirst = true;
    },
    cancelRecording() {
      stopAfterFirst = false;
      if (get().recording.kind !== 'idle') set({ recording: { kind: 'idle' } });
    },
    async runLive() {
      if (looping) return;
      looping = true;
      typical = typicalTime();
      frameAt = ports.monotonic();
      try {
        while (get().camera.kind === 'on') {
          await ports.nextFrame();
          await oneFrame().catch(failedFrame);
        }
      } finally {
        looping = false;
        stopAfterFirst = false;
        set({ live: undefined, liveFault: undefined, recording: { kind: 'idle' } });
      }
    },
  };
}
