// Two projects become one: classes go by their names, and a picture that is here already does not come in again.
import { namesakes } from '../../core/base/namesakes';
import { sha256 } from '../../core/base/sha256';
import type { KeptPicture } from '../../browser/pictures';
import type { Class, Sample } from '../../core/dataset/dataset';
import { withoutTagsTooMany } from '../../core/dataset/tagsFromOutside';
import type { ProjectDocument, ReadProject } from '../../core/project/projectDocument';
import { fromOutside } from '../base/spokenNames';
import type { MergeOffer } from './projectFilesSlice';
import type { LeftOut } from './projectParts';

/**
 * The class here that each class of a file goes to, by the file's ids; none where it is made. Of those that nobody named "Class 1" goes to
 * "Klasse 1".
 */
export function classesInto(filed: readonly Class[], here: readonly Class[]): ReadonlyMap<string, Class> {
  const places = namesakes(
    fromOutside(filed).map(({ name }) => name),
    fromOutside(here).map(({ name }) => name),
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

/** A sample of the file that is not here, by its index in the document, with the tags of all that have its picture there. */
export interface Coming {
  readonly at: number;
  readonly tags: readonly string[];
}

export interface Comparison {
  /** What would come in, each picture once, in the document's order. */
  readonly fresh: readonly Coming[];
  /** What it says of samples that are here already. */
  readonly said: readonly SaidOfKnown[];
  /** Samples, here or on their way in, that do not get all tags of the file: one has MOST_TAGS at most. */
  readonly overTagged: number;
}

/** Gathers, picture by picture, what a file would bring. `known`: of each picture that is here, the samples that have it. */
export function comparing({ samples }: Pick<ProjectDocument, 'samples'>, known: ReadonlyMap<string, readonly Sample[]>) {
  const fresh = new Map<string, Coming>();
  const said = new Map<string, { readonly here: Sample; readonly tags: readonly string[]; readonly test: boolean }>();
  return {
    /** The sample at this index has the picture of this name. */
    take(at: number, digest: string): void {
      const filed = samples[at];
      if (!filed) return;
      const { tags = [], part } = filed;
      const [here, twin] = [known.get(digest), fresh.get(digest)];
      for (const each of here ?? []) {
        const before = said.get(each.id);
        const test = before?.test === true || (part === 'test' && each.part !== 'test');
        said.set(each.id, { here: each, tags: united(before?.tags ?? each.tags, tags), test });
      }
      if (here) return;
      // Of one that is in the file twice, that which is tested with comes in.
      const stays = twin && (part !== 'test' || samples[twin.at]?.part === 'test');
      fresh.set(digest, { at: stays ? twin.at : at, tags: united(twin?.tags, tags) });
    },
    /** All that was taken. */
    found(): Comparison {
      const coming = withoutTagsTooMany([...fresh.values()].sort((a, b) => a.at - b.at));
      const staying = withoutTagsTooMany([...said.values()]);
      const more = staying.samples.flatMap(({ here, tags, test }) => {
        const added = tags.slice((here.tags ?? []).length);
        return added.length > 0 || test ? [{ id: here.id, tags: added, test }] : [];
      });
      return { fresh: coming.samples, said: more, overTagged: coming.overTagged + staying.overTagged };
    },
  };
}

const united = (tags: readonly string[] = [], more: readonly string[] = []): readonly string[] => [...new Set([...tags, ...more])];

/** The samples that get each tag. */
export function byTag(said: readonly SaidOfKnown[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, tags } of said) for (const tag of tags) found.set(tag, [...(found.get(tag) ?? []), id]);
  return found;
}

/**
 * What merging would do.
 * @param left what cannot come in.
 */
export function offerOf(
  document: ReadProject,
  { fresh, said, overTagged }: Comparison,
  { lost, refused }: LeftOut,
  here: readonly Class[],
): MergeOffer {
  const counts = new Map<string, number>();
  for (const { at } of fresh) {
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
    duplicates: document.samples.length - fresh.length - lost - refused.length,
    lost,
    refused,
    tagged: said.filter(({ tags }) => tags.length > 0).length,
    tested: said.filter(({ test }) => test).length,
    withoutFolder: document.withoutFolder ?? 0,
    overTagged,
  };
}
