// A backbone session: one backbone on one device, from opening to closing. It knows no store and owns no user data.
import type { Progress } from '../../browser/backboneCache';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { DeviceKind } from '../../core/backbones/embedding';
import type { MapPlace } from '../../core/backbones/featureMaps';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { DeviceFailure, DeviceReport, Engine, EngineFailure, LoadedBackbone } from '../../engine/engine';
import type { BackboneFault } from './backboneState';
import type { Ports } from '../base/ports';
import type { RandomInits } from './randomInits';

/** A batch embedded, each row with what made it. */
export interface Embedded {
  readonly rows: readonly Float32Array[];
  /** For each map that was asked for and that the backbone can give, one a picture. */
  readonly maps: Readonly<Partial<Record<MapPlace, readonly Float32Array[]>>>;
  readonly fingerprint: string;
  readonly device: DeviceKind;
}

export interface BackboneSession {
  readonly spec: BackboneSpec;
  readonly loaded: LoadedBackbone;
  readonly device: DeviceReport;
  /** For long work beside the frames it embeds. */
  readonly engine: Engine;
  /** Embeds pictures of the backbone's input size; closes them. Those made for another backbone's are refused: 'not-loaded'. */
  embed(frames: readonly ImageBitmap[], maps?: readonly MapPlace[]): Promise<Result<Embedded, EngineFailure>>;
  /** Resolves once, with the reason, when the device is lost. Never rejects. */
  readonly lost: Promise<string>;
  close(): void;
}

/** A session, with the devices that were tried before its own. */
export interface OpenedSession {
  readonly session: BackboneSession;
  readonly failures: readonly DeviceFailure[];
  /** The disk space that the browser grants is full: it will have to be fetched again next time. */
  readonly notKept: boolean;
}

export interface Opening {
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
  /** Called when the bytes are there. */
  onStarting(): void;
}

/**
 * Fetches a backbone and starts it on the first of the devices that will carry it. What turns out not to be that backbone is
 * taken from the cache. Aborted, it may still open: the caller closes what nobody wants any more.
 */
export async function openSession(
  spec: BackboneSpec,
  devices: readonly DeviceKind[],
  { signal, onProgress, onStarting }: Opening,
  { backboneCache, startEngine, randomInits }: Pick<Ports, 'backboneCache' | 'startEngine'> & { readonly randomInits: RandomInits },
): Promise<Result<OpenedSession, BackboneFault>> {
  const failures: DeviceFailure[] = [];
  for (const kind of devices) {
    const fetched = await backboneCache.fetch(spec, { signal, onProgress });
    if (!fetched.ok) return fail({ from: 'fetch', failure: fetched.error });
    onStarting();
    const started = await startEngine(kind);
    if (!started.ok) {
      failures.push(started.error);
      continue;
    }
    const bytes = await randomInits.bytes(fetched.value, started.value, signal);
    const loaded = bytes.ok ? await started.value.load(bytes.value, signal) : bytes;
    if (loaded.ok) return ok({ session: sessionOn(started.value, spec, loaded.value), failures, notKept: fetched.value.notKept === true });
    started.value.dispose();
    const failure = loaded.error;
    if (failure.kind !== 'lost' && failure.kind !== 'memory' && failure.kind !== 'not-finite') {
      // What is kept is not that backbone: the next attempt must not find it again.
      if (failure.kind !== 'aborted') await backboneCache.remove(spec);
      return fail({ from: 'backbone', failure });
    }
    failures.push({ kind: 'failed', device: kind, detail: failure.detail });
  }
  return fail({ from: 'device', failures });
}

/** The session of an engine on which the backbone is loaded. */
export function sessionOn(engine: Engine, spec: BackboneSpec, loadedAs: LoadedBackbone): BackboneSession {
  // Weights that can be used in several ways make embeddings that are named by the way, too.
  const named = spec.identity ?? spec.own?.identity;
  const loaded = named === undefined ? loadedAs : { ...loadedAs, fingerprint: named };
  const { embeddingLength, fingerprint, id, featureMaps } = loaded;
  const device = engine.device.kind;
  return {
    spec,
    loaded,
    device: engine.device,
    engine,
    lost: engine.lost,
    async embed(frames, wanted = []) {
      if (frames.some(({ width }) => width !== loaded.inputSize)) {
        for (const frame of frames) frame.close();
        return fail({ kind: 'not-loaded', detail: 'the pictures were made for another backbone' });
      }
      const embedded = await engine.embed(id, frames, { maps: wanted.filter((place) => featureMaps[place]) });
      if (!embedded.ok) return embedded;
      const parted = (values: Float32Array, length: number) => frames.map((_, i) => values.slice(i * length, (i + 1) * length));
      const { embeddings, maps } = embedded.value;
      const mapped = Object.entries(maps).map(([place, values]) => [place, parted(values, values.length / frames.length)] as const);
      return ok({ rows: parted(embeddings, embeddingLength), maps: Object.fromEntries(mapped), fingerprint, device });
    },
    close: () => engine.dispose(),
  };
}
