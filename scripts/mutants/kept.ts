// What came of mutants, line by line in a file: a run that was stopped goes on where it was.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mutant, Verdict } from './mutant';

export interface KeptVerdicts {
  /** What came of it when its file and its tests were as they are at the start. Code beside them may have changed since. */
  of(mutant: Mutant): Verdict | undefined;
  keep(mutant: Mutant, verdict: Verdict): void;
}

interface Line extends Verdict {
  readonly key: string;
}

/** Those of mutants of a working tree; `file` is made when the first one is kept. */
export function keptVerdicts(
  root: string,
  mutants: readonly Mutant[],
  file = join(root, 'node_modules/.cache/mutants.json'),
): KeptVerdicts {
  const keyOf = ({ file: broken, text, becomes, tests }: Mutant): string => {
    const contents = [broken, ...tests].map((name) => [name, readFileSync(join(root, name), 'utf8')]);
    return createHash('sha256')
      .update(JSON.stringify([text, becomes, contents]))
      .digest('hex');
  };
  // At the start, as the copies are: the tree may be worked on meanwhile.
  const keys = new Map(mutants.map((mutant) => [mutant, keyOf(mutant)]));
  const kept = new Map<string, Verdict>();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of lines) {
    const read = parsed(line);
    if (read) kept.set(read.key, { kind: read.kind, by: read.by });
  }
  return {
    of: (mutant) => kept.get(keys.get(mutant) ?? ''),
    keep(mutant, verdict) {
      const key = keys.get(mutant);
      // One that did not run says nothing of the tests: it is tried again.
      if (verdict.kind === 'NOT RUN' || key === undefined) return;
      const line: Line = { key, ...verdict };
      mkdirSync(dirname(file), { recursive: true });
      // A line break before it, too: the last line may be half of one.
      appendFileSync(file, `\n${JSON.stringify(line)}\n`);
    },
  };
}

/** Undefined for what is no whole line. */
function parsed(line: string): Line | undefined {
  try {
    return line === '' ? undefined : (JSON.parse(line) as Line);
  } catch {
    return undefined;
  }
}
