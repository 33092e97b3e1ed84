// Asks the head in use about the test set, a little at a time; the next change ends that, and answers of the same head are kept.
import type { Embedding } from '../../core/backbones/embedding';
import type { TestSample } from '../../core/dataset/dataset';
import { toldApart } from '../../core/dataset/dataset';
import type { TestTable } from '../../core/evaluation/testSet';
import { needsMap } from '../../core/heads/headKinds';
import { recordingMark } from '../../formats/headRecordings';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { embedEach } from '../backbone/embedEach';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { sampleFrame } from '../dataset/sampleFrame';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow, unreadableNow } from '../embeddings/embeddingSlice';
import { idOf } from '../base/projectState';
import type { HeadInUse } from '../head/headInUse';
import { headInUseNow } from '../head/headInUse';
import { trainedNow } from '../head/trainedHead';
import type { HeadSlice } from '../head/headSlice';
import { scoresOf } from '../head/scores';
import type { MadeTest, TestSetSlice, TestSetVerbs } from './testSetSlice';
import { madeTestNow } from './testSetSlice';

type Seen = TestSetSlice & DatasetSlice & EmbeddingSlice & BackboneSlice & HeadSlice;

/** Milliseconds that the page's thread is held at a time. */
const AT_A_TIME = 8;
/** Pictures that are embedded together where a head looks at feature maps: they are not kept. */
const BATCH = 8;

/** By sample: the probability of each class that is shown, in their order. */
type Answers = Map<string, Float64Array>;

/**
 * Gives `testSetMayBeStale`, which may be called after any change. The page’s thread is held for some 8 ms at a time; pictures whose
 * recording the head has learnt are not asked about but counted. A failure is the state `failed`.
 */
export function testSetVerbs(
  { get, set }: Access<Seen>,
  { pictures, rest, monotonic }: Pick<Ports, 'pictures' | 'rest' | 'monotonic'>,
): TestSetVerbs {
  /** What the head of the newest call has said. */
  let latest: { readonly inUse: HeadInUse; readonly answers: Answers } | undefined;
  /** Counts calls: one that was overtaken shows nothing any more. */
  let calls = 0;

  /** Answers of the same head stay true whatever the classes are called by now. */
  const answersOf = (inUse: HeadInUse): Answers => {
    const same = latest && latest.inUse.head === inUse.head && latest.inUse.temperature === inUse.temperature;
    const isShownAlike = latest?.inUse.classes.map(({ id }) => id).join() === inUse.classes.map(({ id }) => id).join();
    const answers: Answers = latest && same && isShownAlike ? latest.answers : new Map<string, Float64Array>();
    latest = { inUse, answers };
    return answers;
  };

  const answer = (inUse: HeadInUse, embedding: Embedding): Float64Array | undefined => {
    const scores = scoresOf(inUse, embedding);
    return scores && Float64Array.from(scores, ({ probability }) => probability);
  };

  /** The embeddings that are kept. */
  const kept = (ids: readonly string[]): ReadonlyMap<string, Embedding> => {
    const all = embeddingsNow(get());
    return new Map(
      ids.flatMap((id) => {
        const embedding = all.get(id);
        return embedding ? [[id, embedding] as const] : [];
      }),
    );
  };

  /** Made anew, with the feature maps that such a head looks at. */
  const withMaps = async (ids: readonly string[], { fingerprint }: HeadInUse): Promise<ReadonlyMap<string, Embedding>> => {
    const open = (id: string, side: number) => sampleFrame(id, side, get, pictures);
    const { made } = await embedEach(ids, open, () => get().session(fingerprint), ['beforeLastBlock']);
    return new Map(made.map(({ item, embedding }) => [item, embedding]));
  };

  /** Asks about those that are open; false when something came between. */
  const ask = async (open: readonly TestSample[], inUse: HeadInUse, answers: Answers, mine: number, total: number): Promise<boolean> => {
    const size = needsMap(inUse.head) ? BATCH : 1;
    const before = shown();
    let since = monotonic();
    for (let from = 0; from < open.length; from += size) {
      const ids = open.slice(from, from + size).map(({ id }) => id);
      const embeddings = size > 1 ? await withMaps(ids, inUse) : kept(ids);
      if (mine !== calls) return false;
      for (const [id, embedding] of embeddings) {
        const said = answer(inUse, embedding);
        if (said) answers.set(id, said);
      }
      if (size === 1 && monotonic() - since < AT_A_TIME) continue;
      set({ testSet: { kind: 'making', done: total - open.length + from + ids.length, total, before } });
      await rest(0);
      if (mine !== calls) return false;
      since = monotonic();
    }
    return true;
  };

  /** The table on the screen, if it is of the project and the backbone in use. */
  const shown = (): MadeTest | undefined => {
    const made = madeTestNow(get());
    return made && made.projectId === idOf(get().project) && made.fingerprint === get().chosen ? made : undefined;
  };

  /** Whether the head has learnt a picture's recording; where nobody knows which those are, any picture may be of one once it is behind. */
  const isLearnt = ({ head }: HeadInUse): ((sample: TestSample) => boolean) => {
    const { opened } = get();
    if (opened?.head === head) {
      const marks = opened.document.learntRecordings;
      return ({ burst }) => marks?.has(recordingMark(burst)) ?? false;
    }
    const trained = trainedNow(get());
    if (trained?.head !== head || trained.learntKey === undefined) return () => false;
    const { learntRecordings } = trained;
    const isBehind = get().training.kind === 'behind';
    return ({ burst }) => learntRecordings?.has(burst) ?? isBehind;
  };

  const show = (inUse: HeadInUse, answers: Answers) => {
    const projectId = idOf(get().project);
    if (projectId === undefined) return;
    const { testSamples, classes } = get().dataset;
    const unreadable = unreadableNow(get());
    const { opened } = get();
    const file = inUse.head === opened?.head ? opened.document : undefined;
    const columnOf = columnsBy(inUse, toldApart(classes), file !== undefined);
    const learnt = isLearnt(inUse);
    const asked = testSamples.filter((each) => answers.has(each.id) && columnOf.has(each.classId) && !learnt(each));
    set({
      testSet: {
        kind: 'ready',
        projectId,
        fingerprint: inUse.fingerprint,
        table: tableOf(asked, answers, columnOf, inUse),
        ...(file && { ofFile: { saysLearnt: file.learntRecordings !== undefined } }),
        leftOut: {
          unknownClass: testSamples.filter(({ classId }) => !columnOf.has(classId)).length,
          learnt: testSamples.filter((each) => columnOf.has(each.classId) && learnt(each)).length,
          unreadable: testSamples.filter(({ id }) => unreadable.has(id)).length,
        },
      },
    });
  };

  return {
    testSetMayBeStale() {
      const mine = ++calls;
      const { dataset, testSet } = get();
      const inUse = headInUseNow(get());
      if (!inUse || dataset.testSamples.length === 0 || inUse.fingerprint !== get().chosen) {
        latest = undefined;
        if (testSet.kind !== 'away') set({ testSet: { kind: 'away' } });
        return;
      }
      const answers = answersOf(inUse);
      const known = embeddingsNow(get());
      const learnt = isLearnt(inUse);
      const open = dataset.testSamples.filter((each) => known.has(each.id) && !answers.has(each.id) && !learnt(each));
      void (async () => {
        try {
          if (await ask(open, inUse, answers, mine, dataset.testSamples.length)) show(inUse, answers);
        } catch (cause) {
          if (mine === calls) set({ testSet: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
        }
      })();
    },
  };
}

/** Where each class of the project stands among those that the head knows: a head from a file knows them by their names alone. */
function columnsBy({ classes: known }: HeadInUse, classes: HeadInUse['classes'], isFromFile: boolean): ReadonlyMap<string, number> {
  return new Map(
    classes.flatMap(({ id, name }) => {
      const column = known.findIndex((each) => (isFromFile ? each.name === name : each.id === id));
      return column >= 0 ? [[id, column] as const] : [];
    }),
  );
}

/** Columns are named by the project's classes where it has them, the others by no id of these. */
function tableOf(asked: readonly TestSample[], answers: Answers, columnOf: ReadonlyMap<string, number>, { classes }: HeadInUse): TestTable {
  const k = classes.length;
  const own = new Map([...columnOf].map(([classId, column]) => [column, classId]));
  const probabilities = new Float64Array(asked.length * k);
  asked.forEach(({ id }, row) => probabilities.set(answers.get(id) ?? [], row * k));
  return {
    ids: asked.map(({ id }) => id),
    classIds: classes.map(({ id }, column) => own.get(column) ?? (columnOf.has(id) ? `file ${id}` : id)),
    classCount: k,
    classes: Uint16Array.from(asked, ({ classId }) => columnOf.get(classId) ?? 0),
    probabilities,
    recordings: asked.map(({ burst }) => burst),
  };
}
