// The command that puts backbones of the catalogue onto this app's own server: add, list, remove.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { farCatalogue } from '../../src/core/backbones/catalogue';
import { addHosted, hostedIn, removeHosted } from './hosting';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const USAGE = `Puts backbones of the catalogue onto this app's own server.

  npm run backbone -- add ID                  fetches it from its public server
  npm run backbone -- add ID --from FOLDER    takes files that are already here: model.json and its weight files
  npm run backbone -- list                    all there are, and which are hosted
  npm run backbone -- remove ID

Build the app again afterwards (npm run build).`;

/** Returns the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const parsed = parsedFrom(words);
  if (!parsed) return refuse(USAGE);
  const { verb, id, from } = parsed;
  if (verb === 'list') return list();
  const spec = farCatalogue.find((each) => each.id === id);
  if (!spec) return refuse(`There is no backbone ${id ?? ''}. There are: ${farCatalogue.map((each) => each.id).join(', ')}.`);
  if (verb === 'remove') {
    if (!(await removeHosted(ROOT, spec.id))) return refuse(`${spec.name} is not hosted here.`);
    console.log(`${spec.name} is not hosted here any more. Build the app again.`);
    return 0;
  }
  const added = await addHosted(ROOT, spec, { ...(from !== undefined && { from }), onProgress: showProgress });
  if (!added.ok) return refuse(`${spec.name} was not added: ${added.error}`);
  const { files, fingerprint } = added.value;
  console.log(`${spec.name}: ${files.length} files, ${megabytes(files)} MB, fingerprint ${fingerprint}.`);
  console.log(
    spec.fingerprint === undefined
      ? 'Its fingerprint was not known beforehand; from now on it must stay this one.'
      : 'Its fingerprint is the one that the catalogue knows.',
  );
  console.log('Build the app again, and it is served with no other host.');
  return 0;
}

function parsedFrom(
  words: readonly string[],
): { verb: 'add' | 'list' | 'remove'; id: string | undefined; from: string | undefined } | undefined {
  try {
    const {
      positionals: [verb, id, ...more],
      values: { from },
    } = parseArgs({ args: [...words], allowPositionals: true, options: { from: { type: 'string' } } });
    if (more.length > 0 || (verb !== 'add' && verb !== 'list' && verb !== 'remove')) return undefined;
    return { verb, id, from };
  } catch {
    return undefined;
  }
}

async function list(): Promise<number> {
  const hosted = new Map((await hostedIn(ROOT)).map((each) => [each.id, each]));
  for (const { id, name, about } of farCatalogue) {
    const here = hosted.get(id);
    const place = here ? `hosted here, ${megabytes(here.files)} MB` : `about ${((about?.bytes ?? 0) / 1e6).toFixed(1)} MB to fetch`;
    console.log(`${id.padEnd(20)} ${name.padEnd(20)} ${place}`);
  }
  return 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

const megabytes = (files: readonly { readonly bytes?: number }[]) =>
  (files.reduce((sum, { bytes = 0 }) => sum + bytes, 0) / 1e6).toFixed(1);

function showProgress(loaded: number, total: number | undefined): void {
  if (!process.stdout.isTTY) return;
  const all = total === undefined ? '' : ` of ${(total / 1e6).toFixed(1)}`;
  process.stdout.write(`\r${(loaded / 1e6).toFixed(1)}${all} MB${loaded === total ? '\n' : ''}`);
}
