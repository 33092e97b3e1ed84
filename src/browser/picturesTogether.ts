// Pictures that are asked for in one go are read in one transaction: opening one takes about as long as reading a picture.
import type { Result } from '../core/base/result';
import { ok } from '../core/base/result';
import type { KeptPicture } from './pictures';
import type { ProjectDatabase } from './projectDatabase';
import { readPicture } from './projectReads';
import type { StorageFailure } from './projectStorage';

type Read = Result<KeptPicture, StorageFailure>;

/** Reads a picture by its sample's id, together with all others that are asked for before the page goes on to something else. */
export function picturesTogether({ transact }: Pick<ProjectDatabase, 'transact'>): (sampleId: string) => Promise<Read> {
  let asked: { readonly id: string; readonly answer: (read: Read | Promise<Read>) => void }[] = [];

  const alone = (id: string) => transact(['pictures'], 'readonly', (transaction) => readPicture(transaction, id));

  const readAll = async () => {
    const answers = asked;
    asked = [];
    const ids = [...new Set(answers.map(({ id }) => id))];
    const all =
      ids.length > 1 &&
      (await transact(['pictures'], 'readonly', async (transaction) =>
        ok(new Map(await Promise.all(ids.map(async (id) => [id, await readPicture(transaction, id)] as const)))),
      ));
    // One that is damaged on the disk ends the transaction: the others can be read all the same.
    const found = all && all.ok ? all.value : new Map<string, Read>();
    for (const { id, answer } of answers) answer(found.get(id) ?? alone(id));
  };

  return (sampleId) =>
    new Promise((resolve) => {
      if (asked.length === 0) queueMicrotask(() => void readAll());
      asked.push({ id: sampleId, answer: resolve });
    });
}
