// Reads a project's document, a stranger's as well: every count bounded, every name in its one form, every reference looked up.
import * as v from 'valibot';
import { cleanName } from '../base/names';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { Class } from '../dataset/dataset';
import { PALETTE_SIZE, withWholeRecordings } from '../dataset/dataset';
import { withCleanNames } from '../dataset/cleanClasses';
import { cleanTags, withoutTagsTooMany } from '../dataset/tagsFromOutside';
import type { Split } from '../evaluation/projectSplit';
import { filedHistory } from './filedHistory';
import { parseSettings } from './parseSettings';
import type { FiledSample, ReadProject } from './projectDocument';
import { MOST_FILED_CLASSES, MOST_FILED_SAMPLES, MOST_FILED_TAGS, PROJECT_FORMAT, PROJECT_VERSION } from './projectDocument';
import { migrateProject } from './projectMigrations';
import { defaultSettings } from './settings';

/** Why a document is no project that can be opened here; `where` is the first place that is not as it should be. */
export type ProjectFailure =
  | { readonly kind: 'not-a-project' }
  | { readonly kind: 'too-new'; readonly version: number }
  | { readonly kind: 'damaged'; readonly where: string };

/**
 * Reads a document of any version up to this app's. Never throws. Settings that are damaged have their usual values, and a split or
 * a history that is damaged is made anew; classes and samples are taken as they are or not at all, but a recording of which some is
 * in the test set tests as a whole, and of more tags than a sample may have it has the first.
 */
export function parseProject(document: unknown): Result<ReadProject, ProjectFailure> {
  if (!v.is(versioned, document)) return fail({ kind: 'not-a-project' });
  const { version } = document;
  if (version > PROJECT_VERSION) return fail({ kind: 'too-new', version });
  const read = v.safeParse(schema, migrateProject(document, version), { abortEarly: true });
  if (!read.success) return fail({ kind: 'damaged', where: v.getDotPath(read.issues[0]) ?? '' });
  const { settings: plain, split, history, backboneId, backboneName, openedHeadFrom, ...project } = read.output;
  const twice = firstTwice(project.classes) ?? firstTwice(project.samples);
  if (twice !== undefined) return fail({ kind: 'damaged', where: twice });
  const classIds = new Set(project.classes.map(({ id }) => id));
  const homeless = project.samples.findIndex(({ classId }) => !classIds.has(classId));
  if (homeless >= 0) return fail({ kind: 'damaged', where: `samples.${homeless}.classId` });
  const settings = parseSettings(plain);
  if (!settings.ok && settings.error.kind === 'too-new') return fail(settings.error);
  const { samples, overTagged } = withoutTagsTooMany(project.samples);
  return ok({
    ...project,
    classes: withCleanNames(project.classes),
    samples: withWholeRecordings(samples),
    // A split keeps the seed that it was begun with, and reports name it.
    settings: { ...(settings.ok ? settings.value : defaultSettings), ...(split && { splitSeed: split.seed }) },
    ...(split && { split }),
    ...(history && { history }),
    ...(backboneId !== undefined && { backboneId }),
    ...(backboneName !== undefined && { backboneName }),
    ...(openedHeadFrom && { openedHeadFrom }),
    ...(overTagged > 0 && { overTagged }),
  });
}

type Shape<Value> = v.GenericSchema<unknown, Value>;
/** Shapes of all the fields, none forgotten. */
type Shapes<Fields> = { readonly [Name in keyof Fields]-?: Shape<Fields[Name]> };

const versioned = v.looseObject({
  format: v.literal(PROJECT_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Ids and paths: short, and seen by nobody. */
const short = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** A person's words: a longer one is cut to the length of a name by its one form. */
const words = v.pipe(v.string(), v.maxLength(10_000));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
/** The last moment that a Date can hold, in milliseconds. */
const LAST_MOMENT = 8.64e15;

const eachClass: Shapes<Class> = {
  id: short,
  name: words,
  colour: v.pipe(
    whole(0, Number.MAX_SAFE_INTEGER),
    v.transform((colour) => colour % PALETTE_SIZE),
  ),
  enabled: v.boolean(),
};

const eachSample: Shapes<FiledSample> = {
  id: short,
  classId: short,
  burst: short,
  takenAt: v.pipe(v.number(), v.minValue(-LAST_MOMENT), v.maxValue(LAST_MOMENT)),
  source: v.picklist(['camera', 'file', 'paste']),
  picture: short,
  confirmed: v.fallback(v.optional(short), undefined),
  tags: v.fallback(
    v.optional(
      v.pipe(
        v.array(v.unknown()),
        // One that is damaged is left out, and the others stay.
        v.transform((tags) => cleanTags(tags.slice(0, MOST_FILED_TAGS).filter((tag) => v.is(words, tag)))),
      ),
    ),
    undefined,
  ),
  cutFrom: v.fallback(v.optional(v.object({ width: whole(1, 1_000_000), height: whole(1, 1_000_000) })), undefined),
  // Not to be guessed: what is damaged here would be learnt from.
  part: v.optional(v.literal('test')),
};

const split: Shape<Split | undefined> = v.fallback(
  v.optional(
    v.object({
      seed: whole(0, 2 ** 32 - 1),
      folds: v.pipe(
        v.array(v.pipe(v.array(short), v.maxLength(MOST_FILED_SAMPLES))),
        v.minLength(2),
        v.maxLength(100),
        v.check((folds) => folds.reduce((sum, { length }) => sum + length, 0) <= 2 * MOST_FILED_SAMPLES),
      ),
    }),
  ),
  undefined,
);

const schema = v.object({
  name: v.pipe(
    words,
    v.transform((name) => cleanName(name) ?? ''),
    v.minLength(1),
  ),
  savedAt: v.fallback(v.pipe(v.string(), v.isoTimestamp()), ''),
  classes: v.pipe(v.array(v.object(eachClass)), v.maxLength(MOST_FILED_CLASSES)),
  samples: v.pipe(v.array(v.object(eachSample)), v.maxLength(MOST_FILED_SAMPLES)),
  settings: v.unknown(),
  split,
  history: filedHistory,
  backboneId: v.fallback(v.optional(short), undefined),
  backboneName: v.fallback(v.optional(v.pipe(words, v.transform(cleanName))), undefined),
  openedHeadFrom: v.fallback(v.optional(v.literal('link')), undefined),
});

/** Where an id stands that stood before. */
function firstTwice(listed: readonly { readonly id: string }[]): string | undefined {
  const seen = new Set<string>();
  for (const { id } of listed) {
    if (seen.has(id)) return `id ${id}`;
    seen.add(id);
  }
  return undefined;
}
