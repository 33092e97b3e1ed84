// Taking pictures on trial in, each project's own, and giving them to the backbone.
import { say } from '../../words/say';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { embedEach } from '../backbone/embedEach';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import { readyFingerprint } from '../backbone/backboneState';
import { mapsWanted } from '../head/headInUse';
import type { HeadSlice } from '../head/headSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { NamedFile } from './pictureIntake';
import { closeFrames, endingEarly, intake } from './pictureIntake';
import { fromKept } from '../dataset/sampleFrame';
import type { Ports } from '../base/ports';
import { cleanName } from '../../core/base/names';
import type { KeptPicture, PictureFailure } from '../../browser/pictures';
import { testPicture } from './testPicture';
import type { Tried, TrySlice, TryVerbs } from './trySlice';

const BATCH = 8;

/** Pictures that are tried together: how many there are, and were looked at. */
interface Round {
  readonly projectId: string | undefined;
  cancelled: boolean;
  total: number;
  done: number;
}

const newRound = (projectId: string | undefined): Round => ({ projectId, cancelled: false, total: 0, done: 0 });

/**
 * The verbs of the trial. Pictures belong to the project that was open when they came, and are put aside while another is; one of which
 * the backbone makes nothing says so where it is shown.
 */
export function tryVerbs(
  {
    get,
    set,
  }: Access<
    TrySlice &
      BackboneSlice &
      NoticeSlice &
      Pick<DatasetSlice, 'project' | 'dataset' | 'pictures'> &
      Pick<HeadSlice, 'opened' | 'trainedBy'>
  >,
  ports: Pick<Ports, 'pictures' | 'newId'>,
): TryVerbs {
  /** What Cancel ends: all that was brought since nothing was under way, or since the last Cancel. */
  let round = newRound(undefined);

  /** The project that `tried` is of. */
  let here = idOf(get().project);
  /** What was tried in projects that were open before, by project. */
  const aside = new Map<string, readonly Tried[]>();

  /** Puts pictures before or behind those that were tried in their project, which may have been left meanwhile. */
  const put = (projectId: string | undefined, into: (tried: readonly Tried[]) => readonly Tried[]) => {
    if (projectId === undefined || projectId === here) set({ tried: into(get().tried) });
    else aside.set(projectId, into(aside.get(projectId) ?? []));
  };

  /** What the backbone makes of each picture; `frame` is it in the size that was right a moment ago, and is closed here. */
  const embedAll = async (
    shots: readonly { readonly picture: KeptPicture; readonly frame?: ImageBitmap | undefined }[],
  ): Promise<readonly Pick<Tried, 'embedding' | 'refusedBy'>[]> => {
    const frames = new Map(shots.map((shot) => [shot, shot.frame]));
    const open = async (shot: (typeof shots)[number], side: number) => {
      const ready = frames.get(shot);
      frames.delete(shot);
      if (ready?.width === side) return ready;
      ready?.close();
      return fromKept(shot.picture, ports.pictures, (square) => ports.pictures.resize(square, side));
    };
    const asked = readyFingerprint(get());
    const { made, unreadable } = await embedEach(shots, open, () => get().session(), mapsWanted(get()));
    for (const unused of frames.values()) unused?.close();
    return shots.map((shot) => ({
      embedding: made.find(({ item }) => item === shot)?.embedding,
      refusedBy: unreadable.some(({ item }) => item === shot) ? asked : undefined,
    }));
  };

  /**
   * Whether the ready backbone has not seen it, or not as the head in use needs it. What it made no numbers of is asked again only by hand.
   */
  const lacks = ({ embedding, refusedBy }: Tried, fingerprint: string) =>
    refusedBy !== fingerprint && !(embedding?.fingerprint === fingerprint && (embedding.map || mapsWanted(get()).length === 0));

  /** Embeds those anew that are `wanted`, unless another backbone takes over meanwhile: then they are its to embed. */
  const renew = async (wanted: (tried: Tried, fingerprint: string) => boolean) => {
    const fingerprint = readyFingerprint(get());
    if (fingerprint === undefined) return;
    for (const tried of get().tried) {
      if (!wanted(tried, fingerprint)) continue;
      const [renewed] = await embedAll([{ picture: tried.picture }]);
      if (readyFingerprint(get()) !== fingerprint) return;
      if (renewed?.embedding?.fingerprint !== fingerprint && renewed?.refusedBy !== fingerprint) continue;
      set({ tried: get().tried.map((each) => (each.id === tried.id ? { ...each, ...renewed } : each)) });
    }
  };

  const tell = (mine: Round) => {
    if (mine === round) set({ trying: { kind: 'running', done: mine.done, total: mine.total } });
  };

  const side = () => {
    const { backbone } = get();
    return backbone.kind === 'ready' ? backbone.loaded.inputSize : undefined;
  };

  const tryAll = async (files: readonly NamedFile[], mine: Round, refused: PictureFailure[], endEarly: string[]) => {
    await get().backboneReady();
    for await (const batch of intake(files, BATCH, ports.pictures, side)) {
      if (mine.cancelled) {
        closeFrames(batch);
        return;
      }
      const { taken, failures } = batch;
      refused.push(...failures);
      endEarly.push(...endingEarly(batch));
      const embedded = await embedAll(taken);
      const added = taken.map(({ from, picture }, i): Tried => ({
        id: ports.newId(),
        name: cleanName(from.name) ?? say('newNames.picture'),
        picture,
        embedding: undefined,
        ...embedded[i],
      }));
      mine.done += taken.length + failures.length;
      put(mine.projectId, (tried) => [...added.reverse(), ...tried]);
      tell(mine);
    }
    // A backbone or a head that took over meanwhile did not know of them yet.
    await renew(lacks);
  };

  return {
    async tryPictures(files) {
      // Those that were cancelled may still be winding up: they take nothing along that comes after them.
      if (get().trying.kind === 'idle' || round.cancelled) round = newRound(idOf(get().project));
      const mine = round;
      mine.total += files.length;
      tell(mine);
      const refused: PictureFailure[] = [];
      const endEarly: string[] = [];
      try {
        await tryAll(files, mine, refused, endEarly);
      } catch (cause) {
        // Nothing is said of files that a person has left.
        if (!mine.cancelled)
          get().notify({
            kind: 'trial-stopped',
            left: mine.total - mine.done,
            detail: cause instanceof Error ? cause.message : String(cause),
          });
        mine.done = mine.total;
      }
      if (refused.length > 0) get().notify({ kind: 'pictures-refused', failures: refused, taken: files.length - refused.length });
      if (endEarly.length > 0) get().notify({ kind: 'pictures-end-early', names: endEarly });
      if (mine === round && (mine.cancelled || mine.done >= mine.total)) set({ trying: { kind: 'idle' } });
    },
    async tryTestPicture(turn) {
      const from = idOf(get().project);
      const file = await testPicture(get(), turn);
      if (file && idOf(get().project) === from) await get().tryPictures([file]);
    },
    cancelTrying: () => {
      round.cancelled = true;
    },
    retryPictures: () => renew(lacks),
    retryPicture: (id) => renew((tried) => tried.id === id),
    forgetTried: (id) => set({ tried: get().tried.filter((each) => each.id !== id) }),
    forgetAllTried() {
      const [gone, from] = [get().tried, here];
      set({ tried: [] });
      const undo = () => {
        put(from, (tried) => [...tried, ...gone]);
        void get().retryPictures();
      };
      get().notify({ kind: 'tried-removed', count: gone.length, undo });
    },
    showTriedHere() {
      const now = idOf(get().project);
      if (now === undefined || now === here) return;
      round.cancelled = true;
      if (here !== undefined && get().tried.length > 0) aside.set(here, get().tried);
      here = now;
      set({ tried: aside.get(now) ?? [], trying: { kind: 'idle' } });
      aside.delete(now);
      void renew(lacks);
    },
  };
}
