// Choosing several in a list, as every file manager does it: plain functions of what is chosen and where.

/** What is chosen, where the keyboard stands, and where a range began. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly at: number;
  readonly anchor: number;
}

/** A press on an item: alone, added (Ctrl, ⌘ or touch), or a range from the anchor (Shift). */
export function pressed(selection: Selection, ids: readonly string[], at: number, how: 'only' | 'toggle' | 'range'): Selection {
  const id = ids[at];
  if (id === undefined) return selection;
  switch (how) {
    case 'only':
      return { chosen: new Set([id]), at, anchor: at };
    case 'toggle': {
      const chosen = new Set(selection.chosen);
      if (!chosen.delete(id)) chosen.add(id);
      return { chosen, at, anchor: at };
    }
    case 'range': {
      const [from, to] = [Math.min(selection.anchor, at), Math.max(selection.anchor, at)];
      return { chosen: new Set(ids.slice(from, to + 1)), at, anchor: selection.anchor };
    }
  }
}

/**
 * Where a key leads in rows of `columns`, `along` the line for ← and → (see `stepOfKey`);
 * undefined for any other key, and where there is nothing.
 */
export function afterKey(key: string, at: number, count: number, columns: number, along: -1 | 0 | 1): number | undefined {
  if (count === 0) return undefined;
  const steps: Readonly<Record<string, number>> = { ArrowLeft: along, ArrowRight: along, ArrowUp: -columns, ArrowDown: columns };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return undefined;
  const to = at + step;
  return to < 0 || to >= count ? at : to;
}
