// "Try it": pictures that are predicted and belong to no class.
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import { wantsMaps } from './headInUse';
import type { HeadSlice } from './headSlice';
import type { NoticeSlice } from './noticeSlice';
import type { NamedFile } from './pictureIntake';
import { intake } from './pictureIntake';
import type { Ports } from './ports';
import type { Embedding } from '../core/embedding';
import { cleanName } from '../core/names';
import type { KeptPicture } from '../browser/pictures';

/** A picture on trial. Its embedding is kept, so that every change of the head shows at once. */
export interface Tried {
  readonly id: string;
  readonly name: string;
  readonly picture: KeptPicture;
  readonly embedding: Embedding | undefined;
}

export interface TrySlice {
  /** Newest first. */
  readonly tried: readonly Tried[];
  tryPictures(files: readonly NamedFile[]): Promise<void>;
  /** Embeds again the pictures that the ready backbone has not seen, or not as the head in use needs it. */
  retryPictures(): Promise<void>;
  forgetTried(id: string): void;
}

const KEEP = 24;

/** What is fetched late: see `lateSlices`. */
export type TryVerbs = Omit<TrySlice, 'tried'>;

export function tryVerbs(
  { get, set }: Access<TrySlice & BackboneSlice & NoticeSlice & Pick<HeadSlice, 'opened' | 'trained'>>,
  ports: Pick<Ports, 'pictures' | 'newId'>,
): TryVerbs {
  const embedOne = async (frame: ImageBitmap): Promise<Embedding | undefined> => {
    const embedded = await get().embed([frame], { maps: wantsMaps(get().opened, get().trained) });
    const values = embedded.ok ? embedded.value.rows[0] : undefined;
    if (!embedded.ok || !values) return undefined;
    const { fingerprint, device, maps } = embedded.value;
    const map = maps?.[0];
    return { values, fingerprint, device, ...(map && { map }) };
  };

  return {
    async tryPictures(files) {
      await get().backboneReady();
      const side = () => {
        const { backbone } = get();
        return backbone.kind === 'ready' ? backbone.loaded.inputSize : undefined;
      };
      for await (const { taken, failures } of intake(files.slice(0, KEEP), 1, ports.pictures, side)) {
        if (failures.length > 0) get().notify({ kind: 'pictures-refused', failures, taken: taken.length });
        for (const { from, picture, frame } of taken) {
          const embedding = frame && (await embedOne(frame));
          const added = { id: ports.newId(), name: cleanName(from.name) ?? 'Picture', picture, embedding };
          set({ tried: [added, ...get().tried].slice(0, KEEP) });
        }
      }
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
        const renewed = await embedOne(frame);
        set({ tried: get().tried.map((each) => (each.id === id ? { ...each, embedding: renewed } : each)) });
      }
    },
    forgetTried: (id) => set({ tried: get().tried.filter((each) => each.id !== id) }),
  };
}
