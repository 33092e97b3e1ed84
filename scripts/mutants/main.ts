// Breaks the code in each way of the table, in a copy, and says whether the tests notice: killed, or lived.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mutant } from './mutant';
import { mutants } from './mutants';
import type { Scratch } from './scratch';
import { scratchCopy } from './scratch';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs the mutants whose name, file or topic holds one of the words; all without a word. `--check` only looks for the texts.
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
  const scratches = [scratchCopy(ROOT)];
  const removeAll = () => scratches.forEach((each) => each.remove());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      removeAll();
      process.exit(130);
    });
  }
  try {
    while (scratches.length < Math.min(wanted.length, Math.ceil(availableParallelism() / 2))) scratches.push(scratchCopy(ROOT));
    return await runAll(scratches, wanted);
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

async function runAll(scratches: readonly Scratch[], wanted: readonly Mutant[]): Promise<number> {
  const tests = [...new Set(wanted.flatMap((mutant) => mutant.tests))];
  const [first] = scratches;
  const since = performance.now();
  const sound = await first?.test(tests, ALL_TESTS);
  const limit = Math.max(SHORTEST_LIMIT, SLACK * (performance.now() - since));
  if (sound?.failed !== undefined || sound?.fault !== undefined) {
    console.error(`The tests fail without any mutant: ${sound.failed ?? sound.fault}`);
    return 1;
  }
  console.log(`${wanted.length} mutants; ${sound?.passed} tests pass without them.\n`);
  const waiting = [...wanted];
  const left: string[] = [];
  let endless = 0;
  await Promise.all(
    scratches.map(async (scratch) => {
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const { kind, by } = await verdictOn(scratch, mutant, limit);
        const line = `${kind.padEnd(7)}  ${mutant.topic}: ${mutant.breaks}\n         ${by}`;
        if (kind === 'endless') endless++;
        else if (kind !== 'killed') left.push(line);
        console.log(line);
      }
    }),
  );
  console.log(`\n${wanted.length - left.length} of ${wanted.length} killed${endless > 0 ? `, ${endless} of them by never ending` : ''}.`);
  if (left.length > 0) console.log(`\n${left.join('\n')}`);
  return left.length === 0 ? 0 : 1;
}

interface Verdict {
  /** `endless`: killed, since its tests end no more. `NOT RUN`: it broke more than it should, and says nothing of the tests. */
  readonly kind: 'killed' | 'endless' | 'LIVED' | 'NOT RUN';
  readonly by: string;
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
