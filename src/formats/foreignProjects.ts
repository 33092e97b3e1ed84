// Archives of other programs as projects: Teachable Machine's .tm, and pictures in a folder for each class.
import * as v from 'valibot';
import { cleanName } from '../core/base/names';
import type { Class } from '../core/dataset/dataset';
import { nextColour } from '../core/dataset/dataset';
import { isLitter } from '../core/dataset/litter';
import { withoutTagsTooMany } from '../core/dataset/tags';
import { parseSettings } from '../core/project/parseSettings';
import type { FiledSample, ReadProject } from '../core/project/projectDocument';
import { MOST_FILED_CLASSES, MOST_FILED_SAMPLES } from '../core/project/projectDocument';
import type { ProjectSettings } from '../core/project/settings';
import { defaultSettings, settingsDocument } from '../core/project/settings';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { SaidOfPicture } from './picturesIn';
import { saidOfPictures } from './picturesIn';
import type { ZipEntry } from './zipEntries';

/** The document of such an archive, its name left empty: the file's own says more. `undefined` where it is none of these. */
export async function foreignProject(
  entries: readonly ZipEntry[],
): Promise<Result<ReadProject, { readonly kind: 'too-large' | 'other-media' }> | undefined> {
  const manifest = entries.find(({ name }) => name === 'manifest.json');
  const fromSite = manifest && (await siteManifest(manifest));
  if (fromSite && fromSite.type !== 'image') return fail({ kind: 'other-media' });
  const saidOf = fromSite ? () => ({}) : await saidOfPictures(entries);
  const labelled = entries.flatMap((entry) => {
    const said: SaidOfPicture = saidOf(entry.name);
    const folder = fromSite ? siteLabel(entry.name) : folderLabel(entry.name);
    // As a Mac and as everybody else writes it, a name is one name.
    return folder === undefined ? [] : [{ label: (said.label ?? folder).normalize('NFC'), picture: entry.name, said }];
  });
  if (labelled.length === 0) return undefined;
  const labels = [...new Set(labelled.map(({ label }) => label))];
  if (labels.length > MOST_FILED_CLASSES || labelled.length > MOST_FILED_SAMPLES) return fail({ kind: 'too-large' });
  const classes: Class[] = [];
  for (const label of labels)
    classes.push({
      id: `class-${classes.length}`,
      name: cleanName(label) ?? `Class ${classes.length + 1}`,
      colour: nextColour(classes),
      enabled: true,
    });
  const placeOf = new Map(labels.map((label, c) => [label, c]));
  const prefix = drawnPrefix();
  const filed = labelled.map(({ label, picture, said }, i): FiledSample => {
    const id = `${prefix}-${String(i).padStart(6, '0')}`;
    // Where nobody wrote down what was recorded together, each picture stands for itself, like an upload. They come in the order of the archive.
    const { isTest, takenAt = i, tags, recording } = said;
    const burst = recording === undefined ? id : `${prefix}-r${recording}`;
    const more = { ...(tags && { tags }), ...(isTest && { part: 'test' as const }) };
    return { id, classId: `class-${placeOf.get(label) ?? 0}`, burst, takenAt, source: 'file', picture, ...more };
  });
  const { samples, overTagged } = withoutTagsTooMany(filed);
  return ok({ name: '', savedAt: '', classes, samples, settings: settingsFrom(fromSite), ...(overTagged > 0 && { overTagged }) });
}

type SiteManifest = v.InferOutput<typeof siteManifestShape>;

/** Whatever else is in it, as addresses and tokens of what was published, is not read. */
const siteManifestShape = v.object({
  type: v.string(),
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

async function siteManifest(entry: ZipEntry): Promise<SiteManifest | undefined> {
  if (entry.bytes > MOST_MANIFEST_BYTES) return undefined;
  const read = await entry.read();
  if (!read.ok) return undefined;
  try {
    const manifest = v.safeParse(siteManifestShape, JSON.parse(new TextDecoder().decode(read.value)));
    return manifest.success ? manifest.output : undefined;
  } catch {
    return undefined;
  }
}

/** "label-!-index.jpg": the label is what stands before the last mark. */
function siteLabel(name: string): string | undefined {
  return /^(.*)-!-\d+\.(?:jpe?g|png|webp)$/is.exec(name)?.[1];
}

const PICTURE = /\.(?:jpe?g|png|webp|gif|bmp|avif|heic|heif)$/i;

/** The folder that holds a picture. */
function folderLabel(name: string): string | undefined {
  const path = name.split('/');
  return PICTURE.test(name) && path.length > 1 && !isLitter(path) ? path.at(-2) : undefined;
}

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
