// The engine on this thread, in plain JavaScript: what is thrown while the device lives is a failure of that call and of no other.
import { expect, test } from 'vitest';
import { teachableMachinePreset } from '../core/heads/epochSettings';
import type { MlpProblem } from '../core/solvers/epochs';
import { toyBackbone } from '../ml/toyBackbone';
import { startLocalEngine } from './localEngine';

const rows = { rows: Float32Array.of(0, 1, 1, 0), classes: Uint16Array.of(0, 1) };
const problem: MlpProblem = { embeddingLength: 2, classCount: 2, learn: rows, validation: rows };
const settings = { ...teachableMachinePreset, epochs: 2 };

/** Where in the toy backbone's weights the kernel of its last layer begins: 4 × 6 numbers, and then 6. */
const LAST_LAYER = -30;

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

test('a backbone of which the device computes numbers that are not finite is not loaded', async () => {
  const { engine } = await started();
  const { spec, topology, weights } = toyBackbone();
  expect(await engine.load({ spec, topology, weights: weights.slice(0) })).toMatchObject({ ok: true });
  // Each weight is finite; the sums of the last layer are not.
  const large = new Float32Array(weights.slice(0)).fill(3e38, LAST_LAYER);
  expect(await engine.load({ spec, topology, weights: large.buffer })).toMatchObject({ ok: false, error: { kind: 'not-finite' } });
});
