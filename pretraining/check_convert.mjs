// Checks the conversion: the backbone's forward pass in TensorFlow.js equals PyTorch's (parity.json) within 1e-4.
import { readFile } from "node:fs/promises";
import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import { loadLayersModel, model as makeModel } from "@tensorflow/tfjs-layers";

const TOLERANCE = 1e-4;
const folder = new URL("../public/models/headstart-1/", import.meta.url);
const readJson = async (url) => JSON.parse(await readFile(url, "utf8"));

/** Reads a model.json and its shards from disk. */
async function loadBackbone() {
  const { modelTopology, weightsManifest } = await readJson(new URL("model.json", folder));
  const shards = await Promise.all(weightsManifest.flatMap(({ paths }) => paths.map((path) => readFile(new URL(path, folder)))));
  const weightData = new Uint8Array(Buffer.concat(shards)).buffer;
  const weightSpecs = weightsManifest.flatMap(({ weights }) => weights);
  return loadLayersModel({ load: async () => ({ modelTopology, weightSpecs, weightData }) });
}

/** The noise that convert.py makes: value i is the top byte of (i + 1) · 2654435761 mod 2³². */
function parityPictures({ pictures, side }) {
  const values = Float32Array.from({ length: pictures * side * side * 3 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 24) / 127 - 1);
  return tf.tensor4d(values, [pictures, side, side, 3]);
}

await tf.setBackend("cpu");
const parity = await readJson(new URL("parity.json", import.meta.url));
const backbone = await loadBackbone();
const names = ["features", "pool"];
const both = makeModel({ inputs: backbone.inputs, outputs: names.map((name) => backbone.getLayer(name).output) });
const outputs = both.predict(parityPictures(parity));
for (const [i, name] of names.entries()) {
  const { shape, first, mean } = parity[name];
  const values = outputs[i].dataSync();
  const difference = Math.max(
    Math.abs(values.reduce((sum, value) => sum + value, 0) / values.length - mean),
    ...first.map((value, k) => Math.abs(value - values[k])),
  );
  const same = outputs[i].shape.join() === shape.join() && difference < TOLERANCE;
  console.log(`${same ? "ok" : "DIFFERS"}: ${name} [${outputs[i].shape}], largest difference ${difference.toExponential(1)}`);
  if (!same) process.exitCode = 1;
}
