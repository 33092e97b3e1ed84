// Before a build: the backbone that new projects start with is fetched once, if there is a network. A build never fails for it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/core/base/sha256';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { farCatalogue } from '../../src/core/backbones/catalogue';
import type { HostedBackbone } from '../../src/core/backbones/catalogueHostedEntry';
import { addHosted, foldersIn, hostedIn } from './hosting';

/** The environment's word for it: an entry's id, or `none`. */
export const WISH = 'HEADSTART_BACKBONE';

/** What the environment wishes: undefined where it says nothing. */
export const wishOf = (environment: Readonly<Record<string, string | undefined>>): string | undefined =>
  environment[WISH]?.trim() || undefined;

const NONE = 'none';
const USUAL = 'mobilenet-v2-0.35';

/** A start that waits longer for a network that does not answer looks broken. */
const SECONDS = 15;

export interface FirstOptions {
  readonly fetch?: typeof fetch;
  /** After which the fetching ends. */
  readonly seconds?: number;
  /** Where entries are looked up. */
  readonly entries?: readonly BackboneSpec[];
}

/**
 * Makes sure that the wished backbone (an id; undefined for the usual one) lies in public/models/hosted, whole.
 * Takes at most `seconds`, never rejects, and returns the one line that says what happened.
 */
export async function hostFirst(
  root: string,
  wish: string | undefined,
  { fetch: fetchFar, seconds = SECONDS, entries = farCatalogue }: FirstOptions = {},
): Promise<string> {
  if (wish === NONE) return `No backbone is hosted beside the built-in one (${WISH}=${NONE}).`;
  const damaged = new Set(await damagedIn(root));
  const line = await fetchedFirst(root, wish, { ...(fetchFar && { fetch: fetchFar }), seconds, entries });
  const stillDamaged = (await damagedIn(root)).filter((id) => damaged.has(id));
  return stillDamaged.length === 0 ? line : `${line} Left out, since what lies here is damaged: ${stillDamaged.join(', ')}.`;
}

async function fetchedFirst(
  root: string,
  wish: string | undefined,
  { fetch: fetchFar, seconds, entries }: FirstOptions & Required<Pick<FirstOptions, 'seconds' | 'entries'>>,
): Promise<string> {
  const id = wish ?? USUAL;
  const spec = entries.find((each) => each.id === id);
  if (!spec)
    return `There is no backbone ${id}, so none was fetched. ${WISH} can be ${NONE}, ${entries.map((each) => each.id).join(', ')}.`;
  const kept = (await hostedIn(root)).find((each) => each.id === id);
  if (kept && (await intact(root, kept))) return `${spec.name} is hosted with the app, from an earlier build.`;
  try {
    const added = await addHosted(root, spec, { ...(fetchFar && { fetch: fetchFar }), signal: AbortSignal.timeout(seconds * 1000) });
    if (added.ok) return `${spec.name} is hosted with the app: ${megabytes(added.value)} MB, checked.`;
    return `${spec.name} was not fetched. ${added.error} ${await remains(root, wish)}`;
  } catch (error) {
    // A full disk, or a folder that may not be written: the app can be built all the same.
    return `${spec.name} was not kept. ${String(error)} ${await remains(root, wish)}`;
  }
}

/** What the app has all the same. */
async function remains(root: string, wish: string | undefined): Promise<string> {
  const others = await hostedForBuild(root, wish);
  return others.length === 0
    ? 'The app has its built-in backbone alone.'
    : `Hosted from earlier builds: ${others.map(({ id }) => id).join(', ')}.`;
}

/** What a build hosts: everything that is there and whole, the one that new projects start with first; nothing if so wished. */
export async function hostedForBuild(root: string, wish: string | undefined): Promise<readonly HostedBackbone[]> {
  if (wish === NONE) return [];
  const all = await hostedIn(root);
  const whole = await Promise.all(all.map((each) => intact(root, each)));
  return all.filter((_, i) => whole[i]).sort((a, b) => rank(b.id, wish) - rank(a.id, wish));
}

/** Folders that are there, and hold something else than their record says, or no record that can be read. */
async function damagedIn(root: string): Promise<readonly string[]> {
  const names = (await readdir(foldersIn(root), { withFileTypes: true }).catch(() => []))
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);
  const whole = new Set((await hostedForBuild(root, undefined)).map(({ id }) => id));
  // What ends so was being written when a command was ended; the next one writes it anew.
  return names.filter((name) => !whole.has(name) && !name.endsWith('.new')).sort();
}

/** The wished one before all, then by the accuracy that its makers published. */
function rank(id: string, wish: string | undefined): number {
  if (id === wish) return Infinity;
  return farCatalogue.find((each) => each.id === id)?.about?.accuracy?.top1 ?? 0;
}

/** Whether every file is there as its record says, a topology and weights among them, and the record is of this entry. */
async function intact(root: string, { id, files, fingerprint }: HostedBackbone): Promise<boolean> {
  const known = farCatalogue.find((each) => each.id === id)?.fingerprint;
  if (files.length < 2 || (known !== undefined && known !== fingerprint)) return false;
  const right = await Promise.all(
    files.map(async ({ path, sha256: hash }) => {
      const bytes = await readFile(join(foldersIn(root), id, path)).catch(() => undefined);
      return bytes !== undefined && (await sha256(new Uint8Array(bytes))) === hash;
    }),
  );
  return right.every(Boolean);
}

const megabytes = ({ files }: HostedBackbone) => (files.reduce((sum, { bytes = 0 }) => sum + bytes, 0) / 1e6).toFixed(1);
