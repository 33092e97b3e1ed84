// The sessions that are open, by fingerprint. One may be the chosen one, others are watched; one that is neither is closed.
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { DeviceKind } from '../../core/backbones/embedding';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { Access } from '../base/access';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type * as Sessions from './backboneSession';
import type { BackboneSession, DeviceOrder } from './backboneSession';
import type { BackboneFault, OpenBackbones } from './backboneState';
import type { Loading } from './loadedEngine';
import type { RandomInits } from './randomInits';
import { randomInits } from './randomInits';

export interface SessionBook {
  readonly randomInits: RandomInits;
  of(fingerprint: string | undefined): BackboneSession | undefined;
  /** The session of an entry that works, the chosen one before others. */
  ofId(id: string): BackboneSession | undefined;
  /** The devices to try for a backbone as things stand. */
  orderFor(spec: BackboneSpec): DeviceOrder;
  /** Opens one; it is held by nobody until it is added. A session that cannot be kept on the disk is told of in a notice. */
  open(spec: BackboneSpec, loading: Loading): Promise<Result<BackboneSession, BackboneFault>>;
  /** Takes one in, in place of another of its fingerprint. */
  add(session: BackboneSession): void;
  /** Closes those that are neither chosen nor watched. */
  release(): void;
  closeAll(): void;
  /** Calls back whenever a session that was added is there, or its state has changed. One listener. */
  listen(onState: (session: BackboneSession) => void): void;
}

/** Keeps `sessions` up to date: those that are open, by fingerprint. */
export function sessionBook(
  { get, set }: Access<OpenBackbones & DatasetSlice & NoticeSlice>,
  ports: Pick<Ports, 'backboneCache' | 'startEngine' | 'preferences' | 'measureDevice' | 'pictures' | 'whyMissing'>,
  sessions: Map<string, BackboneSession>,
): SessionBook {
  const inits = randomInits({ get }, ports);
  /** Fetched when the first is opened. */
  let sessionCode: typeof Sessions | undefined;
  let onState: (session: BackboneSession) => void = () => undefined;

  const show = () => set({ sessions: new Map([...sessions].map(([fingerprint, { state }]) => [fingerprint, state])) });

  const close = (session: BackboneSession) => {
    session.close();
    inits.forget(session.fingerprint);
  };

  const orderFor = (spec: BackboneSpec): DeviceOrder => {
    const wish = get().deviceWish;
    if (wish !== 'auto') return { devices: devicesFrom(wish), reason: { kind: 'chosen' } };
    const remembered = ports.preferences.measuredDevice(spec.id);
    if (remembered) return { devices: devicesFrom(remembered), reason: { kind: 'remembered' } };
    return { devices: ['wasm', 'cpu'], reason: { kind: 'first' } };
  };

  const holder = {
    onState(session: BackboneSession) {
      const { fingerprint, state } = session;
      if (sessions.get(fingerprint) !== session) return;
      if (state.kind === 'failed') sessions.delete(fingerprint);
      show();
      onState(session);
    },
    onRecovered: (detail: string) => get().notify({ kind: 'recovered', detail }),
  };

  return {
    randomInits: inits,
    of: (fingerprint) => (fingerprint === undefined ? undefined : sessions.get(fingerprint)),
    ofId(id) {
      const ready = [...sessions.values()].filter(({ spec, state }) => spec.id === id && state.kind === 'ready');
      return ready.find(({ fingerprint }) => fingerprint === get().chosen) ?? ready[0];
    },
    orderFor,
    async open(spec, loading) {
      const code = sessionCode ?? (await import('./backboneSession').catch((cause: unknown) => String(cause)));
      if (typeof code === 'string') return fail({ from: 'part', why: await ports.whyMissing(code), detail: code });
      sessionCode = code;
      const opened = await code.openSession(spec, loading, holder, { ...ports, randomInits: inits, orderFor });
      if (!opened.ok) return opened;
      const { session, notKept } = opened.value;
      if (notKept && !loading.signal.aborted) get().notify({ kind: 'backbone-not-kept', name: spec.name });
      return ok(session);
    },
    add(session) {
      const before = sessions.get(session.fingerprint);
      if (before === session) return;
      sessions.set(session.fingerprint, session);
      before?.close();
      show();
      onState(session);
    },
    release() {
      const { chosen, watched } = get();
      const idle = [...sessions.values()].filter(({ fingerprint }) => fingerprint !== chosen && !watched.has(fingerprint));
      if (idle.length === 0) return;
      for (const { fingerprint } of idle) sessions.delete(fingerprint);
      show();
      idle.forEach(close);
    },
    listen: (listener) => void (onState = listener),
    closeAll() {
      const all = [...sessions.values()];
      sessions.clear();
      show();
      all.forEach(close);
    },
  };
}

/** The wished device first, then the ones that always work. */
function devicesFrom(wish: DeviceKind): readonly DeviceKind[] {
  return [wish, ...(['wasm', 'cpu'] as const).filter((kind) => kind !== wish)];
}
