// The bench: builds the app, measures row after row, prints a table and writes results.json beside it.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coldStart } from './rows/coldStart';
import { curve } from './rows/curve';
import { evidence } from './rows/evidence';
import { files } from './rows/files';
import { firstPaint } from './rows/firstPaint';
import { fruit } from './rows/fruit';
import { fuzz } from './rows/fuzz';
import { heads } from './rows/heads';
import { live } from './rows/live';
import { many } from './rows/many';
import { memory } from './rows/memory';
import { mislabelled } from './rows/mislabelled';
import { offline } from './rows/offline';
import { peer } from './rows/peer';
import { probe } from './rows/probe';
import { slow } from './rows/slow';
import { trust } from './rows/trust';
import { upload } from './rows/upload';
import { sampleSets } from './rows/sampleSets';
import type { Bench, Row } from './support/bench';
import type { Figure } from './support/figure';
import { thisMachine } from './support/machine';
import { serve, vite } from './support/server';
import { table } from './support/table';

const ROWS: readonly Row[] = [
  firstPaint,
  coldStart,
  slow,
  offline,
  live,
  upload,
  fruit,
  probe,
  many,
  memory,
  heads,
  curve,
  trust,
  mislabelled,
  evidence,
  peer,
  files,
  fuzz,
  sampleSets,
];

const GENERATED = fileURLToPath(new URL('./.generated/', import.meta.url));
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));
const ENGINE_ALONE = ['--configLoader', 'runner', '--config', 'bench/engineAlone/vite.config.ts'] as const;
const APP_PORT = 4342;
const ENGINE_PORT = 4343;

interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly figures?: readonly Figure[];
  readonly skipped?: string;
  readonly failed?: string;
}

/** Runs the named rows, all if none is named; returns the exit code. After `files` a folder may stand. */
export async function main(given: readonly string[]): Promise<number> {
  const [first, second, ...others] = given;
  const filesIn = first === 'files' && second !== undefined && !ROWS.some(({ name }) => name === second) ? second : undefined;
  const names = filesIn === undefined ? given : ['files', ...others];
  if (filesIn !== undefined && !existsSync(filesIn)) {
    console.error(`There is no folder ${filesIn}.`);
    return 1;
  }
  const unknown = names.filter((name) => !ROWS.some((row) => row.name === name));
  if (unknown.length > 0) {
    console.error(`No row is called ${unknown.join(', ')}. There are: ${ROWS.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  const machine = await thisMachine();
  console.log(
    Object.entries(machine)
      .map(([what, value]) => `${what}: ${value}`)
      .join('\n'),
  );
  mkdirSync(GENERATED, { recursive: true });
  const built = join(GENERATED, 'app');
  vite('build', '--configLoader', 'runner', '--outDir', built, '--emptyOutDir');
  vite('build', ...ENGINE_ALONE);
  const servers = [await serve(APP_PORT, '--configLoader', 'runner', '--outDir', built)];
  const outcomes: Outcome[] = [];
  try {
    servers.push(await serve(ENGINE_PORT, ...ENGINE_ALONE));
    const [url = '', engineUrl = ''] = servers.map((server) => server.url);
    for (const row of ROWS) {
      if (names.length > 0 && !names.includes(row.name)) continue;
      const outcome = await outcomeOf(row, { url, built, engineUrl, ...(filesIn !== undefined && { filesIn }) });
      outcomes.push(outcome);
      print(outcome);
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  writeFileSync(RESULTS, `${JSON.stringify({ at: new Date().toISOString(), machine, outcomes }, undefined, 2)}\n`);
  console.log(`\nWritten to ${RESULTS}`);
  return outcomes.some(({ failed }) => failed !== undefined) ? 1 : 0;
}

async function outcomeOf(row: Row, at: Omit<Bench, 'folder'>): Promise<Outcome> {
  const { name, title } = row;
  const skipped = row.lacks?.();
  if (skipped !== undefined) return { name, title, skipped };
  const folder = mkdtempSync(join(tmpdir(), `headstart-bench-${name}-`));
  try {
    return { name, title, figures: await row.run({ ...at, folder }) };
  } catch (cause) {
    return { name, title, failed: cause instanceof Error ? cause.message : String(cause) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function print({ name, title, figures, skipped, failed }: Outcome) {
  console.log(`\n${name}: ${title}`);
  if (figures) console.log(table(figures));
  if (skipped !== undefined) console.log(`skipped: ${skipped}`);
  if (failed !== undefined) console.log(`failed: ${failed}`);
}
