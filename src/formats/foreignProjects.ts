// Archives of other programs as projects: Teachable Machine's .tm, and pictures in a folder for each class.
import * as v from 'valibot';
import { cleanName } from '../core/base/names';
import type { Class } from '../core/dataset/dataset';
import { nextColour } from '../core/dataset/dataset';
import { withCleanNames } from '../core/dataset/cleanClasses';
import { isLitter, isLitterIn } from '../core/dataset/litter';
import { withoutTagsTooMany } from '../core/dataset/tagsFromOutside';
import { parseSettings } from '../core/project/parseSettings';
import type { FiledSample, ReadProject } from '../core/project/projectDocument';
import { MOST_FILED_CLASSES, MOST_FILED_SAMPLES } from '../core/project/projectDocument';
import type { ProjectSettings } from '../core/project/settings';
import { defaultSettings, settingsDocument } from '../core/project/settings';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { folderOf, siteManifests } from './archivedFolders';
import type { SaidOfPicture } from './picturesIn';
import { saidOfPictures } from './picturesIn';
import { plainJson } from './plainJson';
import type { ZipEntry } from './zipEntries';

/** Why such an archive gives no document. 'no-folders': so many pictures lie in it, and nothing says what they show. */
type ForeignFailure = { readonly kind: 'too-large' | 'other-media' } | { readonly kind: 'no-folders'; readonly pictures: number };

/** The document of such an archive, its name left empty: the file's own says more. `undefined` where it is none of these. */
export async function foreignProject(entries: readonly ZipEntry[]): Promise<Result<ReadProject, ForeignFailure> | undefined> {
  const sites = await siteProjects(entries);
  if (sites.some(({ manifest }) => manifest.type !== 'image')) return fail({ kind: 'other-media' });
  const saidOf = await saidOfPictures(entries);
  const names = new Set(sites.length > 0 ? entries.map(({ name }) => name) : []);
  const labelOf = cleanLabels();
  const labelled = entries.flatMap((entry) => {
    const inSite = siteLabel(entry, sites, names);
    const said: SaidOfPicture = inSite === undefined ? saidOf(entry.name) : {};
    const folder = inSite ?? folderLabel(entry.name);
    return folder === undefined ? [] : [{ label: labelOf(said.label ?? folder), picture: entry.name, said }];
  });
  const withoutFolder = entries.filter((entry) => liesInNoFolder(entry.name) && siteLabel(entry, sites, names) === undefined).length;
  if (labelled.length === 0) return withoutFolder > 0 ? fail({ kind: 'no-folders', pictures: withoutFolder }) : undefined;
  const labels = [...new Set(labelled.map(({ label }) => label))];
  if (labels.length > MOST_FILED_CLASSES || labelled.length > MOST_FILED_SAMPLES) return fail({ kind: 'too-large' });
  const classes: Class[] = [];
  for (const name of labels) classes.push({ id: `class-${classes.length}`, name, colour: nextColour(classes), enabled: true });
  const placeOf = new Map(labels.map((label, c) => [label, c]));
  const prefix = drawnPrefix();
  const filed = labelled.map(({ label, picture, said }, i): FiledSample => {
    const id = `${prefix}-${String(i).padStart(6, '0')}`;
    // Where nobody wrote down what was recorded together, each picture stands for itself, like an upload.
    // They come in the order of the archive.
    const { isTest, takenAt = i, tags, recording } = said;
    const burst = recording === undefined ? id : `${prefix}-r${recording}`;
    const more = { ...(tags && { tags }), ...(isTest && { part: 'test' as const }) };
    return { id, classId: `class-${placeOf.get(label) ?? 0}`, burst, takenAt, source: 'file', picture, ...more };
  });
  const { samples, overTagged } = withoutTagsTooMany(filed);
  return ok({
    name: '',
    savedAt: '',
    classes: withCleanNames(classes),
    areClassesImplied: true,
    samples,
    settings: settingsFrom(sites[0]?.manifest),
    ...(overTagged > 0 && { overTagged }),
    ...(withoutFolder > 0 && { withoutFolder }),
  });
}

/** Labels that are one name are one class, whatever unseen stands around them; those of which nothing is seen are one, too. */
function cleanLabels(): (label: string) => string {
  const known = new Map<string, string>();
  return (label) => {
    const clean = known.get(label) ?? cleanName(label) ?? '';
    known.set(label, clean);
    return clean;
  };
}

type SiteManifest = v.InferOutput<typeof siteManifestShape>;

/** Whatever else is in it, as addresses and tokens of what was published, is not read. */
const siteManifestShape = v.object({
  type: v.picklist(['image', 'audio', 'pose']),
  appdata: v.fallback(
    v.object({
      trainEpochs: v.fallback(v.optional(v.number()), undefined),
      trainBatchSize: v.fallback(v.optional(v.number()), undefined),
      trainLearningRate: v.fallback(v.optional(v.number()), undefined),
    }),
    {},
  ),
});

const MOST_MANIFEST_BYTES = 1024 * 1024;

/** A project of the site, and the folder that it lies in. */
interface SiteProject {
  readonly folder: string;
  readonly manifest: SiteManifest;
}

/** More of them in one archive are folders like any others. */
const MOST_SITE_PROJECTS = 16;

/** Those packed together are one set of pictures. */
async function siteProjects(entries: readonly ZipEntry[]): Promise<readonly SiteProject[]> {
  const found: SiteProject[] = [];
  for (const entry of siteManifests(entries).slice(0, MOST_SITE_PROJECTS)) {
    const manifest = await siteManifest(entry);
    if (manifest) found.push({ folder: folderOf(entry.name), manifest });
  }
  return found;
}

async function siteManifest(entry: ZipEntry): Promise<SiteManifest | undefined> {
  if (entry.bytes > MOST_MANIFEST_BYTES) return undefined;
  const read = await entry.read();
  if (!read.ok) return undefined;
  const manifest = v.safeParse(siteManifestShape, plainJson(read.value));
  return manifest.success ? manifest.output : undefined;
}

/**
 * "label-!-index.jpg", in the folder of a project of the site: the label is what stands before the last mark.
 * It may have strokes as a path has, of both kinds.
 */
function siteLabel({ name, backslashed }: ZipEntry, sites: readonly SiteProject[], names: ReadonlySet<string>): string | undefined {
  const site = sites.findLast(({ folder }) => name.startsWith(folder));
  if (!site || isLitterIn(`${folderOf(name.slice(site.folder.length))}label`) || isShadow(name, names)) return undefined;
  const written = backslashed?.length === name.length ? backslashed : name;
  return /^(.*)-!-\d+\.(?:jpe?g|png|webp)$/is.exec(written.slice(site.folder.length))?.[1];
}

/** What macOS puts beside a file where a disk has no room for what it knows of it. A label may begin with a dot, and with this as well. */
function isShadow(name: string, names: ReadonlySet<string>): boolean {
  const folder = folderOf(name);
  const file = name.slice(folder.length);
  return file.startsWith('._') && names.has(folder + file.slice(2));
}

const PICTURE = /\.(?:jpe?g|png|webp|gif|bmp|avif|heic|heif)$/i;

/** The folder that holds a picture. */
function folderLabel(name: string): string | undefined {
  const path = name.split('/');
  return PICTURE.test(name) && path.length > 1 && !isLitter(path) ? path.at(-2) : undefined;
}

/** Whether it is a picture of which its path says nothing. */
export const liesInNoFolder = (name: string): boolean => PICTURE.test(name) && !name.includes('/') && !isLitterIn(name);

/** How the site trains its head is how the MLP is set; numbers that no MLP can be set to are left as they usually are. */
function settingsFrom(manifest: SiteManifest | undefined): ProjectSettings {
  const { trainEpochs: epochs, trainBatchSize: batchSize, trainLearningRate: learningRate } = manifest?.appdata ?? {};
  const set = Object.fromEntries(Object.entries({ epochs, batchSize, learningRate }).filter(([, value]) => value !== undefined));
  const read = parseSettings({ ...settingsDocument(defaultSettings), mlp: { ...defaultSettings.mlp, ...set } });
  return read.ok ? read.value : defaultSettings;
}

/** 64 random bits: no two archives' samples have one id. */
function drawnPrefix(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
