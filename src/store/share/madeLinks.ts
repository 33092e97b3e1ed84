// A head as links of more or less precision, on all its numbers or on fewer, with what each loses, asked of the samples themselves.
import type { Sample } from '../../core/dataset/dataset';
import type { LinearHead } from '../../core/heads/head';
import { best, predict } from '../../core/heads/head';
import type { Embedding } from '../../core/backbones/embedding';
import { folded } from '../../core/solvers/folding';
import type { HeadDocument } from '../../formats/headDocument';
import { FINEST, linkedHead, writeHeadLink } from '../../formats/headLink';
import type { Agreement, CodeFit, MadeLink, MadeLinks } from './linkSlice';
import { CODE_LETTERS, LINK_START } from './linkSlice';

/** Steps that are tried where the finest link is too long for a code, the finest of them first. */
const COARSER = [95, 63, 47, 31, 23, 15, 11, 7, 5, 3] as const;
const COARSEST = 3;

/** Numbers that embeddings are folded to, the most first: each costs some 6 bits a class. */
const FOLDED = [128, 96, 64, 48] as const;
/** Of a folded head: finer steps would tell more of what folding has blurred. */
const FOLDED_STEPS = 15;
/** A number of that many steps takes no fewer letters, on whatever it was learnt: what is too long even so is not fitted. */
const LETTERS_A_NUMBER = 0.75;
/** Samples that a folded head is fitted to, evenly drawn from all. */
const FITTED_TO = 600;
/** Recordings are left out in so many parts, to ask a head that was not fitted to them. */
const PARTS = 5;
/** Share of those asked that a folded head must answer as the whole one does: a link that says something else is none of this head. */
const LEAST_ALIKE = 0.8;

/** Letters that a class takes besides its numbers: its name, colour and samples. */
const CLASS_LETTERS = 16;

/** What a link is asked: the samples, those of the test set among them, with their embeddings, and whose classes the head's are. */
export interface Asked {
  readonly samples: readonly Sample[];
  readonly embeddings: ReadonlyMap<string, Embedding>;
  /** Ids of the head's classes in its order; absent for a head that came from elsewhere. */
  readonly classIds?: readonly string[] | undefined;
  /** Lets the page do something else. */
  readonly pause: () => Promise<void>;
}

/** Samples that are asked between two pauses. */
const ASKED_AT_ONCE = 64;

/**
 * The finest link, and, where that is too long for a code, the one that is not and loses least: the finest, or one on fewer numbers; and
 * how many classes a code has room for.
 * @param before letters of the address that a link is put behind.
 */
export async function madeLinks(document: HeadDocument, head: LinearHead, before: number, asked: Asked): Promise<MadeLinks> {
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
  const fewer = coarser && coarser.steps >= FOLDED_STEPS ? undefined : await foldedLink(document, head, before, asked);
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
async function foldedLink(document: HeadDocument, head: LinearHead, before: number, asked: Asked): Promise<MadeLink | undefined> {
  const found = await foldedInCode(document, head, before, asked);
  if (!found) return undefined;
  const { fragment, from, to, sent, without, partOf } = found;
  const agreement = await agreementOf(head, ({ burst }) => without[partOf.get(burst) ?? -1] ?? sent, asked);
  return { fragment, letters: before + fragment.length, steps: FOLDED_STEPS, folded: { from, to }, ...(agreement && { agreement }) };
}

/** A head as it is once it was folded and sent, and the same without the recordings of each part. */
interface Folded {
  readonly from: number;
  readonly to: number;
  readonly head: LinearHead;
  readonly sent: LinearHead;
  readonly without: readonly LinearHead[];
  /** By recording, of those that it was fitted to. */
  readonly partOf: ReadonlyMap<string, number>;
}

async function foldedInCode(document: HeadDocument, head: LinearHead, before: number, asked: Asked) {
  const rows = head.classIds.length - 1;
  const words = before + LINK_START.length + (await writeHeadLink(document, nothingOf(head), FOLDED_STEPS)).length;
  for (const to of FOLDED) {
    if (words + rows * to * LETTERS_A_NUMBER > CODE_LETTERS) continue;
    const fit = await foldedHead(head, to, asked);
    const fragment = fit && LINK_START + (await writeHeadLink(document, fit.head, FOLDED_STEPS, head.embeddingLength));
    if (fit && fragment !== undefined && before + fragment.length <= CODE_LETTERS) return { ...fit, fragment };
  }
  return undefined;
}

/**
 * Fitted to samples outside the test set; undefined where too few of these are answered as before, or no fewer numbers would be left.
 * Without samples there is none: what the numbers are like together is not in the head.
 */
async function foldedHead(head: LinearHead, to: number, { samples, embeddings, pause }: Asked): Promise<Folded | undefined> {
  const from = head.embeddingLength;
  if (to >= from) return undefined;
  const known = samples.flatMap(({ id, burst, part }) => {
    const values = embeddings.get(id)?.values;
    return part !== 'test' && values?.length === from ? [{ burst, values }] : [];
  });
  const every = Math.ceil(known.length / FITTED_TO);
  const drawn = known.filter((_, i) => i % every === 0);
  const partOf = new Map([...new Set(drawn.map(({ burst }) => burst))].map((burst, i) => [burst, i % PARTS]));
  const rows = drawn.map(({ burst, values }) => ({ values, part: partOf.get(burst) ?? 0 }));
  const fit = await workedThrough(folded(head, to, rows), pause);
  if (!fit) return undefined;
  const headOf = (numbers: typeof fit.whole): LinearHead => ({ kind: 'linear', classIds: head.classIds, embeddingLength: to, ...numbers });
  const sentOf = (numbers: typeof fit.whole) => linkedHead(headOf(numbers), FOLDED_STEPS, from);
  const without = fit.without.map(sentOf);
  const saidBy = (one: LinearHead, values: Float32Array) => best(predict(one, values))?.classId;
  const alike = rows.filter(({ values, part }) => saidBy(head, values) === saidBy(without[part] ?? head, values)).length;
  return alike < LEAST_ALIKE * rows.length ? undefined : { from, to, head: headOf(fit.whole), sent: sentOf(fit.whole), without, partOf };
}

/** What the work comes to, with a pause after each of its steps. */
async function workedThrough<Answer>(work: Generator<undefined, Answer>, pause: () => Promise<void>): Promise<Answer> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}

/**
 * Whether a code will hold one of the links, and how many classes it has room for: the same as `madeLinks` finds, without saying of all
 * samples what is lost.
 */
export async function codeFitOf(
  document: HeadDocument,
  head: LinearHead,
  before: number,
  asked: Asked,
): Promise<Omit<CodeFit, 'head' | 'said'>> {
  const holds = async (steps: number) => before + LINK_START.length + (await writeHeadLink(document, head, steps)).length <= CODE_LETTERS;
  const room = await roomFor(document, head, before);
  if (await holds(FINEST)) return { fits: 'finest', room };
  const fits = (await holds(COARSEST)) || (await foldedInCode(document, head, before, asked));
  // More classes on fewer numbers would have to be asked first: those that there are do fit.
  return fits ? { fits: 'coarser', room: Math.max(room, head.classIds.length) } : { fits: 'none', room };
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
