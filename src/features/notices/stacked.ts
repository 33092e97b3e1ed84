// Passing messages as they are shown: those that say the same are one, and it says how often; those that lead somewhere stand first.
import type { Notice } from '../../store/base/noticeSlice';

export interface Stack {
  /** The newest of those that say the same: its way back is the next one to take. */
  readonly notice: Notice;
  readonly text: string;
  /** Of all of them, oldest first. */
  readonly ids: readonly number[];
}

/** In the order in which each was last said. `notices` are oldest first. */
export function stacked(notices: readonly Notice[], sentenceOf: (notice: Notice) => string): readonly Stack[] {
  const byText = new Map<string, Stack>();
  for (const notice of notices) {
    const text = sentenceOf(notice);
    const before = byText.get(text);
    byText.delete(text);
    byText.set(text, { notice, text, ids: [...(before?.ids ?? []), notice.id] });
  }
  return [...byText.values()];
}

/** Shown at once, of those that only tell. */
const SHOWN = 2;

/**
 * Which of them are shown, oldest first: each that has a way back, since it is there for some seconds only, and the newest of the others
 * where there is room beside. The others' time runs meanwhile.
 */
export function inView(stacks: readonly Stack[], leadsOn: (notice: Notice) => boolean): ReadonlySet<Stack> {
  const led = stacks.filter(({ notice }) => leadsOn(notice));
  const rest = stacks.filter(({ notice }) => !leadsOn(notice));
  const room = Math.max(0, SHOWN - led.length);
  return new Set([...led, ...(room > 0 ? rest.slice(-room) : [])]);
}
