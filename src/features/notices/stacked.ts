// Passing messages as they are shown: those that say the same are one, and it says how often, and which have room.
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

/** Shown at once, where none of them must be. */
const SHOWN = 2;

/**
 * Which of them are shown: each that must be, since it leads somewhere, or says what failed, for some seconds only; and the newest of the
 * others, one at least. The others' time runs meanwhile.
 */
export function inView(stacks: readonly Stack[], mustBe: (notice: Notice) => boolean): ReadonlySet<Stack> {
  const first = stacks.filter(({ notice }) => mustBe(notice));
  const rest = stacks.filter(({ notice }) => !mustBe(notice));
  return new Set([...first, ...rest.slice(-Math.max(1, SHOWN - first.length))]);
}
