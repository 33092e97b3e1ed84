// What is asked before a backbone is fetched: only of small devices and full disks.
import { describe, expect, test } from 'vitest';
import { unmetRequirements, memoryNeeded } from './backboneRequirements';
import { catalogue } from './catalogue';

const MIB = 2 ** 20;
const entry = (id: string) => {
  const spec = catalogue.find((each) => each.id === id);
  if (!spec) throw new Error(`no entry ${id}`);
  return spec;
};

describe('the requirements of a backbone', () => {
  test('is none on a device with a gibibyte of memory and room on its disk, for any entry', () => {
    for (const spec of catalogue) expect(unmetRequirements(spec, { memory: 1024 * MIB, freeStorage: 100 * MIB })).toEqual([]);
  });

  test('is none where the browser does not tell', () => {
    for (const spec of catalogue) expect(unmetRequirements(spec, {})).toEqual([]);
  });

  test('is memory for a large network on a very small device, never for the built-in one', () => {
    const small = { memory: 256 * MIB };
    const large = entry('mobilenet-v1-1.00');
    expect(memoryNeeded(large)).toBe(12 * 4_253_864 + 1024 * 224 * 224);
    expect(unmetRequirements(large, small)).toEqual([{ kind: 'memory', needs: memoryNeeded(large), has: 256 * MIB }]);
    expect(unmetRequirements(entry('headstart-1'), small)).toEqual([]);
  });

  test('is storage when the files are larger than what is left, to the byte', () => {
    const spec = entry('mobilenet-v2-0.50');
    const bytes = 4 * 706_224;
    expect(unmetRequirements(spec, { freeStorage: bytes })).toEqual([]);
    expect(unmetRequirements(spec, { freeStorage: bytes - 1 })).toEqual([{ kind: 'storage', needs: bytes, has: bytes - 1 }]);
  });
});
