// How fast this machine is just now: one fixed loop in JavaScript and the same in WebAssembly, so that times of two machines,
// or of two days, can be compared.
import type { Page } from '@playwright/test';
import startWabt from 'wabt';
import { median } from './figure';

/** Steps of a linear congruential generator, each needing the one before: nothing can be done at once or left out. */
const STEPS = 50_000_000;
const REPEATS = 5;

const LOOP = `(module
  (func (export "loop") (param $steps i32) (result i32)
    (local $x i32)
    (loop $again
      (local.set $x (i32.add (i32.mul (local.get $x) (i32.const 1664525)) (i32.const 1013904223)))
      (local.set $steps (i32.sub (local.get $steps) (i32.const 1)))
      (br_if $again (local.get $steps)))
    (local.get $x)))`;

export interface Calibration {
  /** Milliseconds, medians of five. */
  readonly javaScript: number;
  readonly wasm: number;
}

/** Measured in the page of the browser that the bench uses. */
export async function calibrate(page: Page): Promise<Calibration> {
  const wabt = await startWabt();
  const bytes = [...wabt.parseWat('loop.wat', LOOP).toBinary({}).buffer];
  const { javaScript, wasm, alike } = await page.evaluate(timed, { bytes, steps: STEPS, repeats: REPEATS });
  if (!alike) throw new Error('the two fixed loops give different numbers');
  return { javaScript: median(javaScript), wasm: median(wasm) };
}

/** Runs in the page; the first run of each, in which it is compiled, does not count. */
async function timed({ bytes, steps, repeats }: { readonly bytes: readonly number[]; readonly steps: number; readonly repeats: number }) {
  const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
  const loops = {
    wasm: instance.exports['loop'] as (steps: number) => number,
    javaScript: (count: number) => {
      let x = 0;
      for (let i = 0; i < count; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
      return x;
    },
  };
  const alike = loops.wasm(steps) === loops.javaScript(steps);
  const timesOf = (loop: (steps: number) => number) =>
    Array.from({ length: repeats }, () => {
      const started = performance.now();
      loop(steps);
      return performance.now() - started;
    });
  return { alike, javaScript: timesOf(loops.javaScript), wasm: timesOf(loops.wasm) };
}
