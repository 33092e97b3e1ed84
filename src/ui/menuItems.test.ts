// A menu's sections: separators part them, headings name them.
import { describe, expect, it } from 'vitest';
import type { Entry } from './menuItems';
import { sections } from './menuItems';

const item = (label: string): Entry => ({ label, onChoose: () => undefined });
const [a, b, c] = [item('a'), item('b'), item('c')];

describe('sections', () => {
  it('are parted by separators and named by headings', () =>
    expect(sections([a, { kind: 'separator' }, { kind: 'heading', label: 'Open' }, b, c])).toEqual([
      { heading: undefined, entries: [a] },
      { heading: 'Open', entries: [b, c] },
    ]));
  it('are left out when empty', () =>
    expect(sections([{ kind: 'heading', label: 'Open' }, { kind: 'separator' }, { kind: 'separator' }, a])).toEqual([
      { heading: undefined, entries: [a] },
    ]));
});
