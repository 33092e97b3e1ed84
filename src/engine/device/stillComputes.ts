// Whether the current device is still one: what a call throws does not tell a lost device from a fault of the call.
import { add, scalar } from '@tensorflow/tfjs-core';

/** Milliseconds for one addition. A lost WebGL context never answers. */
const LIMIT = 1000;

/** Adds two numbers on the current device; false when that fails, takes longer than a second, or comes out wrong. */
export async function stillComputes(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), LIMIT)));
  try {
    return (await Promise.race([sum(1, 2), silence])) === 3;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

async function sum(a: number, b: number): Promise<number | undefined> {
  const parts = [scalar(a), scalar(b)] as const;
  const whole = add(...parts);
  try {
    return (await whole.data())[0];
  } finally {
    for (const each of [...parts, whole]) each.dispose();
  }
}
