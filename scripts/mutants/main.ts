// Breaks the code in each way of the table, in a copy, and says whether the tests notice: killed, or lived.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KeptVerdicts } from './kept';
import { keptVerdicts } from './kept';
import type { Mutant, Verdict } from './mutant';
import { mutants } from './mutants';
import type { Scratch } from './scratch';
import { scratchCopy } from './scratch';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs the mutants whose name, file or topic holds one of the words; all without a word. `--check` only looks for the texts;
 * `--go-on` takes what came of those whose file and tests have not changed since from the runs before.
 * Gives the exit status: 0 when all were killed.
 */
export async function main(args: readonly string[]): Promise<number> {
  const words = args.filter((arg) => !arg.startsWith('--'));
  const wanted = mutants.filter(
    ({ topic, breaks, file }) => words.length === 0 || words.some((word) => `${topic} ${breaks} ${file}`.includes(word)),
  );
  const unfit = wanted.flatMap((mutant) => unfitness(mutant) ?? []);
  if (unfit.length > 0 || wanted.length === 0) {
    console.error(unfit.length > 0 ? unfit.join('\n') : 'No mutant is called so.');
    return 1;
  }
  if (args.includes('--check')) {
    console.log(`${wanted.length} mutants fit the code.`);
    return 0;
  }
  const kept = keptVerdicts(ROOT, wanted);
  const known = new Map(args.includes('--go-on') ? wanted.flatMap((mutant) => pairOf(mutant, kept.of(mutant))) : []);
  const waiting = wanted.filter((mutant) => !known.has(mutant));
  if (known.size > 0) console.log(`${known.size} of ${wanted.length} are known from before.`);
  if (waiting.length === 0) return score(known);
  const scratches = [scratchCopy(ROOT)];
  const removeAll = () => scratches.forEach((each) => each.remove());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      removeAll();
      process.exit(130);
    });
  }
  try {
    while (scratches.length < Math.min(waiting.length, Math.ceil(availableParallelism() / 2))) scratches.push(scratchCopy(ROOT));
    const tried = await runAll(scratches, waiting, kept);
    return tried ? score(new Map([...known, ...tried])) : 1;
  } finally {
    removeAll();
  }
}

/** Why a mutant cannot be made: its text must be in its file once. */
function unfitness({ breaks, file, text }: Mutant): string | undefined {
  let found: number;
  try {
    found = readFileSync(join(ROOT, file), 'utf8').split(text).length - 1;
  } catch {
    return `${file} is not there, which “${breaks}” changes.`;
  }
  return found === 1 ? undefined : `${file} has the text of “${breaks}” ${found} times, not once:\n    ${text}`;
}

/** Milliseconds: all tests once, on a machine that others use too. */
const ALL_TESTS = 1_200_000;
/** A mutant's tests are taken to hang after so many times as long as all of them took unbroken, and not before the shortest limit. */
const SLACK = 3;
const SHORTEST_LIMIT = 180_000;

const pairOf = (mutant: Mutant, verdict: Verdict | undefined) => (verdict ? [[mutant, verdict] as const] : []);

/** What came of each, which is kept and said as soon as it is known. Undefined when the tests fail without any mutant. */
async function runAll(
  scratches: readonly Scratch[],
  wanted: readonly Mutant[],
  kept: KeptVerdicts,
): Promise<ReadonlyMap<Mutant, Verdict> | undefined> {
  const tests = [...new Set(wanted.flatMap((mutant) => mutant.tests))];
  const [first] = scratches;
  const since = performance.now();
  const sound = await first?.test(tests, ALL_TESTS);
  const limit = Math.max(SHORTEST_LIMIT, SLACK * (performance.now() - since));
  if (sound?.failed !== undefined || sound?.fault !== undefined) {
    console.error(`The tests fail without any mutant: ${sound.failed ?? sound.fault}`);
    return undefined;
  }
  console.log(`${wanted.length} mutants; ${sound?.passed} tests pass without them.\n`);
  const waiting = [...wanted];
  const verdicts = new Map<Mutant, Verdict>();
  await Promise.all(
    scratches.map(async (scratch) => {
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const verdict = await verdictOn(scratch, mutant, limit);
        verdicts.set(mutant, verdict);
        kept.keep(mutant, verdict);
        console.log(lineOf(mutant, verdict));
      }
    }),
  );
  return verdicts;
}

const lineOf = ({ topic, breaks }: Mutant, { kind, by }: Verdict) => `${kind.padEnd(7)}  ${topic}: ${breaks}\n         ${by}`;

/** Prints how many were killed, and the others once more. Gives the exit status. */
function score(verdicts: ReadonlyMap<Mutant, Verdict>): number {
  const left = [...verdicts].filter(([, { kind }]) => kind !== 'killed' && kind !== 'endless');
  const endless = [...verdicts.values()].filter(({ kind }) => kind === 'endless').length;
  const killed = `${verdicts.size - left.length} of ${verdicts.size} killed`;
  console.log(`\n${killed}${endless > 0 ? `, ${endless} of them by never ending` : ''}.`);
  if (left.length > 0) console.log(`\n${left.map(([mutant, verdict]) => lineOf(mutant, verdict)).join('\n')}`);
  return left.length === 0 ? 0 : 1;
}

async function verdictOn(scratch: Scratch, { file, text, becomes, tests }: Mutant, limit: number): Promise<Verdict> {
  const sound = scratch.read(file);
  scratch.write(
    file,
    sound.replace(text, () => becomes),
  );
  try {
    const { failed, fault, passed } = await scratch.test(tests, limit);
    if (failed !== undefined) return { kind: 'killed', by: `by “${failed}”` };
    if (fault === 'hung') return { kind: 'endless', by: `the tests had not ended after ${Math.round(limit / 1000)} s` };
    if (fault !== undefined) return { kind: 'NOT RUN', by: fault };
    return { kind: 'LIVED', by: `${passed} tests passed in ${tests.join(', ')}` };
  } finally {
    scratch.write(file, sound);
  }
}
