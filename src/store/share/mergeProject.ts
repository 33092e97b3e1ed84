// Two projects become one: classes go by their names, and a picture that is here already does not come in again.
import { namesakes } from '../../core/base/namesakes';
import { sha256 } from '../../core/base/sha256';
import type { KeptPicture } from '../../browser/pictures';
import type { Class, Sample } from '../../core/dataset/dataset';
import { mayBeTagged } from '../../core/dataset/tags';
import type { ProjectDocument } from '../../core/project/projectDocument';
import type { MergeOffer } from './projectFilesSlice';

/** The class here that each class of a file goes to, by the file's ids; none where it is made. */
export function classesInto(filed: readonly Class[], here: readonly Class[]): ReadonlyMap<string, Class> {
  const places = namesakes(
    filed.map(({ name }) => name),
    here.map(({ name }) => name),
  );
  return new Map(
    filed.flatMap(({ id }, i) => {
      const found = here[places[i] ?? -1];
      return found ? [[id, found] as const] : [];
    }),
  );
}

/** What names a picture: two of one name are the same bytes. */
export const pictureDigest = ({ bytes }: Pick<KeptPicture, 'bytes'>): Promise<string> => sha256(new Uint8Array(bytes));

/** What a file says of a sample whose picture is here already, and what is not said of it here. */
export interface SaidOfKnown {
  readonly id: string;
  readonly tags: readonly string[];
  /** It is in the file's test set, and is learnt from here. */
  readonly test: boolean;
}

/** Nothing where it says nothing new. */
export function saidOf(here: Sample, filed: Pick<Sample, 'tags' | 'part'>): readonly SaidOfKnown[] {
  const tags = (filed.tags ?? []).filter((tag) => mayBeTagged(here, tag, true));
  const test = filed.part === 'test' && here.part !== 'test';
  return tags.length > 0 || test ? [{ id: here.id, tags, test }] : [];
}

/** The samples that get each tag. */
export function byTag(said: readonly SaidOfKnown[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, tags } of said) for (const tag of tags) found.set(tag, [...(found.get(tag) ?? []), id]);
  return found;
}

/**
 * What merging would do.
 * @param fresh the samples of the file that are not here, each picture once, by their indices in the document.
 * @param lost how many have no picture that can be read.
 */
export function offerOf(
  document: ProjectDocument,
  fresh: readonly number[],
  lost: number,
  said: readonly SaidOfKnown[],
  here: readonly Class[],
): MergeOffer {
  const counts = new Map<string, number>();
  for (const at of fresh) {
    const classId = document.samples[at]?.classId ?? '';
    counts.set(classId, (counts.get(classId) ?? 0) + 1);
  }
  const into = classesInto(document.classes, here);
  return {
    projectName: document.name,
    classes: document.classes.map((each) => ({
      name: each.name,
      samples: counts.get(each.id) ?? 0,
      into: into.get(each.id)?.name,
    })),
    added: fresh.length,
    duplicates: document.samples.length - fresh.length - lost,
    lost,
    tagged: new Set(said.flatMap(({ id, tags }) => (tags.length > 0 ? [id] : []))).size,
    tested: new Set(said.flatMap(({ id, test }) => (test ? [id] : []))).size,
  };
}
