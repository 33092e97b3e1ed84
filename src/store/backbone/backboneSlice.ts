// The chosen backbone, and another one on its way beside it: how they stand, and what embeds with them.
// What brings them is `backboneVerbs`.
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { DeviceKind } from '../../core/backbones/embedding';
import type { MapPlace } from '../../core/backbones/featureMaps';
import type { Result } from '../../core/base/result';
import { fail } from '../../core/base/result';
import type { Engine, EngineFailure, EngineMemory, LoadedBackbone } from '../../engine/engine';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { BackboneSession, Embedded } from './backboneSession';
import type { ArrivingBackbone, BackboneState, OpenBackbones } from './backboneState';

export type { Progress as BackboneProgress } from '../../browser/backboneCache';
export type { Embedded } from './backboneSession';
export type { ArrivingBackbone, BackboneFault, BackboneState, DeviceReason } from './backboneState';

/** A head from a file for which a backbone is loaded: only the one it was made on will do. */
export interface HeadToCome {
  readonly name: string;
  readonly fingerprint: string;
}

export interface BackboneSlice extends OpenBackbones, BackboneVerbs {
  /** What embeds now; while nothing does, what is on its way. */
  readonly backbone: BackboneState;
  /** Another backbone, or the same on another device, while the one in use goes on working. It takes over when it is ready. */
  readonly comingBackbone: ArrivingBackbone | undefined;
  /** A session that works, by its fingerprint: the chosen one unless another is named. */
  session(fingerprint?: string): BackboneSession | undefined;
  /** Embeds pictures of the chosen backbone's input size; closes them. A lost engine is replaced before this resolves again. */
  embed(frames: readonly ImageBitmap[], maps?: readonly MapPlace[]): Promise<Result<Embedded, EngineFailure>>;
  /** Lets the chosen backbone's engine do a long piece of work beside the frames it embeds; one that does not answer is replaced. */
  onEngine<Value>(
    work: (engine: Engine, loaded: LoadedBackbone) => Promise<Result<Value, EngineFailure>>,
  ): Promise<Result<Value, EngineFailure>>;
  engineMemory(): Promise<EngineMemory | undefined>;
}

/** What is fetched late. */
export interface BackboneVerbs {
  /** Resolves when the backbone is in use, or cannot be had. Choosing the one in use gives up what was coming. */
  chooseBackbone(spec: BackboneSpec, forHead?: HeadToCome): Promise<void>;
  chooseDevice(wish: DeviceKind | 'auto'): Promise<void>;
  /** Tries again what failed. */
  retryBackbone(): Promise<void>;
  /** Gives up what is on its way, or failed to come: the backbone in use stays. */
  cancelBackbone(): void;
  /** Resolves to true once a backbone is ready, to false when it failed. */
  backboneReady(): Promise<boolean>;
  disposeEngine(): void;
}

/** `open` is what the book of sessions holds; `fetchVerbs` gives the work: `backboneVerbs`. */
export function backboneSlice(
  access: Access<BackboneSlice & NoticeSlice>,
  { preferences, whyMissing, open }: Pick<Ports, 'preferences' | 'whyMissing'> & { readonly open: ReadonlyMap<string, BackboneSession> },
  fetchVerbs: () => Promise<BackboneVerbs>,
): BackboneSlice {
  const { get, set } = access;
  const inUse = () => open.get(get().chosen ?? '');
  const noSession = () => fail<EngineFailure>({ kind: 'not-loaded', detail: 'no backbone is ready' });
  let wanted: BackboneSpec | undefined;
  const fetched = async () => {
    try {
      return await fetchVerbs();
    } catch (cause) {
      const why = await whyMissing(cause);
      // A person can try it again from there.
      if (wanted && get().backbone.kind === 'idle')
        set({ backbone: { kind: 'failed', spec: wanted, fault: { from: 'part', why, detail: String(cause) } } });
      throw cause;
    }
  };
  const { backboneReady, chooseBackbone, ...verbs } = lateVerbs<BackboneVerbs>(access, { whyMissing }, fetched, {
    chooseBackbone: true,
    chooseDevice: true,
    retryBackbone: true,
    cancelBackbone: false,
    backboneReady: true,
    disposeEngine: false,
  });
  return {
    backbone: { kind: 'idle' },
    chosen: undefined,
    sessions: new Map(),
    watched: new Set(),
    comingBackbone: undefined,
    deviceWish: preferences.device(),
    session(fingerprint = get().chosen) {
      const found = open.get(fingerprint ?? '');
      return found?.state.kind === 'ready' ? found : undefined;
    },
    async embed(frames, maps) {
      const session = inUse();
      if (session) return session.embed(frames, maps);
      for (const frame of frames) frame.close();
      return noSession();
    },
    onEngine: async (work) => inUse()?.onEngine(work) ?? noSession(),
    engineMemory: async () => inUse()?.memory(),
    chooseBackbone(spec, forHead) {
      wanted = spec;
      return chooseBackbone(spec, forHead);
    },
    backboneReady: async () => (await backboneReady()) ?? false,
    ...verbs,
  };
}
