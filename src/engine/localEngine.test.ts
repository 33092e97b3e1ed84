// The engine on this thread, in plain JavaScript: what is thrown while the device lives is a failure of that call and of no other.
import { expect, test } from 'vitest';
import { teachableMachinePreset } from '../core/heads/epochSettings';
import type { MlpProblem } from '../core/solvers/epochs';
import { startLocalEngine } from './localEngine';

const rows = { rows: Float32Array.of(0, 1, 1, 0), classes: Uint16Array.of(0, 1) };
const problem: MlpProblem = { embeddingLength: 2, classCount: 2, learn: rows, validation: rows };
const settings = { ...teachableMachinePreset, epochs: 2 };

async function started() {
  const engine = await startLocalEngine('cpu');
  if (!engine.ok) throw new Error(engine.error.detail);
  let lost: string | undefined;
  void engine.value.lost.then((detail) => (lost = detail));
  return { engine: engine.value, lost: () => lost };
}

test('an error thrown in a call is that call’s failure: the engine lives', async () => {
  const { engine, lost } = await started();
  const failed = await engine.trainMlp(problem, settings, {
    onEpoch() {
      throw new RangeError('nobody listens');
    },
  });
  expect(failed).toEqual({ ok: false, error: { kind: 'failed', detail: 'nobody listens' } });
  expect(lost()).toBeUndefined();
  expect(await engine.trainMlp(problem, settings, { onEpoch: () => undefined })).toEqual({ ok: true, value: 'done' });
});

test('after a trap in WebAssembly the engine is lost: its memory may be anything', async () => {
  const { engine, lost } = await started();
  const failed = await engine.trainMlp(problem, settings, {
    onEpoch() {
      throw new WebAssembly.RuntimeError('unreachable');
    },
  });
  expect(failed).toEqual({ ok: false, error: { kind: 'lost', detail: 'unreachable' } });
  expect(lost()).toBe('unreachable');
});
