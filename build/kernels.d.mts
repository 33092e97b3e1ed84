/** The bytes of the module that `src/core/solvers/kernels.wat` describes. */
export function builtKernels(): Promise<Uint8Array>;
