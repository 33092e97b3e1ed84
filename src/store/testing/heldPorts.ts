// Ports whose answers can be held back: the n-th answer after a call to `holdAnswer` comes only when it is let go, all others at once.
// Of like calls in a row, as for each of many pictures, the first alone counts.
import type { Engine } from '../../engine/engine';
import type { Trainer } from '../../engine/trainer';
import type { Ports } from '../base/ports';
import type { ToyPorts } from './toyPorts';
import { toyPorts } from './toyPorts';

/** An answer that is held back: what it answers, and the way to let it go. */
export interface HeldAnswer {
  readonly to: string;
  letGo(): void;
}

export interface HeldPorts {
  readonly ports: ToyPorts;
  /** Holds the n-th answer from now on (0 is the next). Resolves when that call has been made. */
  holdAnswer(nth: number): Promise<HeldAnswer>;
  /** What is given, as an answer that can be held. */
  answer<Value>(to: string, given: Promise<Value>): Promise<Value>;
  /** Holds no answer that has not been held yet. */
  holdNone(): void;
}

/** Toy ports whose answers pass through `answer`; those that one answer is made of count as one. */
export function heldPorts(change: Partial<Ports> = {}): HeldPorts {
  let left = Infinity;
  let tell: (held: HeldAnswer) => void = () => undefined;
  let latest = '';

  const answer = <Value>(to: string, given: Promise<Value>): Promise<Value> => {
    const again = latest === to;
    latest = to;
    if (again || left-- !== 0) return given;
    // Whoever asked hears of a failure when it is let go.
    given.catch(() => undefined);
    return new Promise((resolve, reject) => tell({ to, letGo: () => void given.then(resolve, reject) }));
  };

  /** The same object, its methods' answers held in turn. */
  const held = <Part extends object>(name: string, part: Part): Part =>
    new Proxy(part, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function' || typeof key !== 'string') return value;
        return (...args: unknown[]) => {
          const given: unknown = Reflect.apply(value, target, args);
          return given instanceof Promise ? answer(`${name}.${key}`, given) : given;
        };
      },
    });

  const toys = toyPorts(change);
  const ports: ToyPorts = {
    ...toys,
    pictures: held('pictures', toys.pictures),
    storage: held('storage', toys.storage),
    backboneCache: held('backboneCache', toys.backboneCache),
    classifierFiles: held('classifierFiles', toys.classifierFiles),
    ownBackbones: held('ownBackbones', toys.ownBackbones),
    measureCurves: (...task) => answer('measureCurves', toys.measureCurves(...task)),
    layOutMap: (...task) => answer('layOutMap', toys.layOutMap(...task)),
    drawPicture: (drawing) => answer('drawPicture', toys.drawPicture(drawing)),
    webPageParts: (...parts) => answer('webPageParts', toys.webPageParts(...parts)),
    files: held('files', toys.files),
    nextFrame: () => answer('frame', toys.nextFrame()),
    deviceLimits: () => answer('deviceLimits', toys.deviceLimits()),
    startEngine: (kind) =>
      answer('startEngine', toys.startEngine(kind)).then((started) =>
        started.ok ? { ...started, value: held<Engine>('engine', started.value) } : started,
      ),
    startTrainer: () => held<Trainer>('trainer', toys.startTrainer()),
  };
  return {
    ports,
    answer,
    holdAnswer(nth) {
      left = nth;
      latest = '';
      return new Promise((resolve) => (tell = resolve));
    },
    holdNone: () => void (left = Infinity),
  };
}
