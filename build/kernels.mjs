// Builds the vector unit's kernels from their text to the bytes that are checked in: `node build/kernels.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import startWabt from 'wabt';

const solvers = new URL('../src/core/solvers/', import.meta.url);
const WIDTH = 128;

/** The bytes of the module that `kernels.wat` describes. */
export async function builtKernels() {
  const wabt = await startWabt();
  const parsed = wabt.parseWat('kernels.wat', readFileSync(new URL('kernels.wat', solvers), 'utf8'), { simd: true });
  try {
    parsed.validate();
    return parsed.toBinary({}).buffer;
  } finally {
    parsed.destroy();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const hex = Buffer.from(await builtKernels()).toString('hex');
  const lines = hex.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
  const text = `// The bytes of kernels.wat, in hex. Written by build/kernels.mjs; do not edit by hand.
export const KERNEL_BYTES = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
  writeFileSync(new URL('kernelBytes.ts', solvers), text);
  console.log(`${hex.length / 2} bytes`);
}
