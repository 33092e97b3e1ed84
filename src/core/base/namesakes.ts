// Names that are found among others: exactly so first, and whatever the case and width of their letters where only one can be meant.
import { folded } from './folded';

/**
 * The place of each name's own among others, each taken once: the first "cat" goes to the first "cat", the second to the second. What is
 * called exactly so by none goes to what differs in case or width alone, where one is left of either side; undefined otherwise.
 */
export function namesakes(names: readonly string[], among: readonly string[]): readonly (number | undefined)[] {
  const left = new Set(among.keys());
  const takenBy = (wanted: (other: string) => boolean): number | undefined => {
    const place = [...left].find((each) => wanted(among[each] ?? ''));
    if (place !== undefined) left.delete(place);
    return place;
  };
  const exact = names.map((name) => takenBy((other) => other === name));
  const counts = countsOf(names.filter((_, i) => exact[i] === undefined));
  const others = countsOf([...left].map((each) => among[each] ?? ''));
  return names.map((name, i) => {
    const key = folded(name);
    if (exact[i] !== undefined || counts.get(key) !== 1 || others.get(key) !== 1) return exact[i];
    return takenBy((other) => folded(other) === key);
  });
}

/** The place of one name's own among others; undefined where there is none, or several differ from it in case or width alone. */
export const namesake = (name: string, among: readonly string[]): number | undefined => namesakes([name], among)[0];

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1);
  return counts;
}
