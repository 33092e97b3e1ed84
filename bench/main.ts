// The bench: builds the app, measures row after row, prints a table and writes results.json beside it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coldStart } from './rows/coldStart';
import { columns } from './rows/columns';
import { compare } from './rows/compare';
import { curve } from './rows/curve';
import { evidence } from './rows/evidence';
import { files } from './rows/files';
import { firstPaint } from './rows/firstPaint';
import { fruit } from './rows/fruit';
import { fuzz } from './rows/fuzz';
import { heads } from './rows/heads';
import { link } from './rows/link';
import { live } from './rows/live';
import { many } from './rows/many';
import { heldOutTable } from './rows/table';
import { map } from './rows/map';
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
import { asked } from './support/commandLine';
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
  columns,
  upload,
  fruit,
  probe,
  many,
  heldOutTable,
  map,
  memory,
  heads,
  curve,
  trust,
  mislabelled,
  link,
  evidence,
  peer,
  files,
  fuzz,
  sampleSets,
  compare,
];

const GENERATED = fileURLToPath(new URL('./.generated/', import.meta.url));
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));
const ENGINE_ALONE = ['--configLoader', 'runner', '--config', 'bench/engineAlone/vite.config.ts'] as const;
const APP_PORT = 4342;
const ENGINE_PORT = 4343;
const OTHER_PORT = 4346;

interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly figures?: readonly Figure[];
  readonly skipped?: string;
  readonly failed?: string;
}

/**
 * Runs the named rows, all if none is named; returns the exit code. After `files` a folder may stand,
 * after `--beside` that of another build.
 */
export async function main(given: readonly string[]): Promise<number> {
  const wanted = asked(
    given,
    ROWS.map(({ name }) => name),
  );
  if (typeof wanted === 'string') {
    console.error(wanted);
    return 1;
  }
  const { names, filesIn, beside } = wanted;
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
    if (beside !== undefined) servers.push(await serve(OTHER_PORT, '--configLoader', 'runner', '--outDir', resolve(beside)));
    const [url = '', engineUrl = '', otherUrl] = servers.map((server) => server.url);
    const other = beside !== undefined && otherUrl !== undefined ? { url: otherUrl, built: resolve(beside) } : undefined;
    for (const row of ROWS) {
      if (names.length > 0 && !names.includes(row.name)) continue;
      const outcome = await outcomeOf(row, { url, built, engineUrl, ...(other && { other }), ...(filesIn !== undefined && { filesIn }) });
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
