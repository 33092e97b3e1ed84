// The engine behind a worker: what the app uses. Where no worker can be had, the same engine on this thread.
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { BridgeError, bridgeTo } from '../workers/bridge';
import type { Bridge } from '../workers/bridge';
import { startWorker } from '../workers/startWorker';
import type { DeviceKind } from '../core/backbones/embedding';
import type { BackboneFailure, DeviceFailure, DeviceReport, Engine, EngineFailure, StartEngine } from './engine';
import type { EngineCalls } from './engineCalls';

/** Milliseconds. Starting compiles, loading warms up: both may be slow on a cold GPU. */
const START_LIMIT = 30_000;
const LOAD_LIMIT = 120_000;
/** The least a frame is given, whatever the warm-up said: another program may take the machine for a moment. */
const LEAST_EMBED_LIMIT = 4_000;
const MOST_EMBED_LIMIT = 60_000;
/** One epoch of thousands of samples on a slow machine; each report begins it anew. */
const EPOCH_LIMIT = 120_000;
/** How many times slower than the warm-up a frame may be before the device counts as lost. */
const PATIENCE = 20;

type Started = ReturnType<StartEngine>;

/** A device that was started before anybody asked for one; `first` is over once somebody has. */
let ahead: { readonly kind: DeviceKind; readonly started: Started } | undefined;
let first = true;

/** Starts a device while the page is still being made: whoever asks for one first has it, or, wanting another, gives it up. */
export function startAhead(kind: DeviceKind): void {
  if (!first || ahead) return;
  // On the page's own thread it would hold up what it is to be ahead of.
  const worker = makeWorker();
  if (worker) ahead = { kind, started: startOn(worker, kind) };
}

/** Starts a device in a worker of its own. */
export const startWorkerEngine: StartEngine = (kind) => {
  const mine = ahead;
  [ahead, first] = [undefined, false];
  if (mine?.kind === kind) return mine.started;
  mine?.started.then(
    (started) => started.ok && started.value.dispose(),
    () => undefined,
  );
  const worker = makeWorker();
  return worker ? startOn(worker, kind) : import('./localEngine').then(({ startLocalEngine }) => startLocalEngine(kind));
};

async function startOn(worker: Worker, kind: DeviceKind): Started {
  const bridge = bridgeTo<EngineCalls>(worker);
  try {
    const started = await bridge.call('start', [kind], { limit: START_LIMIT });
    if (started.ok) return ok(engineOver(bridge, started.value));
    bridge.end();
    return started;
  } catch (cause) {
    bridge.end();
    return fail<DeviceFailure>({ kind: notStarted(cause), device: kind, detail: sentence(cause) });
  }
}

const makeWorker = () => startWorker(() => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' }));

function notStarted(cause: unknown): DeviceFailure['kind'] {
  if (!(cause instanceof BridgeError)) return 'failed';
  return cause.kind === 'timeout' ? 'timeout' : 'unreachable';
}

/** The engine at the other end of a bridge, on a device that was started. */
export function engineOver(bridge: Bridge<EngineCalls>, device: DeviceReport): Engine {
  let embedLimit = MOST_EMBED_LIMIT;
  const limitOf = (frames: readonly ImageBitmap[]) => embedLimit * Math.max(1, frames.length / 4);

  return {
    device,
    lost: bridge.lost,
    async load(bytes, signal) {
      const begun = performance.now();
      const loaded = await answered(
        bridge.call('load', [bytes], { limit: LOAD_LIMIT, transfer: [bytes.weights], signal }),
        backboneFailure,
      );
      embedLimit = Math.min(MOST_EMBED_LIMIT, Math.max(LEAST_EMBED_LIMIT, PATIENCE * (performance.now() - begun)));
      return loaded;
    },
    unload: (id) => bridge.call('unload', [id], { limit: LEAST_EMBED_LIMIT }).catch(() => undefined),
    embed: (id, frames, { maps = [], signal } = {}) =>
      closing(
        frames,
        answered(bridge.call('embed', [id, frames, maps], { limit: limitOf(frames), transfer: frames, signal }), engineFailure),
      ),
    lookInside: (id, frame, wish, signal) =>
      closing(
        [frame],
        answered(bridge.call('lookInside', [id, frame, wish], { limit: embedLimit, transfer: [frame], signal }), engineFailure),
      ),
    trainMlp: (problem, settings, { from, signal, onEpoch }) =>
      answered(
        bridge.call('trainMlp', [problem, settings, from], { limit: EPOCH_LIMIT, signal, answersAbort: true, onReport: onEpoch }),
        engineFailure,
      ),
    fineTune: (id, problem, settings, { from, signal, onEpoch }) =>
      answered(
        bridge.call('fineTune', [id, problem, settings, from], { limit: EPOCH_LIMIT, signal, answersAbort: true, onReport: onEpoch }),
        engineFailure,
      ),
    askFineTuned: (id, state, maps, signal) =>
      answered(bridge.call('askFineTuned', [id, state, maps], { limit: EPOCH_LIMIT, signal }), engineFailure),
    makeRandomInit: (network, frames, signal) =>
      closing(
        frames,
        answered(bridge.call('makeRandomInit', [network, frames], { limit: LOAD_LIMIT, transfer: frames, signal }), backboneFailure),
      ),
    memory: () => bridge.call('memory', [], { limit: MOST_EMBED_LIMIT }),
    dispose: () => bridge.end('ended'),
  };
}

/** What is thrown while a backbone is made ready is nearly always that there is no room for it. */
const backboneFailure = (kind: Unanswered, detail: string): BackboneFailure => ({
  kind: kind === 'timeout' ? 'lost' : kind === 'failed' ? 'memory' : kind,
  detail,
});

const engineFailure = (kind: Unanswered, detail: string): EngineFailure => ({ kind, detail });

/** Why a call has no answer of its own. What it threw, or what could not be sent, has 'failed': the worker lives. */
type Unanswered = BridgeError['kind'] | 'failed';

/** A call's answer; why there is none becomes a value like the call's own failures. */
async function answered<Value, Failure>(
  call: Promise<Result<Value, Failure>>,
  failure: (kind: Unanswered, detail: string) => Failure,
): Promise<Result<Value, Failure>> {
  try {
    return await call;
  } catch (cause) {
    return fail(failure(cause instanceof BridgeError ? cause.kind : 'failed', sentence(cause)));
  }
}

/** Closes what was not handed over because the call could not be made; those that were are empty here, and closing them does nothing. */
async function closing<Answer>(frames: readonly ImageBitmap[], answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } finally {
    for (const frame of frames) frame.close();
  }
}

function sentence(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
