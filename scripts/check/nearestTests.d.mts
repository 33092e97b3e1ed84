// Types of nearestTests.mjs.
export function stepsFrom(imports: ReadonlyMap<string, readonly string[]>, changed: Iterable<string>): Map<string, number>;
export function nearestTests(
  steps: ReadonlyMap<string, number>,
  time: { readonly tookMs: ReadonlyMap<string, number>; readonly cores: number; readonly limitMs: number },
): { near: string[]; left: string[] };
