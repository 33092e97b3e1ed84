// Tests many pictures, a few at a time: what is kept of each is what was said of it,
// so that ten thousand take no more room than their names.
import type { KeptPicture, PictureFailure } from '../../browser/pictures';
import { argmax } from '../../core/base/argmax';
import { cleanName } from '../../core/base/names';
import { namesake } from '../../core/base/namesakes';
import { randomFrom, shuffled } from '../../core/base/random';
import { fail, ok } from '../../core/base/result';
import { needsMap } from '../../core/heads/headKinds';
import { say } from '../../words/say';
import type { Access } from '../base/access';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { embedEach } from '../backbone/embedEach';
import type { Taken } from '../capture/pictureIntake';
import { closeFrames, intake } from '../capture/pictureIntake';
import { pictureCache } from '../dataset/pictureCache';
import { fromKept } from '../dataset/sampleFrame';
import { idOf } from '../base/projectState';
import { onceMoreWhenLost } from '../epochs/tunedAnswers';
import type { Compared, KnownState } from '../evaluation/known';
import { comparedNow, knownOf } from '../evaluation/known';
import type { HeadInUse } from '../head/headInUse';
import { headInUseNow } from '../head/headInUse';
import type { HeadSlice } from '../head/headSlice';
import { scoresOf } from '../head/scores';
import type { BatchFile, BatchItem, BatchRun, BatchSlice, BatchVerbs } from './batchSlice';

type Seen = BatchSlice & KnownState & BackboneSlice & HeadSlice & NoticeSlice;

const BATCH = 16;
/** Milliseconds between two looks of the screen at how far it is: each draws the list anew. */
const TELL_EVERY = 250;
/** Of the order in which pictures are tested: the same files always come in the same one. */
const ORDER_SEED = 1;

/**
 * The verbs of testing many pictures with the head in use. A newer batch ends the one before; pictures are not kept but read again from
 * their files when they are looked at.
 */
export function batchVerbs(
  { get, set }: Access<Seen>,
  { pictures, newId, monotonic }: Pick<Ports, 'pictures' | 'newId' | 'monotonic'>,
): BatchVerbs {
  let current: AbortController | undefined;
  let asked: { readonly files: readonly BatchFile[]; readonly projectId: string } | undefined;

  /** The pictures of some files, read again from them when they are looked at. */
  const picturesOf = (files: ReadonlyMap<string, BatchFile>) =>
    pictureCache({
      async picture(id) {
        const from = files.get(id);
        const taken = from && (await pictures.take(from.file, from.name));
        return taken?.ok ? ok<KeptPicture>(taken.value.picture) : fail({ kind: 'not-found', detail: id });
      },
    });

  /** What the head says of pictures that were taken; those that the backbone makes nothing of are missing. */
  const answersOf = async (taken: readonly Taken<BatchFile>[], inUse: HeadInUse, compared: Compared | undefined) => {
    const frames = new Map(taken.map((each) => [each, each.frame]));
    const open = async (each: Taken<BatchFile>, side: number) => {
      const ready = frames.get(each);
      frames.delete(each);
      if (ready?.width === side) return ready;
      ready?.close();
      return fromKept(each.picture, pictures, (square) => pictures.resize(square, side));
    };
    // What this head looks at: another one may be chosen meanwhile.
    const wanted = needsMap(inUse.head) ? (['beforeLastBlock'] as const) : [];
    const embedded = await onceMoreWhenLost(get, inUse.fingerprint, async () => {
      const each = await embedEach(taken, open, () => get().session(inUse.fingerprint), wanted);
      return each.stopped ? fail(each.stopped) : ok(each.made);
    });
    for (const unused of frames.values()) unused?.close();
    if (!embedded.ok) throw new Error(embedded.error.detail);
    return embedded.value.flatMap(({ item, embedding }) => {
      const probabilities = scoresOf(inUse, embedding)?.map(({ probability }) => probability);
      if (!probabilities) return [];
      const known = compared && knownOf(compared, embedding);
      // Without a line only blank pictures are known to be strange.
      const unknown = known && (compared.line === undefined ? known.blank || undefined : known.unknown);
      return [{ from: item.from, probabilities: Float64Array.from(probabilities), unknown }];
    });
  };

  const run = async (files: readonly BatchFile[], inUse: HeadInUse, projectId: string, { signal }: AbortController) => {
    const columnOf = truthOf(inUse);
    // All of a batch by one line: a person may move it, and samples may come, while it runs.
    const compared = comparedNow(get());
    const byId = new Map<string, BatchFile>();
    // Folder after folder, whoever cancels would have judged the head by the first folders alone.
    const mixed = shuffled(files, randomFrom(ORDER_SEED));
    const place = new Map(files.map((file, at) => [file, at]));
    const items: { readonly at: number; readonly item: BatchItem }[] = [];
    const refused: PictureFailure[] = [];
    let done = 0;
    let told = -Infinity;
    const standing = (): BatchRun => ({
      projectId,
      head: inUse.head,
      temperature: inUse.temperature,
      classes: inUse.classes,
      // Shown as they were given.
      items: [...items].sort((a, b) => a.at - b.at).map(({ item }) => item),
      refused: [...refused],
      done,
      total: files.length,
    });
    const tell = () => {
      if (monotonic() - told < TELL_EVERY) return;
      told = monotonic();
      set({ batch: { kind: 'running', ...standing() } });
    };
    get().batchPictures?.clear();
    set({ batchPictures: picturesOf(byId) });
    tell();
    const gone = () => signal.aborted || idOf(get().project) !== projectId;
    const end = (how: 'done' | 'cancelled' | 'failed', detail?: string) => {
      if (idOf(get().project) !== projectId) {
        if (get().batch.kind === 'running') set({ batch: { kind: 'none' }, batchPictures: undefined });
      } else set({ batch: { kind: 'ended', how, ...(detail !== undefined && { detail }), ...standing() } });
    };
    try {
      for await (const batch of intake(mixed, BATCH, pictures, () => get().session(inUse.fingerprint)?.inputSize)) {
        if (gone()) {
          closeFrames(batch);
          break;
        }
        const answers = await answersOf(batch.taken, inUse, compared);
        if (gone()) break;
        refused.push(...batch.failures);
        for (const { from, probabilities, unknown } of answers) {
          const id = newId();
          byId.set(id, from);
          const folder = cleanName(from.folder ?? '');
          const item = {
            id,
            name: cleanName(from.name) ?? say('newNames.picture'),
            folder,
            truth: folder === undefined ? undefined : columnOf(folder),
            said: argmax(probabilities, 0, probabilities.length),
            probabilities,
            unknown,
          };
          items.push({ at: place.get(from) ?? items.length, item });
        }
        const answered = new Set(answers.map(({ from }) => from));
        for (const { from } of batch.taken) if (!answered.has(from)) refused.push({ kind: 'broken', name: from.name });
        done += batch.taken.length + batch.failures.length;
        tell();
      }
      if (current?.signal === signal) end(signal.aborted ? 'cancelled' : 'done');
    } catch (cause) {
      if (current?.signal === signal) end('failed', cause instanceof Error ? cause.message : String(cause));
    }
  };

  const testBatch = async (files: readonly BatchFile[]) => {
    const projectId = idOf(get().project);
    await get().backboneReady();
    await get().lookAtBlanks();
    const inUse = headInUseNow(get());
    if (files.length === 0 || projectId === undefined || idOf(get().project) !== projectId) return;
    if (!inUse || !get().session(inUse.fingerprint)) {
      get().notify({ kind: 'no-head-to-test' });
      return;
    }
    current?.abort();
    current = new AbortController();
    asked = { files, projectId };
    await run(files, inUse, projectId, current);
  };

  return {
    testBatch,
    testBatchAgain: async () => {
      if (asked && asked.projectId === idOf(get().project)) await testBatch(asked.files);
    },
    cancelBatch: () => current?.abort(),
    forgetBatch() {
      current?.abort();
      current = undefined;
      asked = undefined;
      get().batchPictures?.clear();
      set({ batch: { kind: 'none' }, batchPictures: undefined });
    },
  };
}

/** The class of the head that a folder names. */
function truthOf({ classes }: HeadInUse): (folder: string) => number | undefined {
  const names = classes.map(({ name }) => name);
  const known = new Map<string, number | undefined>();
  return (folder) => {
    if (!known.has(folder)) known.set(folder, namesake(folder, names));
    return known.get(folder);
  };
}
