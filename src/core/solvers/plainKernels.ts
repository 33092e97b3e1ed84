// The kernels that descent needs, in plain JavaScript on a buffer: for where there is no vector unit.
import { PAGE } from './allocator';
import { transposedProducts, productsOfRows } from './products';
import type { DescentKernels, WasmMemory } from './simdKernels';

/** The same functions of the same addresses as the vector unit's. */
export function startPlain(): DescentKernels {
  const memory = plainMemory();
  const view = (address: number, length: number) => new Float32Array(memory.buffer, address, length);
  return {
    memory,
    products32: (a, b, out, n, d, k) => productsOfRows(view(a, n * d), view(b, k * d), n, d, k, view(out, n * k)),
    transposedProducts32: (a, b, out, n, d, k) => transposedProducts(view(b, n * k), view(a, n * d), n, d, k, view(out, k * d)),
    adam32(atValues, atFirst, atSecond, atGradient, atConstants, count) {
      const [values, first, second, gradient] = [
        view(atValues, count),
        view(atFirst, count),
        view(atSecond, count),
        view(atGradient, count),
      ];
      const [keepFirst = 0, keepSecond = 0, stepSize = 0, epsilon = 0] = view(atConstants, 4);
      for (let i = 0; i < count; i++) {
        const slope = gradient[i];
        const mean = first[i] * keepFirst + slope;
        const spread = second[i] * keepSecond + slope * slope;
        first[i] = mean;
        second[i] = spread;
        values[i] = values[i] - (mean * stepSize) / (Math.sqrt(spread) + epsilon);
      }
    },
  };
}

function plainMemory(): WasmMemory {
  let buffer = new ArrayBuffer(PAGE);
  return {
    get buffer() {
      return buffer;
    },
    grow(pages) {
      const before = buffer.byteLength / PAGE;
      const grown = new ArrayBuffer(buffer.byteLength + pages * PAGE);
      new Uint8Array(grown).set(new Uint8Array(buffer));
      buffer = grown;
      return before;
    },
  };
}
