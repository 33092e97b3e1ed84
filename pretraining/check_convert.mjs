// Checks the conversion: the backbone's forward pass in TensorFlow.js equals PyTorch's (parity.json) within 1e-4.
import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import { model as makeModel } from "@tensorflow/tfjs-layers";
import { readJson, readModel } from "./read_model.mjs";

const TOLERANCE = 1e-4;
const LAYERS = ["features", "pool"];

/** The noise that convert.py makes: value i is the top byte of (i + 1) · 2654435761 mod 2³². */
function parityPictures({ pictures, side }) {
  const noise = (_, i) => (Math.imul(i + 1, 2654435761) >>> 24) / 127 - 1;
  return tf.tensor4d(Float32Array.from({ length: pictures * side * side * 3 }, noise), [pictures, side, side, 3]);
}

await tf.setBackend("cpu");
const parity = await readJson(new URL("parity.json", import.meta.url));
const backbone = await readModel(new URL("../public/models/headstart-2/", import.meta.url));
const probed = makeModel({ inputs: backbone.inputs, outputs: LAYERS.map((name) => backbone.getLayer(name).output) });
const outputs = probed.predict(parityPictures(parity));
for (const [i, name] of LAYERS.entries()) {
  const { shape, first, mean } = parity[name];
  const values = outputs[i].dataSync();
  const sum = values.reduce((total, value) => total + value, 0);
  const differences = [sum / values.length - mean, ...first.map((value, k) => value - values[k])].map(Math.abs);
  const largest = Math.max(...differences);
  const same = outputs[i].shape.join() === shape.join() && largest < TOLERANCE;
  console.log(`${same ? "ok" : "DIFFERS"}: ${name} [${outputs[i].shape}], largest difference ${largest.toExponential(1)}`);
  if (!same) process.exitCode = 1;
}
