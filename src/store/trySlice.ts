// "Try it": pictures that are predicted and belong to no class.
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import { wantsMaps } from './headInUse';
import type { HeadSlice } from './headSlice';
import type { NoticeSlice } from './noticeSlice';
import type { NamedFile } from './pictureIntake';
import { closeFrames, intake } from './pictureIntake';
import type { Ports } from './ports';
import type { Embedding } from '../core/embedding';
import { cleanName } from '../core/names';
import type { KeptPicture, PictureFailure } from '../browser/pictures';

/** A picture on trial. Its embedding is kept, so that every change of the head shows at once. */
export interface Tried {
  readonly id: string;
  readonly name: string;
  readonly picture: KeptPicture;
  readonly embedding: Embedding | undefined;
}

/** How far pictures that are being tried are. */
export type Trying =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number };

export interface TrySlice {
  /** Newest first. */
  readonly tried: readonly Tried[];
  readonly trying: Trying;
  /** Takes all files; those that are no pictures are named once all are looked at. */
  tryPictures(files: readonly NamedFile[]): Promise<void>;
  cancelTrying(): void;
  /** Embeds again the pictures that the ready backbone has not seen, or not as the head in use needs it. */
  retryPictures(): Promise<void>;
  forgetTried(id: string): void;
  forgetAllTried(): void;
}

const BATCH = 8;

/** What is fetched late: see `lateSlices`. */
export type TryVerbs = Omit<TrySlice, 'tried' | 'trying'>;

export function tryVerbs(
  { get, set }: Access<TrySlice & BackboneSlice & NoticeSlice & Pick<HeadSlice, 'opened' | 'trained'>>,
  ports: Pick<Ports, 'pictures' | 'newId'>,
): TryVerbs {
  let total = 0;
  let done = 0;
  let cancelled = false;

  /** The embedding of each frame, where the backbone gave one; closes them. */
  const embedAll = async (frames: readonly ImageBitmap[]): Promise<readonly (Embedding | undefined)[]> => {
    if (frames.length === 0) return [];
    const embedded = await get().embed(frames, { maps: wantsMaps(get().opened, get().trained) });
    if (!embedded.ok) return [];
    const { rows, fingerprint, device, maps } = embedded.value;
    return rows.map((values, i) => {
      const map = maps?.[i];
      return { values, fingerprint, device, ...(map && { map }) };
    });
  };
  const side = () => {
    const { backbone } = get();
    return backbone.kind === 'ready' ? backbone.loaded.inputSize : undefined;
  };

  const tryAll = async (files: readonly NamedFile[], refused: PictureFailure[]) => {
    await get().backboneReady();
    for await (const batch of intake(files, BATCH, ports.pictures, side)) {
      if (cancelled) {
        closeFrames(batch);
        return;
      }
      const { taken, failures } = batch;
      refused.push(...failures);
      const framed = taken.filter(({ frame }) => frame);
      const embeddings = await embedAll(framed.flatMap(({ frame }) => (frame ? [frame] : [])));
      const added = taken.map(({ from, picture, frame }) => ({
        id: ports.newId(),
        name: cleanName(from.name) ?? 'Picture',
        picture,
        embedding: frame && embeddings[framed.findIndex((each) => each.frame === frame)],
      }));
      done += taken.length + failures.length;
      set({ tried: [...added.reverse(), ...get().tried], trying: { kind: 'running', done, total } });
    }
  };

  return {
    async tryPictures(files) {
      if (get().trying.kind === 'idle') {
        total = 0;
        done = 0;
        cancelled = false;
      }
      total += files.length;
      set({ trying: { kind: 'running', done, total } });
      const refused: PictureFailure[] = [];
      try {
        await tryAll(files, refused);
      } catch (cause) {
        // Nothing is said of files that a person has left.
        if (!cancelled) get().notify({ kind: 'trial-stopped', left: total - done, detail: cause instanceof Error ? cause.message : String(cause) });
        done = total;
      }
      if (refused.length > 0) get().notify({ kind: 'pictures-refused', failures: refused, taken: files.length - refused.length });
      if (cancelled || done >= total) set({ trying: { kind: 'idle' } });
    },
    cancelTrying: () => {
      cancelled = true;
    },
    async retryPictures() {
      const { backbone } = get();
      if (backbone.kind !== 'ready') return;
      const { inputSize, fingerprint } = backbone.loaded;
      for (const { id, picture, embedding } of get().tried) {
        if (embedding?.fingerprint === fingerprint && (embedding.map || !wantsMaps(get().opened, get().trained))) continue;
        const opened = await ports.pictures.open(picture);
        if (!opened.ok) continue;
        const frame = await ports.pictures.resize(opened.value, inputSize);
        opened.value.close();
        const [renewed] = await embedAll([frame]);
        set({ tried: get().tried.map((each) => (each.id === id ? { ...each, embedding: renewed } : each)) });
      }
    },
    forgetTried: (id) => set({ tried: get().tried.filter((each) => each.id !== id) }),
    forgetAllTried() {
      const gone = get().tried;
      set({ tried: [] });
      const undo = () => {
        set({ tried: [...get().tried, ...gone] });
        void get().retryPictures();
      };
      get().notify({ kind: 'tried-removed', count: gone.length, undo });
    },
  };
}
