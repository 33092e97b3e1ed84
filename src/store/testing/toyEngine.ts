// An engine that turns a picture's number into an embedding, and that a test can lose.
import type { DeviceKind } from '../../core/backbones/embedding';
import { seenMap, strongestMaps } from '../../core/backbones/insideView';
import { fail, ok } from '../../core/base/result';
import type { EpochsEnd, LabelledRows, LearntMatrix } from '../../core/solvers/epochs';
import type { Result } from '../../core/base/result';
import type { BlockShape, Engine, EngineFailure, EpochRun } from '../../engine/engine';
import { isDrawn, valueOf } from './toyPictures';
import { TOY_LENGTH } from './toySpec';

/** The embedding of a number: a point on a circle, so that near numbers look alike. */
export function toyEmbedding(value: number): readonly number[] {
  return [Math.cos(value), Math.sin(value), 1, 0];
}

/** One position of two numbers before the toy's last block. */
export const toyBlock: BlockShape = { positions: 1, channels: 2, activation: 'relu6' };

const toyMapShapes = {
  beforeLastBlock: { height: 1, width: 1, channels: 2 },
  afterLastBlock: { height: 1, width: 1, channels: TOY_LENGTH },
};

/** The feature map behind a number's embedding. */
const toyMap = (value: number): readonly number[] => [Math.cos(value), Math.sin(value)];

const filled = (length: number, value: number): LearntMatrix => ({ values: new Float32Array(length).fill(value), moments: [] });

/** Milliseconds that an epoch says it took. */
export const TOY_EPOCH = 2;

/**
 * Epochs that learn nothing and take a task each; the weights say how many there were.
 * Validation is best at the third, and the first class is said of all.
 */
async function toyEpochs<State extends { readonly epoch: number; readonly step: number }>(
  epochs: number,
  { from, signal, onEpoch }: EpochRun<State>,
  kept: { readonly validation: LabelledRows; readonly heldOut?: LabelledRows },
  weights: (epoch: number) => Omit<State, 'epoch' | 'step'>,
  gone: () => boolean,
  classCount: number,
): Promise<Result<EpochsEnd, EngineFailure>> {
  for (let epoch = (from?.epoch ?? 0) + 1; epoch <= epochs; epoch++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (gone()) return fail({ kind: 'lost', detail: 'gone' });
    if (signal?.aborted) return ok('stopped');
    const figures = { loss: 1 / epoch, accuracy: 1 - 1 / (epoch + 1) };
    const state = { epoch, step: epoch, ...weights(epoch) } as State;
    const right = kept.heldOut && Uint8Array.from(kept.heldOut.classes, (c) => Number(c === 0));
    onEpoch({
      figures: {
        epoch,
        train: figures,
        ...(kept.validation.classes.length > 0 && { validation: { ...figures, loss: Math.abs(epoch - 3) + 1 } }),
        ...(right &&
          right.length > 0 && { heldOut: { loss: 1, accuracy: right.reduce((sum, each) => sum + each, 0) / right.length, right } }),
      },
      state,
      milliseconds: TOY_EPOCH,
      ...(right &&
        right.length > 0 && { heldOut: Float32Array.from({ length: right.length * classCount }, (_, p) => Number(p % classCount === 0)) }),
    });
  }
  return ok('done');
}

/** An engine that can be lost on demand. */
export interface ToyEngine extends Engine {
  lose(detail: string): void;
  /** Pictures that were embedded, but for those that the app drew itself. */
  readonly embedded: number;
  /** The pictures that random-init baselines were calibrated on, a list for each making. */
  readonly randomInits: readonly (readonly number[])[];
  /** How many rows the last MLP or fine-tuning was given. */
  readonly learnt: { readonly learn: number; readonly validation: number } | undefined;
}

/** A new toy engine; device `kind` is only its name. After `lose` or `dispose` each call fails as lost. */
export function toyEngine(kind: DeviceKind): ToyEngine {
  let gone = false;
  let embedded = 0;
  const randomInits: number[][] = [];
  let learnt: ToyEngine['learnt'];
  let tell: (detail: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => (tell = resolve));
  return {
    device: { kind, software: false },
    lost,
    get embedded() {
      return embedded;
    },
    randomInits,
    get learnt() {
      return learnt;
    },
    load: ({ spec }) =>
      Promise.resolve(
        ok({
          id: spec.id,
          inputSize: spec.inputSize,
          embeddingLength: spec.embeddingLength,
          fingerprint: spec.fingerprint ?? '',
          weightCount: 1,
          featureMaps: toyMapShapes,
          lastBlock: toyBlock,
        }),
      ),
    unload: () => Promise.resolve(),
    embed(_, frames, { maps = [] } = {}) {
      const values = frames.map(valueOf);
      for (const frame of frames) frame.close();
      if (gone) return Promise.resolve(fail({ kind: 'lost' as const, detail: 'gone' }));
      embedded += frames.filter((frame) => !isDrawn(frame)).length;
      const mapped = { beforeLastBlock: toyMap, afterLastBlock: toyEmbedding };
      const given = maps.map((place) => [place, Float32Array.from(values.flatMap(mapped[place]))] as const);
      return Promise.resolve(
        ok({ embeddings: Float32Array.from(values.flatMap(toyEmbedding)), maps: Object.fromEntries(given), milliseconds: 0 }),
      );
    },
    // One block of two channels at one position: the number's point on the circle.
    lookInside(_, frame, wish) {
      const value = valueOf(frame);
      frame.close();
      if (gone) return Promise.resolve(fail({ kind: 'lost' as const, detail: 'gone' }));
      const map = Float32Array.from(toyMap(value));
      const maps = wish.kind === 'channel' ? [seenMap(map, 2, wish.channel)] : strongestMaps(map, 2, wish.most);
      const block = { name: 'block', operation: { kind: 'add' as const }, height: 1, width: 1, channels: 2, maps };
      return Promise.resolve(ok({ blocks: [block], filters: undefined, embedding: Float32Array.from(toyEmbedding(value)) }));
    },
    trainMlp({ embeddingLength, classCount, learn, validation }, { hidden, epochs }, run) {
      learnt = { learn: learn.classes.length, validation: validation.classes.length };
      return toyEpochs(
        epochs,
        run,
        { validation },
        (epoch) => ({ hidden: filled((embeddingLength + 1) * hidden, epoch), output: filled(hidden * classCount, epoch) }),
        () => gone,
        classCount,
      );
    },
    fineTune(_, { classCount, learn, ...kept }, { epochs }, run) {
      learnt = { learn: learn.classes.length, validation: kept.validation.classes.length };
      return toyEpochs(
        epochs,
        run,
        kept,
        (epoch) => ({
          block: filled((toyBlock.channels + 1) * TOY_LENGTH, epoch),
          classifier: filled((TOY_LENGTH + 1) * classCount, epoch),
        }),
        () => gone,
        classCount,
      );
    },
    // Every map is of the class whose number is its first, rounded.
    askFineTuned: (_, { classifier }, maps) => {
      const k = classifier.values.length / (TOY_LENGTH + 1);
      return Promise.resolve(
        ok(
          Float32Array.from({ length: (maps.length / toyBlock.channels) * k }, (_, at) =>
            Number(Math.round(maps[Math.floor(at / k) * toyBlock.channels] ?? 0) === at % k),
          ),
        ),
      );
    },
    makeRandomInit(_, frames) {
      const seen = frames.map(valueOf);
      for (const frame of frames) frame.close();
      if (gone) return Promise.resolve(fail({ kind: 'lost' as const, detail: 'gone' }));
      randomInits.push(seen);
      return Promise.resolve(ok({ topology: '{}', weights: Float32Array.from(seen).buffer }));
    },
    memory: () => Promise.resolve({ tensors: 0, bytes: 0 }),
    dispose: () => {
      gone = true;
    },
    lose(detail) {
      gone = true;
      tell(detail);
    },
  };
}
