// Reads a TensorFlow.js layers model from a folder on disk, for the scripts that run in Node.
import { readFile } from "node:fs/promises";
import { loadLayersModel } from "@tensorflow/tfjs-layers";

export const readJson = async (url) => JSON.parse(await readFile(url, "utf8"));

/** The model in `folder` (a URL that ends in a slash): model.json and the shards that it names; for pictures of another side, if given. */
export async function readModel(folder, side) {
  const { modelTopology, weightsManifest } = await readJson(new URL("model.json", folder));
  if (side) modelTopology.config.layers[0].config.batch_input_shape.splice(1, 2, side, side);
  const paths = weightsManifest.flatMap((group) => group.paths);
  const shards = await Promise.all(paths.map((path) => readFile(new URL(path, folder))));
  const weightData = new Uint8Array(Buffer.concat(shards)).buffer;
  const weightSpecs = weightsManifest.flatMap(({ weights }) => weights);
  return loadLayersModel({ load: async () => ({ modelTopology, weightSpecs, weightData }) });
}
