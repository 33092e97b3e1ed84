// Which tests a short check runs: those nearest to what changed, counted in imports, as many as fit into its time.

/** A test file that takes as long as nobody has measured yet. */
const UNKNOWN_MS = 1000;
/** What a test file takes before its first test: it is read and its imports are run. */
const STARTED_MS = 1100;

/**
 * How many imports lie between each file and the nearest of those that changed: 0 for a changed one, 1 for who imports it.
 *
 * @param {Map<string, readonly string[]>} imports what each file imports
 * @param {Iterable<string>} changed
 * @returns {Map<string, number>} nothing for a file that no change can reach
 */
export function stepsFrom(imports, changed) {
  const importedBy = new Map();
  for (const [file, imported] of imports) for (const each of imported) importedBy.set(each, [...(importedBy.get(each) ?? []), file]);
  const steps = new Map();
  let reached = [...changed];
  for (let step = 0; reached.length > 0; step++) {
    const fresh = [...new Set(reached)].filter((file) => !steps.has(file));
    for (const file of fresh) steps.set(file, step);
    reached = fresh.flatMap((file) => importedBy.get(file) ?? []);
  }
  return steps;
}

/**
 * The tests to run, nearest first and the shorter of two equally near, until the time is over; and those that are left.
 *
 * @param {Map<string, number>} steps of each test that is concerned
 * @param {{ tookMs: Map<string, number>, cores: number, limitMs: number }} time how long tests took when they last ran,
 * and how long all may take
 * @returns {{ near: string[], left: string[] }}
 */
export function nearestTests(steps, { tookMs, cores, limitMs }) {
  const took = (file) => tookMs.get(file) ?? UNKNOWN_MS;
  const ordered = [...steps.keys()].sort((a, b) => steps.get(a) - steps.get(b) || took(a) - took(b) || (a < b ? -1 : 1));
  let spent = 0;
  const near = [];
  const left = [];
  for (const file of ordered) {
    const cost = (took(file) + STARTED_MS) / cores;
    // A change is never checked by nothing: the nearest test runs however long it takes.
    if (near.length > 0 && spent + cost > limitMs) left.push(file);
    else {
      spent += cost;
      near.push(file);
    }
  }
  return { near, left };
}
