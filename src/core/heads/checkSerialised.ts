// Reading a serialised head with nothing taken on trust: names, shapes and numbers.
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { NotAHead, SerialisedHead } from './headMethod';

/** The named array's values, when it has that shape and only finite numbers. */
export function arrayOf({ arrays }: SerialisedHead, name: string, shape: readonly number[]): Result<Float32Array, NotAHead> {
  const array = Object.hasOwn(arrays, name) ? arrays[name] : undefined;
  if (!array) return fail({ kind: 'missing', what: name, found: 'nothing' });
  const count = shape.reduce((product, length) => product * length, 1);
  if (array.shape.join() !== shape.join() || array.values.length !== count) {
    return fail({ kind: 'shape', what: `${name} (${shape.join(' × ')})`, found: array.shape.join(' × ') });
  }
  const odd = array.values.find((value) => !Number.isFinite(value));
  return odd === undefined ? ok(array.values) : fail({ kind: 'value', what: name, found: String(odd) });
}

/** The named number, when it is within the bounds (both included). */
export function numberOf({ numbers }: SerialisedHead, name: string, least: number, most: number): Result<number, NotAHead> {
  const value = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
  if (value === undefined) return fail({ kind: 'missing', what: name, found: 'nothing' });
  if (!(value >= least && value <= most)) {
    return fail({ kind: 'value', what: `${name} (${least} … ${most})`, found: String(value) });
  }
  return ok(value);
}

/** Passes a head's frame when it is of that kind, has a class, no class twice, and a whole positive length. */
export function frameOf(serialised: SerialisedHead, kind: string): Result<SerialisedHead, NotAHead> {
  const { classIds, embeddingLength } = serialised;
  if (serialised.kind !== kind) return fail({ kind: 'unknown-kind', what: kind, found: serialised.kind });
  if (classIds.length === 0) return fail({ kind: 'missing', what: 'classIds', found: 'none' });
  const twice = classIds.find((id, c) => classIds.indexOf(id) !== c);
  if (twice !== undefined) return fail({ kind: 'value', what: 'classIds', found: `${twice} twice` });
  if (!Number.isSafeInteger(embeddingLength) || embeddingLength <= 0) {
    return fail({ kind: 'value', what: 'embeddingLength', found: String(embeddingLength) });
  }
  return ok(serialised);
}
