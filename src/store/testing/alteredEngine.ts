// Engines that do some things otherwise than the toy's: for tests of what follows.
import { ok } from '../../core/base/result';
import type { Engine, StartEngine } from '../../engine/engine';

/** Starts engines as `start` does; each does what `change` says of it in place of its own, and is left as it is where it does not start. */
export function alteredEngine(start: StartEngine, change: (engine: Engine) => Partial<Engine>): StartEngine {
  return async (kind) => {
    const started = await start(kind);
    return started.ok ? ok({ ...started.value, ...change(started.value) }) : started;
  };
}
