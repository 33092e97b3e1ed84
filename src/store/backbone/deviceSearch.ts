// Looks for a faster device than the one that already works: starts each, measures it on the real backbone, and compares.
import type { FetchedBackbone, FetchFailure } from '../../browser/backboneCache';
import type { DeviceKind } from '../../core/backbones/embedding';
import type { Result } from '../../core/base/result';
import type { BackboneFailure, DeviceReport, Engine, LoadedBackbone, StartEngine } from '../../engine/engine';
import type { DeviceMeasurement, DeviceVerdict } from '../../core/backbones/deviceChoice';
import { judgeDevice } from '../../core/backbones/deviceChoice';

/** What was learnt of one device. */
export interface DeviceTrial {
  readonly kind: DeviceKind;
  readonly report?: DeviceReport;
  readonly milliseconds?: number;
  readonly verdict: DeviceVerdict | { readonly kind: 'unavailable'; readonly detail: string };
}

/** All that was tried; `conclusive` when no trial ended by mishap, so that the outcome may be remembered. */
export interface DeviceSearch {
  readonly trials: readonly DeviceTrial[];
  readonly conclusive: boolean;
}

export interface SearchPorts {
  readonly startEngine: StartEngine;
  readonly measureDevice: (engine: Engine, loaded: LoadedBackbone) => Promise<Result<DeviceMeasurement, string>>;
  readonly fetch: () => Promise<Result<FetchedBackbone, FetchFailure>>;
  /** What is loaded in place of what was fetched: a random-init baseline's own weights. */
  readonly readied: (fetched: FetchedBackbone, engine: Engine) => Promise<Result<FetchedBackbone, BackboneFailure>>;
}

/** Candidates in order of preference; WASM is the incumbent. */
const CANDIDATES: readonly DeviceKind[] = ['webgpu', 'webgl'];

/** Returns the first candidate that is real, agrees with the incumbent and is clearly faster; the caller owns its engine. */
export async function findFasterDevice(
  incumbent: Engine,
  loaded: LoadedBackbone,
  ports: SearchPorts,
): Promise<{ readonly engine?: Engine; readonly search: DeviceSearch }> {
  const trials: DeviceTrial[] = [];
  let conclusive = true;
  const baseline = await ports.measureDevice(incumbent, loaded);
  if (!baseline.ok) return { search: { trials, conclusive: false } };
  trials.push({
    kind: incumbent.device.kind,
    report: incumbent.device,
    milliseconds: baseline.value.milliseconds,
    verdict: { kind: 'baseline' },
  });

  for (const kind of CANDIDATES) {
    const started = await ports.startEngine(kind);
    if (!started.ok) {
      if (started.error.kind !== 'unavailable') conclusive = false;
      trials.push({ kind, verdict: { kind: 'unavailable', detail: started.error.detail } });
      continue;
    }
    const engine = started.value;
    const trial = await tried(engine, loaded, baseline.value, ports);
    trials.push({ kind, report: engine.device, ...trial });
    if (trial.verdict.kind === 'faster') return { engine, search: { trials, conclusive } };
    engine.dispose();
    if (trial.verdict.kind === 'unavailable') conclusive = false;
  }
  return { search: { trials, conclusive } };
}

async function tried(
  engine: Engine,
  loaded: LoadedBackbone,
  baseline: DeviceMeasurement,
  ports: SearchPorts,
): Promise<Pick<DeviceTrial, 'milliseconds' | 'verdict'>> {
  if (engine.device.software) return { verdict: { kind: 'software' } };
  const bytes = await ports.fetch();
  if (!bytes.ok) return { verdict: { kind: 'unavailable', detail: bytes.error.detail } };
  const readied = await ports.readied(bytes.value, engine);
  const ready = readied.ok ? await engine.load(readied.value) : readied;
  if (!ready.ok) return { verdict: { kind: 'unavailable', detail: ready.error.detail } };
  const measured = await ports.measureDevice(engine, loaded);
  if (!measured.ok) return { verdict: { kind: 'unavailable', detail: measured.error } };
  return {
    milliseconds: measured.value.milliseconds,
    verdict: judgeDevice(engine.device.software, measured.value, baseline),
  };
}
