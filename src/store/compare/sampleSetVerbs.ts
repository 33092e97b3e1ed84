// Opening a drawn set: its pictures are drawn one by one, then taken in like any upload, into a project of their own.
import { drawnSample, SAMPLE_SETS, TEST_PER_CLASS } from '../../core/sampleSets/sampleSets';
import { say } from '../../words/say';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { BegunSeen } from '../capture/begunSince';
import { begunSince } from '../capture/begunSince';
import type { ImportFile, ImportSlice } from '../capture/importSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { ProjectSlice } from '../project/projectSlice';
import type { SampleSetSlice, SampleSetVerbs, SampleSetWish, SampleSetWork } from './sampleSetSlice';
import { drawnClassNames, sampleSetNames } from './sampleSetNames';

/** All pictures of a set come from it: everybody opens the same set. */
const SEED = 1;

interface Drawn {
  readonly learn: readonly ImportFile[];
  readonly test: readonly ImportFile[];
}

/**
 * The verbs of drawn sets. Pictures are drawn before the new project is made, so cancelling until then leaves nothing; later on it leaves
 * the project with what is in it. A project in which something was begun meanwhile is not exchanged unasked.
 * Failures are a state of `sampleSetWork`.
 */
export function sampleSetVerbs(
  { get, set }: Access<SampleSetSlice & ProjectSlice & DatasetSlice & ImportSlice & NoticeSlice & BegunSeen>,
  { drawPicture }: Pick<Ports, 'drawPicture'>,
): SampleSetVerbs {
  let run: AbortController | undefined;
  let take: (() => void) | undefined;
  const isLatest = (mine: AbortController) => run === mine;

  /** Class after class in turn, so that what is there when it is cancelled is even. */
  const drawAll = async (wish: SampleSetWish, signal: AbortSignal): Promise<Drawn> => {
    const names = drawnClassNames[wish.set].map((id) => say(id));
    const total = names.length * (wish.perClass + TEST_PER_CLASS);
    const drawn = { learn: [] as ImportFile[], test: [] as ImportFile[] };
    for (const [part, perClass] of [
      ['learn', wish.perClass],
      ['test', TEST_PER_CLASS],
    ] as const)
      for (let number = 0; number < perClass; number++)
        for (const [classAt, folder] of names.entries()) {
          signal.throwIfAborted();
          set({ sampleSetWork: { kind: 'drawing', set: wish.set, done: drawn.learn.length + drawn.test.length, total } });
          const file = await drawPicture(drawnSample({ ...wish, classAt, number, part, seed: SEED }));
          drawn[part].push({ file, name: `${folder} ${number + 1}`, folder });
        }
    return drawn;
  };

  /** The new project's own two classes become the first two of the set. */
  const makeClasses = (wish: SampleSetWish) => {
    const names = drawnClassNames[wish.set].map((id) => say(id));
    const there = get().dataset.classes;
    names.forEach((name, at) => {
      const known = there[at];
      if (known) get().changeClass(known.id, { name });
      else get().addClass(name);
    });
  };

  const nameOf = ({ set: id, shortcut }: SampleSetWish) => {
    const name = say(sampleSetNames[id]);
    return shortcut ? say('sampleSets.shortcutName', { name }) : name;
  };

  /** What came of it stands where it was asked for; if nobody is there any more, it is said where they are. */
  const ended = (work: Extract<SampleSetWork, { readonly kind: 'opened' | 'failed' }>, name: string) => {
    set({ sampleSetWork: work });
    if (get().seen.includes('set')) return;
    if (work.kind === 'opened') get().notify({ kind: 'set-opened', name, pictures: work.pictures, tests: work.tests });
    else get().notify({ kind: 'set-failed', name, detail: work.detail });
  };

  /** Waits for a person to wish for it; rejects when another set is wished for, or none. */
  const wished = async (wish: SampleSetWish, name: string, signal: AbortSignal) => {
    set({ sampleSetWork: { kind: 'ready', set: wish.set, name } });
    let notice: number | undefined;
    await new Promise<void>((resolve, reject) => {
      take = resolve;
      signal.addEventListener('abort', () => reject(new Error('no longer wished for')), { once: true });
      if (!get().seen.includes('set')) notice = get().notify({ kind: 'project-ready', name, open: resolve });
    }).finally(() => {
      if (notice !== undefined) get().dismiss(notice);
    });
  };

  return {
    async openSampleSet(wish) {
      run?.abort();
      const mine = new AbortController();
      run = mine;
      const isCancelled = () => mine.signal.aborted;
      const name = nameOf(wish);
      const hasBegun = begunSince({ get });
      const total = SAMPLE_SETS[wish.set].classes.length * (wish.perClass + TEST_PER_CLASS);
      set({ sampleSetWork: { kind: 'drawing', set: wish.set, done: 0, total } });
      try {
        const files = await drawAll(wish, mine.signal);
        if (hasBegun()) await wished(wish, name, mine.signal);
        const made = await get().newProject(name);
        const { project } = get();
        if (isCancelled() || project.kind !== 'open' || project.id !== made) {
          if (isLatest(mine)) set({ sampleSetWork: { kind: 'idle' } });
          return;
        }
        makeClasses(wish);
        set({ sampleSetWork: { kind: 'taking-in', set: wish.set } });
        await get().importFiles(files.learn, undefined, 'file', project);
        if (!isCancelled()) await get().importFiles(files.test, undefined, 'file', project, 'test');
        if (!isLatest(mine)) return;
        const { project: now, dataset } = get();
        // If the project was left meanwhile, the upload itself says how much is unfinished.
        if (now.kind !== 'open' || now.id !== project.id) set({ sampleSetWork: { kind: 'idle' } });
        else if (isCancelled()) set({ sampleSetWork: { kind: 'cancelled', set: wish.set, name } });
        else ended({ kind: 'opened', set: wish.set, name, pictures: dataset.samples.length, tests: dataset.testSamples.length }, name);
      } catch (cause) {
        if (!isLatest(mine)) return;
        if (isCancelled()) set({ sampleSetWork: { kind: 'idle' } });
        else ended({ kind: 'failed', set: wish.set, detail: cause instanceof Error ? cause.message : String(cause) }, name);
      }
    },
    takeSampleSet: () => take?.(),
    cancelSampleSet() {
      run?.abort();
      if (get().sampleSetWork.kind === 'taking-in') get().cancelImport();
    },
  };
}
