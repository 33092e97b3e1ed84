// A backbone on an engine: its bytes fetched, and loaded on the first of some devices that will carry it.
import type { Progress } from '../../browser/backboneCache';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { DeviceKind } from '../../core/backbones/embedding';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { DeviceFailure, Engine, LoadedBackbone } from '../../engine/engine';
import type { Ports } from '../base/ports';
import type { BackboneFault } from './backboneState';
import type { RandomInits } from './randomInits';

export interface LoadedEngine {
  readonly engine: Engine;
  readonly loaded: LoadedBackbone;
  /** Of the devices that were tried before its own. */
  readonly failures: readonly DeviceFailure[];
  /** The disk space that the browser grants is full: it will have to be fetched again next time. */
  readonly notKept: boolean;
}

/** How a loading is watched and ended from outside. */
export interface Loading {
  readonly signal: AbortSignal;
  onProgress?(progress: Progress): void;
  /** Called when the bytes are there. */
  onStarting?(): void;
}

/**
 * Fetches a backbone and starts it on the first of the devices that will carry it. What turns out not to be that backbone is
 * taken from the cache. Aborted, it may still load: the caller disposes of what nobody wants any more.
 */
export async function loadedEngine(
  spec: BackboneSpec,
  devices: readonly DeviceKind[],
  { signal, onProgress, onStarting }: Loading,
  {
    backboneCache,
    startEngine,
    randomInits,
    whyMissing,
  }: Pick<Ports, 'backboneCache' | 'startEngine' | 'whyMissing'> & {
    readonly randomInits: RandomInits;
  },
): Promise<Result<LoadedEngine, BackboneFault>> {
  const failures: DeviceFailure[] = [];
  for (const kind of devices) {
    // Files of the app's own come at once: its device starts meanwhile. A download may take minutes, in which nothing else waits.
    const ahead = URL.canParse(spec.url) ? undefined : startEngine(kind);
    const fetched = await backboneCache.fetch(spec, { signal, ...(onProgress && { onProgress }) });
    if (!fetched.ok) {
      // It is not wanted any more: it is closed whenever it starts.
      ahead?.then(
        (started) => started.ok && started.value.dispose(),
        () => undefined,
      );
      return fail({ from: 'fetch', failure: fetched.error });
    }
    onStarting?.();
    const started = await (ahead ?? startEngine(kind));
    if (!started.ok) {
      failures.push(started.error);
      continue;
    }
    const bytes = await randomInits.bytes(fetched.value, started.value, signal);
    const loaded = bytes.ok ? await started.value.load(bytes.value, signal) : bytes;
    if (loaded.ok) {
      // Weights that can be used in several ways make embeddings that are named by the way, too.
      const named = spec.identity ?? spec.own?.identity ?? loaded.value.fingerprint;
      const notKept = fetched.value.notKept === true;
      return ok({ engine: started.value, loaded: { ...loaded.value, fingerprint: named }, failures, notKept });
    }
    started.value.dispose();
    const failure = loaded.error;
    if (failure.kind !== 'lost' && failure.kind !== 'memory' && failure.kind !== 'not-finite') {
      // What is kept is not that backbone: the next attempt must not find it again.
      if (failure.kind !== 'aborted') await backboneCache.remove(spec);
      return fail({ from: 'backbone', failure });
    }
    failures.push({ kind: 'failed', device: kind, detail: failure.detail });
  }
  // No device is at fault where none was come to: the engine's own script did not come.
  if (failures.length > 0 && failures.every((failure) => failure.kind === 'unreachable')) {
    const detail = failures.map((failure) => failure.detail).join('\n');
    return fail({ from: 'part', why: await whyMissing(detail), detail });
  }
  return fail({ from: 'device', failures });
}
