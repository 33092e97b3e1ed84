// Two projects become one: classes go by their names, and a picture that is here already does not come in again.
import { sha256 } from '../../core/base/sha256';
import type { KeptPicture } from '../../browser/pictures';
import type { Class } from '../../core/dataset/dataset';
import type { ProjectDocument } from '../../core/project/projectDocument';
import type { MergeOffer } from './projectFilesSlice';

/** The class here that a class of a file goes to: the first of its name, whatever the case of its letters. */
export function namesake({ name }: Pick<Class, 'name'>, here: readonly Class[]): Class | undefined {
  const wanted = folded(name);
  return here.find((each) => folded(each.name) === wanted);
}

const folded = (name: string) => name.toLowerCase().normalize('NFC');

/** What names a picture: two of one name are the same bytes. */
export const pictureDigest = ({ bytes }: Pick<KeptPicture, 'bytes'>): Promise<string> => sha256(new Uint8Array(bytes));

/**
 * What merging would do.
 * @param fresh the samples of the file that are not here, each picture once, by their indices in the document.
 * @param lost how many have no picture that can be read.
 */
export function offerOf(document: ProjectDocument, fresh: readonly number[], lost: number, here: readonly Class[]): MergeOffer {
  const counts = new Map<string, number>();
  for (const at of fresh) {
    const classId = document.samples[at]?.classId ?? '';
    counts.set(classId, (counts.get(classId) ?? 0) + 1);
  }
  return {
    projectName: document.name,
    classes: document.classes.map((each) => ({
      name: each.name,
      samples: counts.get(each.id) ?? 0,
      into: namesake(each, here)?.name,
    })),
    added: fresh.length,
    duplicates: document.samples.length - fresh.length - lost,
  };
}
