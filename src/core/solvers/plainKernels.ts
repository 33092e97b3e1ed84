// The kernels that descent needs, in plain JavaScript on a buffer: for where there is no vector unit.
import type { DescentKernels, WasmMemory } from './simdKernels';

/** The same functions of the same addresses as the vector unit's. */
export function startPlain(): DescentKernels {
  const memory = plainMemory();
  const view = (address: number, length: number) => new Float32Array(memory.buffer, address, length);
  return {
    memory,
    products32(atA, atB, atOut, n, d, k) {
      const [a, b, out] = [view(atA, n * d), view(atB, k * d), view(atOut, n * k)];
      for (let i = 0; i < n; i += 2) {
        for (let c = 0; c < k; c += 2) {
          const [a0, b0] = [i * d, c * d];
          const [a1, b1] = [a0 + d, b0 + d];
          let s00 = 0;
          let s01 = 0;
          let s10 = 0;
          let s11 = 0;
          for (let j = 0; j < d; j++) {
            const x = a[a0 + j] as number;
            const y = a[a1 + j] as number;
            const u = b[b0 + j] as number;
            const v = b[b1 + j] as number;
            s00 += x * u;
            s01 += x * v;
            s10 += y * u;
            s11 += y * v;
          }
          const place = i * k + c;
          out[place] = s00;
          out[place + 1] = s01;
          out[place + k] = s10;
          out[place + k + 1] = s11;
        }
      }
    },
    gather32(atA, atB, atOut, n, d, k) {
      const [a, b, out] = [view(atA, n * d), view(atB, n * k), view(atOut, k * d)];
      for (let i = 0; i < n; i += 4) {
        const a0 = i * d;
        const [a1, a2, a3] = [a0 + d, a0 + 2 * d, a0 + 3 * d];
        for (let c = 0; c < k; c++) {
          const b0 = b[i * k + c] as number;
          const b1 = b[(i + 1) * k + c] as number;
          const b2 = b[(i + 2) * k + c] as number;
          const b3 = b[(i + 3) * k + c] as number;
          // Half of what passes back through relu is zero.
          if (b0 === 0 && b1 === 0 && b2 === 0 && b3 === 0) continue;
          const row = c * d;
          for (let j = 0; j < d; j++) {
            out[row + j] =
              (out[row + j] as number) + b0 * (a[a0 + j] as number) + b1 * (a[a1 + j] as number) + b2 * (a[a2 + j] as number) + b3 * (a[a3 + j] as number);
          }
        }
      }
    },
    adam32(atValues, atFirst, atSecond, atGradient, atConstants, count) {
      const [values, first, second, gradient] = [view(atValues, count), view(atFirst, count), view(atSecond, count), view(atGradient, count)];
      const [keepFirst = 0, keepSecond = 0, pace = 0, epsilon = 0] = view(atConstants, 4);
      for (let i = 0; i < count; i++) {
        const slope = gradient[i] as number;
        const mean = (first[i] as number) * keepFirst + slope;
        const spread = (second[i] as number) * keepSecond + slope * slope;
        first[i] = mean;
        second[i] = spread;
        values[i] = (values[i] as number) - (mean * pace) / (Math.sqrt(spread) + epsilon);
      }
    },
  };
}

const PAGE = 65536;

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
