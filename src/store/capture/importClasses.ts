// Which class the pictures of a folder go to: found by its name, or made, and only once one of its pictures was taken.
import type { NewSample } from '../../browser/projectStorage';
import type { Class, Part } from '../../core/dataset/dataset';
import { allSamples } from '../../core/dataset/dataset';
import { cleanName } from '../../core/base/names';
import { namesake } from '../../core/base/namesakes';
import type { Access } from '../base/access';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import { classThen, namingLanguage } from '../base/spokenNames';
import { isPlaceholder, placeholderIn } from '../../words/placeholders';

/** A sample whose class is not yet known: that of the folder it came in, if it came in one. */
export type Unclassed = Omit<NewSample, 'sample'> & {
  readonly sample: Omit<NewSample['sample'], 'classId'>;
  readonly folder: string | undefined;
};

/**
 * The class that pictures to test with are of, by their folder: called exactly so, or in another case where only one can be meant. Nothing
 * learns from them, so one that none is called like gets no class of its own.
 */
export function testedClass(folder: string | undefined, classes: readonly Class[]): Class | undefined {
  const named = cleanName(folder ?? '');
  if (named === undefined) return undefined;
  const names = classes.map(({ name }) => name);
  // A class that nobody named may be called so in another language by now.
  const speaking = namingLanguage() ?? 'en';
  const spoken = placeholderIn(named, speaking);
  const inSpeech = () =>
    spoken === undefined
      ? undefined
      : namesake(
          spoken,
          names.map((name) => placeholderIn(name, speaking) ?? ''),
        );
  const at = namesake(named, names) ?? inSpeech();
  return at === undefined ? undefined : classes[at];
}

/**
 * The classes of one import. With a `classId` all samples go there; else each goes to the class named like its folder, and what
 * lay in no folder to the first class that is empty, or to a new one. A folder that no class is named like takes an empty one that
 * nobody has named yet, so that no "Class 1" is left over; one whose own name shows nothing takes such a one, or a new one, leaves it
 * unnamed, and is told of. A folder's class is chosen once, with its first sample.
 */
export function importClasses(
  { get }: Access<DatasetSlice & SettingsSlice & NoticeSlice>,
  classId: string | undefined,
  part: Part,
): (sample: Unclassed) => NewSample {
  const chosen = new Map<string | undefined, string>();
  /** Of the folders whose names show nothing. */
  const unnamed: string[] = [];
  let told: number | undefined;

  /** What has been said of such folders is said of all of them. */
  const tellUnnamed = () => {
    if (told !== undefined) get().dismiss(told);
    const classes = get().dataset.classes.filter(({ id }) => unnamed.includes(id));
    told = get().notify({ kind: 'folders-unnamed', classes: classes.map(classThen) });
  };

  const choose = (folder: string | undefined): string => {
    const { dataset, settings, addClass, changeClass } = get();
    const filled = new Set([...allSamples(dataset).map((sample) => sample.classId), ...chosen.values()]);
    const first = (wanted: (each: Class) => boolean) => dataset.classes.find(wanted)?.id;
    if (folder === undefined) return first(({ id }) => !filled.has(id)) ?? addClass();
    const { classOf, rest } = settings.labelMapping;
    // One that is left out of learning, or that pretraining classes stand for, is in use although it is empty.
    const inUse = new Set([...filled, ...classOf.values(), rest]);
    const vacant = () => first(({ id, name, enabled }) => enabled && !inUse.has(id) && isPlaceholder(name));
    if (cleanName(folder) === undefined) {
      const id = vacant() ?? addClass();
      unnamed.push(id);
      tellUnnamed();
      return id;
    }
    // A folder that is called like a class that nobody named: that class may be called so in another language by now.
    const speaking = namingLanguage() ?? 'en';
    const spoken = placeholderIn(folder, speaking);
    const called = spoken ?? folder;
    const named =
      (part === 'test' ? testedClass(folder, dataset.classes)?.id : undefined) ??
      first(({ name }) => name === folder) ??
      (spoken === undefined ? undefined : first(({ name }) => placeholderIn(name, speaking) === spoken));
    const found = named ?? vacant();
    if (found !== undefined && named === undefined) changeClass(found, { name: called });
    return found ?? addClass(called);
  };

  return ({ folder: named, sample, ...rest }) => {
    const folder = cleanName(named ?? '') ?? (named === '' ? undefined : named);
    const id = classId ?? chosen.get(folder) ?? choose(folder);
    chosen.set(folder, id);
    return { ...rest, sample: { ...sample, classId: id } };
  };
}
