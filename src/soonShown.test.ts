// What must be at hand when the network is gone comes with what the first screen shows next.
import { expect, test } from 'vitest';

const TEXTS = import.meta.glob<string>(['./soonShown.ts', './store/project/mending.ts', './store/project/writeAnew.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('what writes a vanished project anew is fetched before it is needed, whole', () => {
  expect(TEXTS['./soonShown.ts']).toContain("import './store/project/mending';");
  // Nothing of it is fetched later, when there may be no network.
  expect(TEXTS['./store/project/mending.ts']).not.toMatch(/\bimport\(/);
  expect(TEXTS['./store/project/writeAnew.ts']).not.toMatch(/\bimport\(/);
});
