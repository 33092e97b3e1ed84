// What TensorFlow.js says of a whole layers model, and what our network with a head says of the same pixels.
import { io, tensor4d } from '@tensorflow/tfjs-core';
import type { Tensor } from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import type { MlpHead } from '../../core/heads/mlp';
import { mlp } from '../../core/heads/mlp';
import { buildBackbone } from '../backbone';
import type { toyBackbone } from '../toyBackbone';

type Toy = ReturnType<typeof toyBackbone>;

/** Its network as JSON, and its numbers. */
interface LayersModelFiles {
  readonly model: Readonly<Record<string, unknown>>;
  readonly weights: Uint8Array<ArrayBuffer>;
}

/** The head that was read of it. */
interface ReadHead {
  readonly labels: readonly string[];
  readonly head: Omit<MlpHead, 'kind' | 'classIds'>;
}

/** What TensorFlow.js says of the whole model, of pixels as the client prepares them. */
export async function original(
  { model, weights }: LayersModelFiles,
  values: Float32Array,
  side: number,
  channels = 3,
): Promise<Float32Array> {
  const manifest = model['weightsManifest'] as io.WeightsManifestConfig;
  const loaded = await loadLayersModel(
    io.fromMemory({
      modelTopology: model['modelTopology'] as object,
      weightSpecs: manifest.flatMap((group) => group.weights),
      weightData: weights.buffer,
    }),
  );
  const answer = loaded.predict(tensor4d(values, [1, side, side, channels])) as Tensor;
  return (await answer.data()) as Float32Array;
}

/** What our engine and the read head say of the same pixels. */
export async function here(model: ReadHead, spec: Toy['spec'], bytes: Pick<Toy, 'topology' | 'weights'>, pixels: Uint8ClampedArray) {
  const backbone = await buildBackbone(spec, bytes.topology, bytes.weights);
  if (!backbone.ok) throw new Error(backbone.error.detail);
  const { embeddings } = await backbone.value.embed(pixels, 1);
  backbone.value.dispose();
  const head = { kind: 'mlp', classIds: model.labels, ...model.head } as const;
  return mlp.predict(head, embeddings).map(({ probability }) => probability);
}

/** A square of any colours, RGBA. */
export const pixelsOf = (side: number, random: () => number) =>
  Uint8ClampedArray.from({ length: side * side * 4 }, (_, i) => (i % 4 === 3 ? 255 : random() * 256));
/** As the client hands colours to its network: x / 127 − 1, RGB. */
export const scaled = (pixels: Uint8ClampedArray, side: number) =>
  Float32Array.from({ length: side * side * 3 }, (_, i) => (pixels[Math.floor(i / 3) * 4 + (i % 3)] ?? 0) / 127 - 1);

/** The client's grey of a colour, x / 127 − 1. */
export const greyOf = (pixels: Uint8ClampedArray) =>
  Float32Array.from({ length: pixels.length / 4 }, (_, i) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * i, 4 * i + 3);
    return (0.2989 * red + 0.587 * green + 0.114 * blue) / 127 - 1;
  });
