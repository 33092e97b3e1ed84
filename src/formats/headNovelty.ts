// What a head file takes along to tell strange pictures by: optional arrays beside the head's own.
import { MOST_PROTOTYPES } from '../core/evaluation/prototypes';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { HeadFileNovelty } from './headDocument';
import type { Tensor } from './safetensors';

const PROTOTYPES = 'novelty.prototypes';
const CLASSES = 'novelty.classes';
const LINE = 'novelty.line';
const MARGIN = 'novelty.margin';

/** Why the arrays are not taken; in the terms of a head file. */
export type HeadNoveltyFailure =
  | { readonly kind: 'wrong-shape'; readonly part: string; readonly found?: string; readonly wanted?: string }
  | { readonly kind: 'not-finite'; readonly tensor: string }
  | { readonly kind: 'too-large' };

/** The arrays of a file; `d` is the length of an embedding. */
export function noveltyTensors({ prototypes, classes, line, margin }: HeadFileNovelty, d: number): readonly (readonly [string, Tensor])[] {
  return [
    [PROTOTYPES, { shape: [classes.length, d], values: prototypes }],
    [CLASSES, { shape: [classes.length], values: Float32Array.from(classes) }],
    [LINE, { shape: [1], values: Float32Array.of(line) }],
    ...(margin === undefined ? [] : [[MARGIN, { shape: [1], values: Float32Array.of(margin) }] as const]),
  ];
}

/** Reads them, every shape and number checked; undefined where the file has none. */
export function noveltyOf(
  tensors: ReadonlyMap<string, Tensor>,
  d: number,
  classCount: number,
): Result<HeadFileNovelty | undefined, HeadNoveltyFailure> {
  const prototypes = tensors.get(PROTOTYPES);
  if (!prototypes) return ok(undefined);
  const [m = 0] = prototypes.shape;
  if (m > MOST_PROTOTYPES) return fail({ kind: 'too-large' });
  const wanted = [[PROTOTYPES, [m, d]], [CLASSES, [m]], [LINE, [1]], ...(tensors.has(MARGIN) ? [[MARGIN, [1]] as const] : [])] as const;
  for (const [name, shape] of wanted) {
    const found = tensors.get(name);
    if (m === 0 || found?.shape.join() !== shape.join())
      return fail({
        kind: 'wrong-shape',
        part: name,
        ...(found && { found: found.shape.join(' × '), wanted: shape.join(' × ') }),
      });
    if (!found.values.every(Number.isFinite)) return fail({ kind: 'not-finite', tensor: name });
  }
  const classes = tensors.get(CLASSES)?.values ?? new Float32Array();
  const odd = classes.find((index) => !(Number.isInteger(index) && index >= 0 && index < classCount));
  if (odd !== undefined) return fail({ kind: 'wrong-shape', part: CLASSES, found: String(odd), wanted: `0 … ${classCount - 1}` });
  const margin = tensors.get(MARGIN)?.values[0];
  return ok({
    prototypes: prototypes.values,
    classes: Uint16Array.from(classes),
    line: tensors.get(LINE)?.values[0] ?? 0,
    ...(margin !== undefined && { margin }),
  });
}
