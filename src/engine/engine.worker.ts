// The engine's worker: one device, its backbones, and nothing else of value.
import { fail, ok } from '../core/base/result';
import { serve } from '../workers/bridge';
import type { Engine } from './engine';
import type { EngineCalls } from './engineCalls';
import { startLocalEngine } from './localEngine';

let engine: Engine | undefined;

const started = (): Engine => {
  if (!engine) throw new Error('no device was started');
  return engine;
};

const calls: EngineCalls = {
  async start(_, kind) {
    const local = await startLocalEngine(kind);
    if (!local.ok) return fail(local.error);
    engine = local.value;
    void engine.lost.then(tellLost);
    return ok(engine.device);
  },
  load: (_, bytes) => started().load(bytes),
  unload: (_, id) => started().unload(id),
  embed: (_, id, frames, maps) => started().embed(id, frames, { maps }),
  lookInside: (_, id, frame, wish) => started().lookInside(id, frame, wish),
  trainMlp: ({ report, signal }, problem, settings, from) => started().trainMlp(problem, settings, { from, signal, onEpoch: report }),
  fineTune: ({ report, signal }, id, problem, settings, from) =>
    started().fineTune(id, problem, settings, { from, signal, onEpoch: report }),
  askFineTuned: (_, id, state, maps) => started().askFineTuned(id, state, maps),
  makeRandomInit: (_, network, frames) => started().makeRandomInit(network, frames),
  memory: () => started().memory(),
};

const tellLost = serve(self, calls);
