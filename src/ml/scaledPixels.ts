// Pixels as a network takes them.
import type { BackboneSpec } from '../core/backbones/backbones';

/** RGBA bytes to scaled RGB numbers: value / divide − subtract. */
export function scaled(
  pixels: Uint8ClampedArray,
  first: number,
  count: number,
  { inputSize, scaling }: Pick<BackboneSpec, 'inputSize' | 'scaling'>,
): Float32Array {
  const positions = count * inputSize * inputSize;
  const values = new Float32Array(positions * 3);
  const { divide, subtract } = scaling;
  let from = first * inputSize * inputSize * 4;
  let to = 0;
  for (let i = 0; i < positions; i++, from += 4) {
    values[to++] = (pixels[from] as number) / divide - subtract;
    values[to++] = (pixels[from + 1] as number) / divide - subtract;
    values[to++] = (pixels[from + 2] as number) / divide - subtract;
  }
  return values;
}
