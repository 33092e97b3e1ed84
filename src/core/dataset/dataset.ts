// The dataset: classes, and samples that carry one of them. Plain data; every verb returns a new dataset.
import { distinctNames } from '../base/names';
import type { PictureSize } from './oddSize';

/** A class a person made. `colour` indexes the palette; a class switched off keeps its samples but trains nothing. */
export interface Class {
  readonly id: string;
  readonly name: string;
  readonly colour: number;
  readonly enabled: boolean;
}

/** Where a sample's picture came from. */
export type SampleSource = 'camera' | 'file' | 'paste';

/**
 * A captured picture with its class. The picture itself and its embeddings are kept elsewhere, under `id`.
 * `burst` is shared by the samples of one recording: they look alike, and a split never tears them apart.
 */
export interface Sample {
  readonly id: string;
  readonly classId: string;
  readonly burst: string;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  readonly source: SampleSource;
  /** The class that a person confirmed when asked whether the label is right; under another one it may be asked about again. */
  readonly confirmed?: string | undefined;
  /** What a person says of it besides its class (`core/dataset/tags`): none twice; absent: nothing. */
  readonly tags?: readonly string[] | undefined;
  /** The size of the picture that it was cut from, where that is odd (`oddSize`). */
  readonly cutFrom?: PictureSize | undefined;
  /** `test`: it is of the person's own test set, and nothing ever learns from it; else it is learnt from. */
  readonly part?: 'test' | undefined;
}

/** What a sample is for. */
export type Part = 'train' | 'test';

/** A sample that is learnt from. */
export type TrainingSample = Sample & { readonly part?: undefined };

/** A sample that only tests what was learnt from others. */
export type TestSample = Sample & { readonly part: 'test' };

/**
 * The two parts lie in two lists of two types, so that nobody learns from the test set by forgetting it: `samples` is what heads,
 * splits, curves and comparisons are made of. Whoever keeps, embeds or shows all of them asks `allSamples`. Each list is in the order in
 * which its samples came, as the disk is, wherever they were moved since.
 */
export interface Dataset {
  readonly classes: readonly Class[];
  /** Those that are learnt from. */
  readonly samples: readonly TrainingSample[];
  /** The test set. */
  readonly testSamples: readonly TestSample[];
  /** Both, in the order in which they came; the very list of `samples` where nothing tests. */
  readonly inTurn: readonly Sample[];
}

/** Colours in the palette; the user interface has one token for each. */
export const PALETTE_SIZE = 12;

export const emptyDataset: Dataset = { classes: [], samples: [], testSamples: [], inTurn: [] };

const isTest = (sample: Sample): sample is TestSample => sample.part === 'test';
const isTraining = (sample: Sample): sample is TrainingSample => sample.part === undefined;

/** A dataset of samples of both parts, in the order in which they came. */
export function datasetOf(classes: readonly Class[], inTurn: readonly Sample[]): Dataset {
  const [samples, testSamples] = [inTurn.filter(isTraining), inTurn.filter(isTest)];
  return { classes, samples, testSamples, inTurn: testSamples.length > 0 ? inTurn : samples };
}

/** The samples of both parts, in the order in which they came. The same dataset gives the same list. */
export const allSamples = ({ inTurn }: Pick<Dataset, 'inTurn'>): readonly Sample[] => inTurn;

/** The dataset with these samples in place of all its own; a part in which nothing changed stays the very same list. */
export function withSamples(dataset: Dataset, inTurn: readonly Sample[], classes = dataset.classes): Dataset {
  const next = datasetOf(classes, inTurn);
  const samples = isSame(next.samples, dataset.samples) ? dataset.samples : next.samples;
  const testSamples = isSame(next.testSamples, dataset.testSamples) ? dataset.testSamples : next.testSamples;
  const all = testSamples.length > 0 ? next.inTurn : samples;
  return { classes, samples, testSamples, inTurn: isSame(all, dataset.inTurn) ? dataset.inTurn : all };
}

function isSame(a: readonly Sample[], b: readonly Sample[]): boolean {
  return a.length === b.length && a.every((sample, i) => sample === b[i]);
}

/** The first palette colour that no class uses, or the least used one. */
export function nextColour(classes: readonly Class[]): number {
  const uses = new Array<number>(PALETTE_SIZE).fill(0);
  for (const { colour } of classes) uses[colour % PALETTE_SIZE] = (uses[colour % PALETTE_SIZE] ?? 0) + 1;
  return uses.indexOf(Math.min(...uses));
}

/** "Class 1", "Class 2" …: the first such name not yet taken. */
export function nextName(classes: readonly Class[], stem = 'Class'): string {
  return freeName(stem, classes.length + 1, new Set(classes.map(({ name }) => name)));
}

/** A stem with the first number, from one on, that is not taken. */
export function freeName(stem: string, from: number, taken: ReadonlySet<string | undefined>): string {
  let number = from;
  while (taken.has(`${stem} ${number}`)) number++;
  return `${stem} ${number}`;
}

/** Adds a class after all others; the samples stay the very same lists. */
export function addClass(dataset: Dataset, added: Class): Dataset {
  return { ...dataset, classes: [...dataset.classes, added] };
}

/** Changes a class's name, colour or whether it is switched on. */
export function changeClass(dataset: Dataset, id: string, change: Partial<Omit<Class, 'id'>>): Dataset {
  return { ...dataset, classes: dataset.classes.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

const apart = new WeakMap<readonly Class[], readonly Class[]>();

/**
 * Classes as they are shown, spoken and saved in files: those of one name told apart, "cat" and "cat (2)".
 * The same list gives the same answer.
 */
export function toldApart(classes: readonly Class[]): readonly Class[] {
  const known = apart.get(classes);
  if (known) return known;
  const names = classes.map(({ name }) => name);
  const distinct = distinctNames(names);
  const told = distinct === names ? classes : classes.map((each, at) => ({ ...each, name: distinct[at] ?? each.name }));
  apart.set(classes, told);
  return told;
}

/** Whether the same can be learnt from both: they hold the same samples and classes, whatever those are called and coloured. */
export function areAlikeToLearn(a: Dataset, b: Dataset): boolean {
  return (
    a.samples === b.samples &&
    a.testSamples === b.testSamples &&
    a.classes.length === b.classes.length &&
    a.classes.every(({ id, enabled }, at) => id === b.classes[at]?.id && enabled === b.classes[at].enabled)
  );
}

/** Moves a class to position `to` (clamped to the list). */
export function moveClass(dataset: Dataset, id: string, to: number): Dataset {
  const moved = dataset.classes.find((each) => each.id === id);
  if (!moved) return dataset;
  const rest = dataset.classes.filter((each) => each !== moved);
  const at = Math.max(0, Math.min(rest.length, to));
  return { ...dataset, classes: [...rest.slice(0, at), moved, ...rest.slice(at)] };
}

/** Takes a class away with all its samples. */
export function removeClass(dataset: Dataset, id: string): Dataset {
  const classes = dataset.classes.filter((each) => each.id !== id);
  const left = allSamples(dataset).filter(({ classId }) => classId !== id);
  return withSamples(dataset, left, classes);
}

/** Each goes to the part that it says, behind all that is there. */
export function addSamples(dataset: Dataset, added: readonly Sample[]): Dataset {
  return withSamples(dataset, [...dataset.inTurn, ...added]);
}

/** Takes samples of these ids away, of either part; ids of no sample are passed over. */
export function removeSamples(dataset: Dataset, ids: ReadonlySet<string>): Dataset {
  return withSamples(
    dataset,
    allSamples(dataset).filter(({ id }) => !ids.has(id)),
  );
}

/** Changes some samples, of either part, each where it stands. */
export function changeSamples(dataset: Dataset, ids: ReadonlySet<string>, change: (sample: Sample) => Sample): Dataset {
  return withSamples(
    dataset,
    allSamples(dataset).map((sample) => (ids.has(sample.id) ? change(sample) : sample)),
  );
}

/** Gives samples another class; their order and bursts stay. */
export function moveSamples(dataset: Dataset, ids: ReadonlySet<string>, classId: string): Dataset {
  return changeSamples(dataset, ids, (sample) => ({ ...sample, classId }));
}

/** Puts samples into a part; a recording belongs in one as a whole (`wholeRecordings`). */
export function moveToPart(dataset: Dataset, ids: ReadonlySet<string>, part: Part): Dataset {
  return changeSamples(dataset, ids, (sample) => inPart(sample, part));
}

/** The sample in that part; the very same one where it is there already. */
export function inPart<Any extends Sample>(sample: Any, part: Part): Any {
  if ((sample.part ?? 'train') === part) return sample;
  if (part === 'test') return { ...sample, part };
  const learnt: { part?: unknown } = { ...sample };
  delete learnt.part;
  return learnt as Any;
}

/** By recording, those of `bursts` that lie in `samples`: its part. One that is in the test set anywhere tests as a whole. */
export function partsOfRecordings(samples: readonly Sample[], bursts: ReadonlySet<string>): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { burst, part } of samples) {
    if (bursts.has(burst) && parts.get(burst) !== 'test') parts.set(burst, part ?? 'train');
  }
  return parts;
}

/**
 * Samples from outside, of which no recording is both learnt from and tested with: one that is in the test set anywhere tests as a whole.
 */
export function withWholeRecordings<Any extends Sample>(samples: readonly Any[]): readonly Any[] {
  const tested = new Set(samples.filter(isTest).map(({ burst }) => burst));
  return tested.size === 0 ? samples : samples.map((sample) => (tested.has(sample.burst) ? inPart(sample, 'test') : sample));
}

/** New samples, those of a recording that is there already in the part where that stands now. */
export function besideTheirRecordings<Any extends Sample>(dataset: Dataset, added: readonly Any[]): readonly Any[] {
  const parts = partsOfRecordings(allSamples(dataset), new Set(added.map(({ burst }) => burst)));
  const among = withWholeRecordings(added);
  return parts.size === 0 ? among : among.map((sample) => inPart(sample, parts.get(sample.burst) ?? sample.part ?? 'train'));
}

/**
 * These samples and all others of their recordings: pictures of one recording look so alike that a head that has learnt one of them
 * has seen the others, so a recording goes from part to part as a whole.
 */
export function wholeRecordings(dataset: Dataset, ids: readonly string[]): ReadonlySet<string> {
  const chosen = new Set(ids);
  const all = allSamples(dataset);
  const bursts = new Set(all.filter(({ id }) => chosen.has(id)).map(({ burst }) => burst));
  return new Set(all.filter(({ burst }) => bursts.has(burst)).map(({ id }) => id));
}

/** Says of samples that their labels are right. */
export function confirmLabels(dataset: Dataset, ids: ReadonlySet<string>): Dataset {
  return changeSamples(dataset, ids, (sample) => ({ ...sample, confirmed: sample.classId }));
}
