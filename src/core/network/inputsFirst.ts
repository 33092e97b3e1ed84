// The order of a graph in which every input comes before what it feeds.
import { Refusal, shown } from './checkedJson';

/**
 * Visits what leads to `wanted`, each name once, inputs first (depth first; Cormen et al., Introduction to Algorithms, 22.4).
 * `what` names the parts, e.g. "nodes". Throws a Refusal for a circle; what `inputsOf` and `visit` throw passes through.
 */
export function visitInputsFirst(
  wanted: readonly string[],
  what: string,
  inputsOf: (name: string) => readonly string[],
  visit: (name: string) => void,
): void {
  const done = new Set<string>();
  const open = new Set<string>();
  const circle = (name: string) => new Refusal(`its ${what} form a circle at ${shown(name)}`);
  // A stack of our own: a hostile chain must not exhaust the engine's.
  const stack = [...wanted].reverse();
  for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
    // A name stands on the stack once for each part that it feeds: there may be millions.
    if (done.has(name)) {
      stack.pop();
      continue;
    }
    const missing = inputsOf(name).filter((input) => !done.has(input));
    if (missing.length === 0) {
      stack.pop();
      open.delete(name);
      visit(name);
      done.add(name);
      continue;
    }
    if (open.has(name)) throw circle(name);
    open.add(name);
    for (const input of missing) {
      if (open.has(input)) throw circle(input);
      stack.push(input);
    }
  }
}
