// A backbone session: one backbone, running on one device at a time, with a life of its own. It knows no store and owns no user data.
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { DeviceKind } from '../../core/backbones/embedding';
import type { MapPlace, MapShapes } from '../../core/backbones/featureMaps';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { DeviceReport, Engine, EngineFailure, EngineMemory, LoadedBackbone } from '../../engine/engine';
import type { Ports } from '../base/ports';
import type { BackboneFault, DeviceReason, SessionState } from './backboneState';
import type { LoadedEngine, Loading } from './loadedEngine';
import { loadedEngine } from './loadedEngine';
import type { RandomInits } from './randomInits';

/** A batch embedded, each row with what made it. */
export interface Embedded {
  readonly rows: readonly Float32Array[];
  /** For each map that was asked for and that the backbone can give, one a picture. */
  readonly maps: Readonly<Partial<Record<MapPlace, readonly Float32Array[]>>>;
  readonly fingerprint: string;
  readonly device: DeviceKind;
  /** See `TimedPictures`. */
  readonly milliseconds: number;
}

/** Devices to try in turn, and why. */
export interface DeviceOrder {
  readonly devices: readonly DeviceKind[];
  readonly reason: DeviceReason;
}

export interface BackboneSession {
  readonly spec: BackboneSpec;
  /** The same for as long as it lives, whatever runs it. */
  readonly fingerprint: string;
  /** Side of the pictures that it takes. */
  readonly inputSize: number;
  readonly embeddingLength: number;
  /** The feature maps that it can give beside an embedding. */
  readonly featureMaps: MapShapes;
  /** What it runs on, or is being brought back from. */
  readonly device: DeviceReport;
  readonly state: SessionState;
  /**
   * Embeds pictures of its input size; closes them. Those made for another backbone's are refused: 'not-loaded', as is all while its
   * device is being started again.
   */
  embed(frames: readonly ImageBitmap[], maps?: readonly MapPlace[]): Promise<Result<Embedded, EngineFailure>>;
  /** Lets the engine do a long piece of work beside the frames it embeds; one that does not answer is replaced. */
  onEngine<Value>(
    work: (engine: Engine, loaded: LoadedBackbone) => Promise<Result<Value, EngineFailure>>,
  ): Promise<Result<Value, EngineFailure>>;
  memory(): Promise<EngineMemory | undefined>;
  /** Moves it to the first of these devices that will carry it. Until then, and when none will, it stays where it is. */
  switchDevice(order: DeviceOrder, loading: Loading): Promise<Result<undefined, BackboneFault>>;
  /** Resolves once, with the reason, when it is given up or closed. Never rejects. */
  readonly lost: Promise<string>;
  /** Ends it and gives its memory back. */
  close(): void;
}

/** Who holds a session. */
export interface SessionHolder {
  /** Its state is another one. */
  onState(session: BackboneSession): void;
  /** It works again after its device stopped. */
  onRecovered(detail: string): void;
}

export interface SessionPorts extends Pick<Ports, 'backboneCache' | 'startEngine' | 'preferences' | 'measureDevice' | 'whyMissing'> {
  readonly randomInits: RandomInits;
  /** The devices to try for a backbone as things stand. */
  readonly orderFor: (spec: BackboneSpec) => DeviceOrder;
}

/** Losses of one device, in a row, after which the next device is taken. */
const LOSSES_BEFORE_NEXT_DEVICE = 2;
const LOSSES_BEFORE_GIVING_UP = 6;

/** Opens a session on the first device that will carry the backbone. Aborted, it may still open: the caller closes it. */
export async function openSession(
  spec: BackboneSpec,
  loading: Loading,
  holder: SessionHolder,
  ports: SessionPorts,
): Promise<Result<{ readonly session: BackboneSession; readonly notKept: boolean }, BackboneFault>> {
  const order = ports.orderFor(spec);
  const opened = await loadedEngine(spec, order.devices, loading, ports);
  if (!opened.ok) return opened;
  const { fingerprint } = opened.value.loaded;
  // An entry whose fingerprint nobody knows must at least stay what it was when it first came.
  if (!spec.random && spec.fingerprint === undefined && fingerprint !== '' && !loading.signal.aborted)
    ports.preferences.rememberFingerprint(spec.id, fingerprint);
  return ok({ session: sessionOn(opened.value, spec, order.reason, holder, ports), notKept: opened.value.notKept });
}

function sessionOn(
  first: LoadedEngine,
  spec: BackboneSpec,
  firstReason: DeviceReason,
  holder: SessionHolder,
  ports: SessionPorts,
): BackboneSession {
  const { loaded } = first;
  const { embeddingLength, fingerprint, inputSize, id, featureMaps } = loaded;
  const calibratedOn = ports.randomInits.calibratedOn(spec);
  /** Absent while it is being brought back, and at the end. */
  let engine: Engine | undefined;
  let device = first.engine.device;
  /** What brings it back, or looks for a faster device. */
  let run = new AbortController();
  let moving: Promise<boolean> | undefined;
  let losses = 0;
  let tellLost: (detail: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => (tellLost = resolve));
  let closed = false;
  const isClosed = () => closed;

  const stateOn = (reason: DeviceReason): SessionState => ({
    kind: 'ready',
    spec,
    loaded,
    device,
    reason,
    ...(calibratedOn !== undefined && { calibratedOn }),
  });

  let state = stateOn(first.failures.length > 0 ? { kind: 'fallback', failures: first.failures } : firstReason);
  const show = (next: SessionState) => {
    state = next;
    holder.onState(session);
  };

  /** Runs it on another engine from now on; gives what lets go of the one before. */
  const take = (next: Engine) => {
    const before = engine;
    run.abort();
    run = new AbortController();
    engine = next;
    ({ device } = next);
    void next.lost.then((detail) => {
      if (engine === next) void recover(detail);
    });
    return () => before?.dispose();
  };

  /** Looks for a faster device while the first one already works, and swaps only if it proves itself. */
  const improve = async () => {
    const incumbent = engine;
    const { signal } = run;
    const isOver = () => signal.aborted || engine !== incumbent;
    // Without this code nothing is measured, and the first device stays for this visit.
    const code = await import('./deviceSearch').catch(() => undefined);
    if (!code || !incumbent || isOver()) return;
    const found = await code.findFasterDevice(incumbent, loaded, {
      startEngine: ports.startEngine,
      measureDevice: ports.measureDevice,
      fetch: () => ports.backboneCache.fetch(spec, { signal }),
      readied: (fetched, candidate) => ports.randomInits.bytes(fetched, candidate, signal, fingerprint),
    });
    if (isOver()) return found.engine?.dispose();
    if (found.engine ?? found.search.conclusive) ports.preferences.rememberDevice(spec.id, (found.engine ?? incumbent).device.kind);
    const leave = found.engine && take(found.engine);
    show(stateOn({ kind: 'measured', search: found.search }));
    leave?.();
  };

  const settle = (next: LoadedEngine, reason: DeviceReason, mayImprove = true) => {
    const leave = take(next.engine);
    show(stateOn(next.failures.length > 0 ? { kind: 'fallback', failures: next.failures } : reason));
    leave();
    if (reason.kind === 'first' && mayImprove) void improve();
  };

  const giveUp = async (fault: BackboneFault, detail: string) => {
    if ((await moving) === true || closed) return;
    close(detail);
    show({ kind: 'failed', spec, fault });
  };

  const close = (detail: string) => {
    closed = true;
    run.abort();
    const ended = engine;
    engine = undefined;
    ended?.dispose();
    tellLost(detail);
  };

  /** Brings it to a device again; what comes back as another backbone is none. */
  const brought = async (devices: readonly DeviceKind[], loading: Loading): Promise<Result<LoadedEngine, BackboneFault>> => {
    const next = await loadedEngine(spec, devices, loading, { ...ports, randomInits: { ...ports.randomInits, bytes: ofItself } });
    if (!next.ok || next.value.loaded.fingerprint === fingerprint) return next;
    next.value.engine.dispose();
    return fail({ from: 'backbone', failure: { kind: 'fingerprint', detail: 'it came back as another one' } });
  };
  const ofItself: RandomInits['bytes'] = (fetched, on, signal) => ports.randomInits.bytes(fetched, on, signal, fingerprint);

  const recover = async (detail: string) => {
    if (!engine) return;
    const { kind } = device;
    const stopped = engine;
    engine = undefined;
    stopped.dispose();
    run.abort();
    run = new AbortController();
    const { signal } = run;
    losses++;
    if (losses > LOSSES_BEFORE_GIVING_UP) return giveUp({ from: 'engine', detail }, detail);
    show({ kind: 'starting', spec, lost: loaded, stopped: { device: kind, detail } });
    const { devices, reason } = ports.orderFor(spec);
    const others = losses > LOSSES_BEFORE_NEXT_DEVICE ? devices.filter((each) => each !== kind) : devices;
    const next = await brought(others.length > 0 ? others : devices, { signal });
    if (signal.aborted) {
      if (next.ok) next.value.engine.dispose();
    } else if (next.ok) {
      settle(next.value, reason, others === devices);
      holder.onRecovered(detail);
    } else await giveUp(next.error, detail);
  };

  /**
   * Passes an answer on. One that never came says that the device hangs;
   * a loss is seen to before whoever asked hears of it, and tries again.
   */
  const answered = <Value>(used: Engine, done: Result<Value, EngineFailure>): Result<Value, EngineFailure> => {
    if (done.ok) losses = 0;
    else if ((done.error.kind === 'timeout' || done.error.kind === 'lost') && engine === used) void recover(done.error.detail);
    return done;
  };

  const refused = (frames: readonly ImageBitmap[], detail: string) => {
    for (const frame of frames) frame.close();
    return fail<EngineFailure>({ kind: 'not-loaded', detail });
  };

  const session: BackboneSession = {
    spec,
    fingerprint,
    inputSize,
    embeddingLength,
    featureMaps,
    get device() {
      return device;
    },
    get state() {
      return state;
    },
    lost,
    async embed(frames, wanted = []) {
      const used = engine;
      if (!used) return refused(frames, 'no device runs it');
      if (frames.some(({ width }) => width !== inputSize)) return refused(frames, 'the pictures were made for another backbone');
      const { kind } = used.device;
      const embedded = answered(used, await used.embed(id, frames, { maps: wanted.filter((place) => featureMaps[place]) }));
      if (!embedded.ok) return embedded;
      const parted = (values: Float32Array, length: number) => frames.map((_, i) => values.slice(i * length, (i + 1) * length));
      const { embeddings, maps, milliseconds } = embedded.value;
      const mapped = Object.entries(maps).map(([place, values]) => [place, parted(values, values.length / frames.length)] as const);
      return ok({ rows: parted(embeddings, embeddingLength), maps: Object.fromEntries(mapped), fingerprint, device: kind, milliseconds });
    },
    async onEngine(work) {
      const used = engine;
      return used ? answered(used, await worked(() => work(used, loaded))) : refused([], 'no device runs it');
    },
    memory: async () => engine?.memory(),
    async switchDevice({ devices, reason }, loading) {
      losses = 0;
      const next = brought(devices, loading);
      // The newest switch counts.
      const wanted = (): boolean => !loading.signal.aborted && !isClosed() && moving === mine;
      const mine: Promise<boolean> = next.then((each) => each.ok && wanted());
      moving = mine;
      const moved = await next;
      const isWanted = wanted();
      if (moving === mine) moving = undefined;
      if (!moved.ok) return moved;
      if (isWanted) settle(moved.value, reason);
      else moved.value.engine.dispose();
      return ok(undefined);
    },
    close: () => {
      if (!closed) close('closed');
    },
  };

  take(first.engine);
  if (firstReason.kind === 'first') void improve();
  return session;
}

/** What the work throws is its failure: the engine's own calls never throw. */
async function worked<Value>(work: () => Promise<Result<Value, EngineFailure>>): Promise<Result<Value, EngineFailure>> {
  try {
    return await work();
  } catch (cause) {
    return fail({ kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) });
  }
}
