// A head as links of more or less precision, on all its numbers or on fewer, with what each loses, asked of the samples themselves.
import type { Sample } from '../../core/dataset/dataset';
import type { LinearHead } from '../../core/heads/head';
import { best, predict } from '../../core/heads/head';
import type { HeadDocument } from '../../formats/headDocument';
import { FINEST, linkedHead, writeHeadLink } from '../../formats/headLink';
import type { Asked, FoldedFits } from './foldedFits';
import { FOLDED_STEPS, foldedFits } from './foldedFits';
import type { Agreement, CodeFit, MadeLink, MadeLinks } from './linkSlice';
import { CODE_LETTERS, LINK_START } from './linkSlice';

/** Steps that are tried where the finest link is too long for a code, the finest of them first. */
const COARSER = [95, 63, 47, 31, 23, 15, 11, 7, 5, 3] as const;
const COARSEST = 3;

/** Numbers that embeddings are folded to, the most first: each costs some 6 bits a class. */
const FOLDED = [128, 96, 64, 48] as const;
/** A number of that many steps takes no fewer letters, on whatever it was learnt: what is too long even so is not fitted. */
const LETTERS_A_NUMBER = 0.75;

/** Letters that a class takes besides its numbers: its name, colour and samples. */
const CLASS_LETTERS = 16;

/** Samples that are asked between two pauses. */
const ASKED_AT_ONCE = 64;

/**
 * The finest link, and, where that is too long for a code, the one that is not and loses least: the finest, or one on fewer numbers; and
 * how many classes a code has room for.
 * @param before letters of the address that a link is put behind.
 * @param fits those that were made before: with the same ones as `codeFitOf`, none is made twice.
 */
export async function madeLinks(
  document: HeadDocument,
  head: LinearHead,
  before: number,
  asked: Asked,
  fits = foldedFits(),
): Promise<MadeLinks> {
  const made = async (steps: number): Promise<MadeLink> => {
    const fragment = LINK_START + (await writeHeadLink(document, head, steps));
    const sent = linkedHead(head, steps);
    const agreement = await agreementOf(head, () => sent, asked);
    return { fragment, letters: before + fragment.length, steps, ...(agreement && { agreement }) };
  };
  const finest = await made(FINEST);
  const room = await roomFor(document, head, before);
  if (finest.letters <= CODE_LETTERS) return { finest, room };
  const coarser = await coarserLink(document, head, before, made);
  const fewer = coarser && coarser.steps >= FOLDED_STEPS ? undefined : await foldedLink(document, head, before, asked, fits);
  const short = coarser && (fewer?.agreement?.same ?? 0) <= (coarser.agreement?.same ?? 0) ? coarser : fewer;
  return { finest, ...(short && { short }), room: short ? Math.max(room, head.classIds.length) : room };
}

/** The finest link of those tried that a code holds. */
async function coarserLink(
  document: HeadDocument,
  head: LinearHead,
  before: number,
  made: (steps: number) => Promise<MadeLink>,
): Promise<MadeLink | undefined> {
  for (const steps of COARSER) {
    const letters = before + LINK_START.length + (await writeHeadLink(document, head, steps)).length;
    if (letters <= CODE_LETTERS) return made(steps);
  }
  return undefined;
}

/** The link on the most numbers that a code holds. */
async function foldedLink(
  document: HeadDocument,
  head: LinearHead,
  before: number,
  asked: Asked,
  fits: FoldedFits,
): Promise<MadeLink | undefined> {
  const found = await foldedInCode(document, head, before, asked, fits);
  if (!found) return undefined;
  const { fragment, from, to, sent, without, partOf } = found;
  const agreement = await agreementOf(head, ({ burst }) => without[partOf.get(burst) ?? -1] ?? sent, asked);
  return { fragment, letters: before + fragment.length, steps: FOLDED_STEPS, folded: { from, to }, ...(agreement && { agreement }) };
}

async function foldedInCode(document: HeadDocument, head: LinearHead, before: number, asked: Asked, fits: FoldedFits) {
  const rows = head.classIds.length - 1;
  const words = before + LINK_START.length + (await writeHeadLink(document, nothingOf(head), FOLDED_STEPS)).length;
  for (const to of FOLDED) {
    if (words + rows * to * LETTERS_A_NUMBER > CODE_LETTERS) continue;
    const fit = await fits(head, to, asked);
    const fragment = fit && LINK_START + (await writeHeadLink(document, fit.head, FOLDED_STEPS, head.embeddingLength));
    if (fit && fragment !== undefined && before + fragment.length <= CODE_LETTERS) return { ...fit, fragment };
  }
  return undefined;
}

/**
 * Whether a code will hold one of the links, and how many classes it has room for: the same as `madeLinks` finds, without saying of all
 * samples what is lost. `fits`: as there.
 */
export async function codeFitOf(
  document: HeadDocument,
  head: LinearHead,
  before: number,
  asked: Asked,
  fits = foldedFits(),
): Promise<Omit<CodeFit, 'head' | 'said'>> {
  const holds = async (steps: number) => before + LINK_START.length + (await writeHeadLink(document, head, steps)).length <= CODE_LETTERS;
  const room = await roomFor(document, head, before);
  if (await holds(FINEST)) return { fits: 'finest', room };
  const held = (await holds(COARSEST)) || (await foldedInCode(document, head, before, asked, fits));
  // More classes on fewer numbers would have to be asked first: those that there are do fit.
  return held ? { fits: 'coarser', room: Math.max(room, head.classIds.length) } : { fits: 'none', room };
}

/** How many classes like these would fit into a code at the coarsest, by what each of them takes. */
async function roomFor(document: HeadDocument, head: LinearHead, before: number): Promise<number> {
  const rows = head.classIds.length - 1;
  const words = (await writeHeadLink(document, nothingOf(head), COARSEST)).length;
  const full = (await writeHeadLink(document, head, COARSEST)).length;
  const each = (full - words) / rows + CLASS_LETTERS;
  return Math.max(0, head.classIds.length + Math.floor((CODE_LETTERS - before - LINK_START.length - full) / each));
}

/** What its words take remains. */
const nothingOf = (head: LinearHead): LinearHead => ({
  ...head,
  weights: new Float32Array(head.weights.length),
  bias: new Float32Array(head.bias.length),
});

async function agreementOf(
  head: LinearHead,
  sentFor: (sample: Sample) => LinearHead,
  { samples, embeddings, classIds, pause }: Asked,
): Promise<Agreement | undefined> {
  const on = samples.some(({ part }) => part === 'test') ? 'test-set' : 'samples';
  let [same, of, largest, known, before, after] = [0, 0, 0, 0, 0, 0];
  for (const sample of samples) {
    const { id, classId, part } = sample;
    const values = embeddings.get(id)?.values;
    if (values?.length !== head.embeddingLength) continue;
    const [full, less] = [predict(head, values), predict(sentFor(sample), values)];
    const [said, saidThere] = [best(full)?.classId, best(less)?.classId];
    if (++of % ASKED_AT_ONCE === 0) await pause();
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
