// Writes kinds.safetensors: what the backbone makes, before its last block, of one held-out photo of each kind (kinds.py).
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import "@tensorflow/tfjs-backend-wasm";
import { setThreadsCount } from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import { model } from "@tensorflow/tfjs-layers";
import { readModel } from "./read_model.mjs";

const BACKBONE = new URL(`../public/models/${process.env.HEADSTART_MODEL ?? "headstart-2"}/`, import.meta.url);
const WORK = process.env.HEADSTART_WORK ? pathToFileURL(`${process.env.HEADSTART_WORK}/`) : new URL(".work/", import.meta.url);
/** The last block: fine-tuning changes what comes after its convolution's input. */
const [CONVOLUTION, NORMALISATION] = ["features_conv", "features_bn"];
const BATCH = 20;

/** One byte a number, −127 … 127, each channel in steps of its own. */
function quantised(maps, channels) {
  const steps = new Float32Array(channels);
  maps.forEach((value, i) => (steps[i % channels] = Math.max(steps[i % channels], Math.abs(value) / 127)));
  return { steps, bytes: Int8Array.from(maps, (value, i) => (steps[i % channels] > 0 ? Math.round(value / steps[i % channels]) : 0)) };
}

/** As Python's safetensors lays it out. */
function safetensors(arrays, metadata) {
  let end = 0;
  const entries = arrays.map(({ name, dtype, shape, values }) => [name, { dtype, shape, data_offsets: [end, (end += values.byteLength)] }]);
  const header = JSON.stringify({ __metadata__: metadata, ...Object.fromEntries(entries) });
  const text = header.padEnd(Math.ceil(header.length / 8) * 8);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, Buffer.from(text), ...arrays.map(({ values }) => Buffer.from(values.buffer))]);
}

/** float16 as bits to a number. */
function fromHalf(bits) {
  const [sign, exponent, fraction] = [bits & 0x8000 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

/** Where the top lies: beside the backbone, or where its card says. */
async function placeOfTop() {
  const { files } = JSON.parse(await readFile(new URL("card.json", BACKBONE), "utf8").catch(() => '{"files":[]}'));
  return files.map(({ name }) => name).find((name) => name.endsWith("top.safetensors")) ?? "top.safetensors";
}

/** The top's kernel and bias, as tensors. */
async function readTop(url) {
  const file = await readFile(url);
  const length = Number(file.readBigUInt64LE(0));
  const header = JSON.parse(file.subarray(8, 8 + length));
  const array = (name) => {
    const { dtype, shape, data_offsets: [start, end] } = header[name];
    const { buffer } = Uint8Array.from(file.subarray(8 + length + start, 8 + length + end));
    return tf.tensor(dtype === "F16" ? Float32Array.from(new Uint16Array(buffer), fromHalf) : new Float32Array(buffer), shape);
  };
  return { kernel: array("kernel"), bias: array("bias") };
}

/** How many of the maps, as they are written, the block and the top as they are name right. */
async function namedRight(backbone, { steps, bytes }, shape) {
  const [count, positions, channels] = shape;
  const [kernel] = backbone.getLayer(CONVOLUTION).getWeights();
  const [gamma, beta, average, variance] = backbone.getLayer(NORMALISATION).getWeights();
  const top = await readTop(new URL(await placeOfTop(), BACKBONE));
  const maps = tf.tensor2d(Float32Array.from(bytes, (value, i) => value * steps[i % channels]), [count * positions, channels]);
  const made = tf.relu6(tf.batchNorm(tf.matMul(maps, tf.reshape(kernel, [channels, -1])), average, variance, beta, gamma, backbone.getLayer(NORMALISATION).epsilon));
  const embeddings = tf.mean(tf.reshape(made, [count, positions, -1]), 1);
  const named = await tf.argMax(tf.add(tf.matMul(embeddings, top.kernel), top.bias), 1).data();
  return named.filter((kind, i) => kind === i).length;
}

setThreadsCount(1);
await tf.setBackend("wasm");
const backbone = await readModel(BACKBONE);
const { input } = backbone.getLayer(CONVOLUTION);
const [, height, width, channels] = input.shape;
const upTo = model({ inputs: backbone.inputs, outputs: input });
const [, side] = backbone.inputs[0].shape;
const photos = new Uint8Array(await readFile(new URL("kinds.rgb", WORK)));
const count = photos.length / (side * side * 3);
const maps = new Float32Array(count * height * width * channels);
for (let first = 0; first < count; first += BATCH) {
  const some = Float32Array.from(photos.subarray(first * side * side * 3, (first + BATCH) * side * side * 3), (value) => value / 127 - 1);
  maps.set(await upTo.predict(tf.tensor4d(some, [some.length / (side * side * 3), side, side, 3])).data(), first * height * width * channels);
}
const shape = [count, height * width, channels];
const { steps, bytes } = quantised(maps, channels);
const right = await namedRight(backbone, { steps, bytes }, shape);
const file = safetensors(
  [
    { name: "steps", dtype: "F32", shape: [channels], values: steps },
    { name: "maps", dtype: "I8", shape, values: bytes },
  ],
  { format: "headstart-kinds", right: String(right) },
);
await writeFile(new URL("kinds.safetensors", BACKBONE), file);
console.log(`${count} kinds, ${height} × ${width} × ${channels}, ${file.length} bytes; ${right} named right`);
