// Times one picture's forward pass on WASM (SIMD, one thread), ours beside MobileNetV2 0.35; writes results.json.
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import "@tensorflow/tfjs-backend-wasm";
import { setThreadsCount } from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import { readJson, readModel } from "./read_model.mjs";

const models = new URL("../public/models/", import.meta.url);
/** Each with the side of its pictures, where that is not its own. */
const BACKBONES = [
  ...[72, 96, 112, 128, 160].map((side) => ({ name: `headstart-1@${side}`, folder: new URL("headstart-1/", models), side })),
  { name: "headstart-2", folder: new URL("headstart-2/", models) },
  { name: "mobilenet_v2_0.35_224", folder: new URL("../../shared/backbones/mobilenet_v2_0.35_224_no_top/", import.meta.url) },
];
const WARM_UP = 10;
const RUNS = 150;

/** Milliseconds of each forward pass, result read back, sorted. */
async function times(backbone) {
  const picture = tf.randomUniform([1, ...backbone.inputs[0].shape.slice(1)], -1, 1, "float32", 1);
  const taken = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const start = performance.now();
    const output = backbone.predict(picture);
    await output.data();
    if (run >= WARM_UP) taken.push(performance.now() - start);
    output.dispose();
  }
  return taken.sort((a, b) => a - b);
}

setThreadsCount(1);
await tf.setBackend("wasm");
const milliseconds = {};
for (const { name, folder, side } of BACKBONES) {
  if (!existsSync(folder)) continue;
  const taken = await times(await readModel(folder, side));
  milliseconds[name] = { median: +taken[RUNS / 2].toFixed(2), fastest: +taken[0].toFixed(2) };
}
const url = new URL("results.json", import.meta.url);
const forward = { backend: "wasm, 1 thread", runs: RUNS, milliseconds, machine: cpus()[0].model, date: new Date().toISOString() };
await writeFile(url, `${JSON.stringify({ ...(await readJson(url)), forward }, null, 2)}\n`);
console.log(milliseconds);
