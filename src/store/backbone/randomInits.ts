// The random-init baseline on the page's side: which pictures it is calibrated on, and when anew.
// Its bytes stay here, so that a new device gets the same ones.
import type { FetchedBackbone } from '../../browser/backboneCache';
import { sha256 } from '../../core/base/sha256';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { randomFrom, shuffled } from '../../core/base/random';
import type { Result } from '../../core/base/result';
import { ok } from '../../core/base/result';
import type { BackboneFailure, Engine } from '../../engine/engine';
import type { Access } from '../base/access';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { sampleFrame } from '../dataset/sampleFrame';
import type { Ports } from '../base/ports';
import { idOf } from '../base/projectState';

/** A calibration looks at so many of the person's pictures at most. */
export const CALIBRATION_PICTURES = 32;

interface MadeRandomInit {
  readonly id: string;
  readonly bytes: FetchedBackbone;
  readonly projectId: string | undefined;
  /** How many pictures it was calibrated on; 0 for noise. */
  readonly pictures: number;
}

export interface RandomInits {
  /**
   * To be called when a person chooses a backbone. It is calibrated anew then, if the project is another one than it was
   * calibrated on, or has more pictures than it saw (up to CALIBRATION_PICTURES); else it stays the one it was, embeddings and all.
   */
  chosen(): void;
  /**
   * The bytes to load: those fetched, or for a random-init baseline those made from them on this engine, once, with the fingerprint they
   * have. `fetched.weights` is left alone for it. A copy each time, since loading takes it away. With a fingerprint: those of the one that
   * has it, also when another was made since.
   */
  bytes(
    fetched: FetchedBackbone,
    engine: Engine,
    signal?: AbortSignal,
    fingerprint?: string,
  ): Promise<Result<FetchedBackbone, BackboneFailure>>;
  /** Lets go of one that nothing runs any more, unless it is the newest. */
  forget(fingerprint: string): void;
  /** How many pictures a random-init baseline was calibrated on; undefined for any other backbone. */
  calibratedOn(spec: BackboneSpec): number | undefined;
}

/** The random-init baselines of a store: none is made before it is loaded, and making one looks at up to 32 pictures of the dataset. */
export function randomInits({ get }: Pick<Access<DatasetSlice>, 'get'>, { pictures }: Pick<Ports, 'pictures'>): RandomInits {
  /** By fingerprint; and by id, the fingerprint of the newest that is still right. */
  const made = new Map<string, MadeRandomInit>();
  const newest = new Map<string, string>();
  const newestOf = (id: string) => made.get(newest.get(id) ?? '');

  const projectId = () => idOf(get().project);

  /** Pictures of the dataset as the backbone takes them: the same samples give the same ones in the same order. */
  const framesFor = async (side: number, seed: number): Promise<readonly ImageBitmap[]> => {
    const drawn = shuffled(get().dataset.samples, randomFrom(seed)).slice(0, CALIBRATION_PICTURES);
    const frames = await Promise.all(drawn.map(({ id }) => sampleFrame(id, side, get, pictures)));
    return frames.filter((frame) => frame !== undefined);
  };

  const copyOf = ({ spec, topology, weights }: FetchedBackbone): FetchedBackbone => ({ spec, topology, weights: weights.slice(0) });

  return {
    chosen() {
      const available = Math.min(CALIBRATION_PICTURES, get().dataset.samples.length);
      for (const id of newest.keys()) {
        const each = newestOf(id);
        if (!each || each.projectId !== projectId() || each.pictures < available) newest.delete(id);
      }
    },
    calibratedOn: ({ id }) => newestOf(id)?.pictures,
    forget(fingerprint) {
      const each = made.get(fingerprint);
      if (each && newest.get(each.id) !== fingerprint) made.delete(fingerprint);
    },
    async bytes(fetched, engine, signal, wanted) {
      const { spec, topology } = fetched;
      if (!spec.random) return ok(fetched);
      const known = wanted === undefined ? newestOf(spec.id) : made.get(wanted);
      if (known) return ok(copyOf(known.bytes));
      const calibratedFor = projectId();
      const frames = await framesFor(spec.inputSize, spec.random.seed);
      const count = frames.length;
      const baseline = await engine.makeRandomInit({ spec, topology }, frames, signal);
      if (!baseline.ok) return baseline;
      const fingerprint = await sha256(new Uint8Array(baseline.value.weights));
      const bytes: FetchedBackbone = { spec: { ...spec, fingerprint }, ...baseline.value };
      made.set(fingerprint, { id: spec.id, bytes, projectId: calibratedFor, pictures: count });
      newest.set(spec.id, fingerprint);
      return ok(copyOf(bytes));
    },
  };
}
