// A head as links of more or less precision, with what each loses, asked of the samples themselves.
import type { Sample } from '../../core/dataset/dataset';
import type { LinearHead } from '../../core/heads/head';
import { best, predict } from '../../core/heads/head';
import type { Embedding } from '../../core/backbones/embedding';
import type { HeadDocument } from '../../formats/headDocument';
import { FINEST, linkedHead, writeHeadLink } from '../../formats/headLink';
import type { Agreement, CodeFit, MadeLink, MadeLinks } from './linkSlice';
import { CODE_LETTERS, LINK_START } from './linkSlice';

/** Steps that are tried where the finest link is too long for a code, the finest of them first. */
const COARSER = [95, 63, 47, 31, 23, 15, 11, 7, 5, 3] as const;
const COARSEST = 3;

/** Letters that a class takes besides its numbers: its name, colour and samples. */
const CLASS_LETTERS = 16;

/** What a link is asked: the samples, those of the test set among them, with their embeddings, and whose classes the head's are. */
export interface Asked {
  readonly samples: readonly Sample[];
  readonly embeddings: ReadonlyMap<string, Embedding>;
  /** Ids of the head's classes in its order; absent for a head that came from elsewhere. */
  readonly classIds?: readonly string[] | undefined;
}

/**
 * The finest link, and, where that is too long for a code, the finest that is not; and how many classes a code has room for.
 * @param before letters of the address that a link is put behind.
 */
export async function madeLinks(document: HeadDocument, head: LinearHead, before: number, asked: Asked): Promise<MadeLinks> {
  const made = async (steps: number): Promise<MadeLink> => {
    const fragment = LINK_START + (await writeHeadLink(document, head, steps));
    const agreement = agreementOf(head, linkedHead(head, steps), asked);
    return { fragment, letters: before + fragment.length, steps, ...(agreement && { agreement }) };
  };
  const finest = await made(FINEST);
  const room = await roomFor(document, head, before);
  if (finest.letters <= CODE_LETTERS) return { finest, room };
  for (const steps of COARSER) {
    const letters = before + LINK_START.length + (await writeHeadLink(document, head, steps)).length;
    if (letters <= CODE_LETTERS) return { finest, short: await made(steps), room };
  }
  return { finest, room };
}

/**
 * Whether a code will hold one of the links, and how many classes it has room for: the same as `madeLinks` finds, without asking samples.
 */
export async function codeFitOf(document: HeadDocument, head: LinearHead, before: number): Promise<Omit<CodeFit, 'head' | 'said'>> {
  const holds = async (steps: number) => before + LINK_START.length + (await writeHeadLink(document, head, steps)).length <= CODE_LETTERS;
  const room = await roomFor(document, head, before);
  if (await holds(FINEST)) return { fits: 'finest', room };
  return { fits: (await holds(COARSEST)) ? 'coarser' : 'none', room };
}

/** How many classes like these would fit into a code at the coarsest, by what each of them takes. */
async function roomFor(document: HeadDocument, head: LinearHead, before: number): Promise<number> {
  const rows = head.classIds.length - 1;
  const nothing = { ...head, weights: new Float32Array(head.weights.length), bias: new Float32Array(head.bias.length) };
  const words = (await writeHeadLink(document, nothing, COARSEST)).length;
  const full = (await writeHeadLink(document, head, COARSEST)).length;
  const each = (full - words) / rows + CLASS_LETTERS;
  return Math.max(0, head.classIds.length + Math.floor((CODE_LETTERS - before - LINK_START.length - full) / each));
}

function agreementOf(head: LinearHead, sent: LinearHead, { samples, embeddings, classIds }: Asked): Agreement | undefined {
  const on = samples.some(({ part }) => part === 'test') ? 'test-set' : 'samples';
  let [same, of, largest, known, before, after] = [0, 0, 0, 0, 0, 0];
  for (const { id, classId, part } of samples) {
    const values = embeddings.get(id)?.values;
    if (values?.length !== head.embeddingLength) continue;
    const [full, less] = [predict(head, values), predict(sent, values)];
    const [said, saidThere] = [best(full)?.classId, best(less)?.classId];
    of++;
    if (said === saidThere) same++;
    full.forEach(({ probability }, c) => (largest = Math.max(largest, Math.abs(probability - (less[c]?.probability ?? 0)))));
    const own = head.classIds[classIds?.indexOf(classId) ?? -1];
    if (own === undefined || (on === 'test-set' && part !== 'test')) continue;
    known++;
    if (said === own) before++;
    if (saidThere === own) after++;
  }
  return of > 0 ? { same, of, largest, ...(known > 0 && { right: { before, after, of: known, on } }) } : undefined;
}
