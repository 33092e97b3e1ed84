// Measuring a planted shortcut on a drawn set: two heads, one of giveaway grounds, asked about new pictures with the grounds swapped.
import type { Embedding } from '../../core/backbones/embedding';
import { argmax } from '../../core/base/argmax';
import { datasetOf } from '../../core/dataset/dataset';
import type { Counts } from '../../core/evaluation/newcombe';
import { differenceOf } from '../../core/evaluation/newcombe';
import { evidenceOf } from '../../core/evidence/evidenceMap';
import { defaultLinearChoice } from '../../core/heads/headChoice';
import type { Head } from '../../core/heads/heads';
import { predictWith } from '../../core/heads/heads';
import type { DrawnSample, SampleSetId } from '../../core/sampleSets/sampleSets';
import { drawnSample, SAMPLE_SETS } from '../../core/sampleSets/sampleSets';
import type { NoticeSlice } from '../base/noticeSlice';
import { tellMeasured } from '../base/tellMeasured';
import type { Trainer } from '../../engine/trainer';
import type { BackboneSession } from '../backbone/backboneSession';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { SeesLookedUp } from '../base/lookedUp';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import { problemOf } from '../head/trainingProblem';
import { MOST_FOOLED, shortcutFrom } from './keptShortcut';
import { resultKeeper } from './resultKeeper';
import type { FooledPicture, MeasuredShortcut, ShortcutSlice, ShortcutVerbs } from './shortcutSlice';

/** Pictures a class to learn from, and to be asked about. */
const LEARN = 20;
const ASK = 10;
const SEED = 1;
/** Pictures that are embedded together, all of one class or part. */
const BATCH = 10;
const FOLDS = 5;

/** A drawn picture as the backbone sees it. */
interface Drawn {
  readonly classAt: number;
  readonly picture: Blob;
  readonly values: Float32Array;
  readonly map: Float32Array | undefined;
}

/** Some pictures of each class. */
interface Wish extends Pick<DrawnSample, 'part' | 'shortcut'> {
  readonly from: number;
  readonly count: number;
}

const WISHES = {
  learnt: { part: 'learn', shortcut: true, from: 0, count: LEARN },
  mixed: { part: 'learn', shortcut: false, from: 0, count: LEARN },
  same: { part: 'learn', shortcut: true, from: LEARN, count: ASK },
  swapped: { part: 'test', shortcut: true, from: 0, count: ASK },
} as const satisfies Readonly<Record<string, Wish>>;

/**
 * The verbs of the planted shortcut: 20 drawn pictures a class are learnt and 10 are asked about, all from one seed, with heads that no
 * project keeps; the result is kept with the project that was open. Cancelled,
 * failed and a backbone that is missing are states of `shortcut`.
 */
export function shortcutVerbs(
  { get, set }: Access<ShortcutSlice & BackboneSlice & DatasetSlice & SavingSlice & SeesLookedUp & NoticeSlice>,
  { drawPicture, pictures, startTrainer, storage }: Pick<Ports, 'drawPicture' | 'pictures' | 'startTrainer' | 'storage'>,
): ShortcutVerbs {
  let run: AbortController | undefined;
  const keeper = resultKeeper<MeasuredShortcut>(
    { get, set },
    { storage },
    {
      tool: 'shortcut',
      by: () => get().shortcutsBy,
      show: (shortcutsBy) => set({ shortcutsBy }),
      from: shortcutFrom,
      quiet() {
        if (get().shortcut.kind !== 'running') set({ shortcut: { kind: 'idle' } });
      },
    },
  );

  /** Draws and embeds; `more` is told of each picture. */
  const drawAll = async (
    of: SampleSetId,
    { from, count, ...which }: Wish,
    session: BackboneSession,
    more: () => void,
    signal: AbortSignal,
  ): Promise<readonly Drawn[]> => {
    const { inputSize } = session;
    const wanted = which.part === 'test' && session.featureMaps.afterLastBlock ? (['afterLastBlock'] as const) : [];
    const drawn: Drawn[] = [];
    for (const classAt of SAMPLE_SETS[of].classes.keys())
      for (let first = from; first < from + count; first += BATCH) {
        const files: Blob[] = [];
        const frames: ImageBitmap[] = [];
        for (let number = first; number < Math.min(first + BATCH, from + count); number++) {
          const file = await drawPicture(drawnSample({ set: of, classAt, number, ...which, seed: SEED }));
          const taken = await pictures.take(file, '', inputSize);
          if (!taken.ok || !taken.value.frame) {
            for (const frame of frames) frame.close();
            throw new Error('a drawn picture could not be opened');
          }
          files.push(file);
          frames.push(taken.value.frame);
          more();
        }
        if (signal.aborted) for (const frame of frames) frame.close();
        signal.throwIfAborted();
        const embedded = await session.embed(frames, wanted);
        signal.throwIfAborted();
        if (!embedded.ok) throw new Error(embedded.error.detail);
        const { rows, maps } = embedded.value;
        files.forEach((picture, i) => {
          const values = rows[i];
          if (values) drawn.push({ classAt, picture, values, map: maps.afterLastBlock?.[i] });
        });
      }
    return drawn;
  };

  const learnt = async (drawn: readonly Drawn[], session: BackboneSession, trainer: Trainer, signal: AbortSignal): Promise<Head> => {
    const { fingerprint } = session;
    const samples = drawn.map(({ classAt }, i) => ({
      id: `drawn ${i}`,
      classId: nameOf(classAt),
      burst: `drawn ${i}`,
      takenAt: i,
      source: 'file' as const,
    }));
    const classIds = [...new Set(samples.map(({ classId }) => classId))];
    const dataset = datasetOf(
      classIds.map((id, colour) => ({ id, name: id, colour, enabled: true })),
      samples,
    );
    const embeddings = new Map<string, Embedding>(drawn.map(({ values }, i) => [`drawn ${i}`, { values, fingerprint, device: 'cpu' }]));
    const problem = problemOf(dataset, embeddings, { fingerprint, embeddingLength: session.embeddingLength }, get().project);
    if (!problem) throw new Error('there are not two classes');
    // Pictures of a class stand side by side, so that each fold has as many of each.
    const fold = Uint16Array.from(samples, (_, i) => i % FOLDS);
    const burst = Uint32Array.from(samples.keys());
    const choice = await trainer.tuneHyperparameters(problem, { choice: defaultLinearChoice, fold, burst }, signal);
    return (await trainer.fit(problem, choice)).head;
  };

  return {
    async plantShortcut(of) {
      run?.abort();
      const mine = new AbortController();
      run = mine;
      const { signal } = mine;
      const isCancelled = () => signal.aborted;
      const session = get().session();
      const projectId = idOf(get().project);
      if (!session || projectId === undefined) {
        set({ shortcut: { kind: 'lacking' } });
        return;
      }
      const { fingerprint } = session;
      const classes = SAMPLE_SETS[of].classes.length;
      const total = classes * Object.values(WISHES).reduce((sum, { count }) => sum + count, 0);
      let done = 0;
      const more = () => {
        done++;
        if (!isCancelled()) set({ shortcut: { kind: 'running', done: done / total } });
      };
      set({ shortcut: { kind: 'running', done: 0 } });
      const trainer = startTrainer();
      signal.addEventListener('abort', () => trainer.dispose());
      try {
        const head = await learnt(await drawAll(of, WISHES.learnt, session, more, signal), session, trainer, signal);
        const other = await learnt(await drawAll(of, WISHES.mixed, session, more, signal), session, trainer, signal);
        const same = countsOf(head, await drawAll(of, WISHES.same, session, more, signal));
        const onOthers = await drawAll(of, WISHES.swapped, session, more, signal);
        if (isCancelled()) return;
        const swapped = countsOf(head, onOthers);
        const said = onOthers.map((each) => saidOf(head, each));
        const fooled = onOthers
          .flatMap((each, i) => fooledBy(each, said[i] ?? -1, head, session))
          // The first of each class, so that they are not all alike.
          .filter(({ truth }, i, all) => all.findIndex((each) => each.truth === truth) === i)
          .slice(0, MOST_FOOLED);
        const shown = await Promise.all(
          fooled.map(async ({ picture, ...rest }) => ({ ...rest, bytes: await picture.arrayBuffer(), type: picture.type })),
        );
        if (isCancelled()) return;
        const measured = {
          ...{ set: of, fingerprint, perClass: LEARN, classes, same, swapped },
          byGround: onOthers.filter(({ classAt }, i) => said[i] === (classAt + 1) % classes).length,
          mixed: countsOf(other, onOthers),
          drop: differenceOf(same, swapped),
          fooled: shown,
        };
        keeper.keep(projectId, measured);
        set({ shortcut: { kind: 'idle' } });
        tellMeasured(get(), projectId, 'shortcut', true);
      } catch (cause) {
        if (isCancelled()) return;
        // Its backbone was closed meanwhile: another one was chosen.
        if (!get().sessions.has(fingerprint)) set({ shortcut: { kind: 'cancelled' } });
        else set({ shortcut: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
        tellMeasured(get(), projectId, 'shortcut', false);
      } finally {
        trainer.dispose();
        if (run === mine) run = undefined;
      }
    },
    cancelShortcut() {
      run?.abort();
      run = undefined;
      if (get().shortcut.kind === 'running') set({ shortcut: { kind: 'cancelled' } });
    },
    readShortcut: keeper.read,
  };
}

const nameOf = (classAt: number) => `class ${classAt}`;

function saidOf(head: Head, { values }: Drawn): number {
  const prediction = predictWith(head, values);
  const best = argmax(Float64Array.from(prediction, ({ probability }) => probability));
  return Number(prediction[best]?.classId.replace('class ', ''));
}

function countsOf(head: Head, drawn: readonly Drawn[]): Counts {
  return { right: drawn.filter((each) => saidOf(head, each) === each.classAt).length, total: drawn.length };
}

type Fooled = Omit<FooledPicture, 'bytes' | 'type'> & Pick<Drawn, 'picture'>;

function fooledBy(each: Drawn, said: number, head: Head, { featureMaps }: BackboneSession): readonly Fooled[] {
  const { classAt: truth, picture, map } = each;
  if (said === truth) return [];
  const shape = featureMaps.afterLastBlock;
  const evidence =
    head.kind === 'linear' && map && shape ? evidenceOf(head, map, shape, { classId: nameOf(said), against: nameOf(truth) }) : undefined;
  return [{ picture, truth, said, evidence }];
}
