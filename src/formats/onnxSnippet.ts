// Python that asks an ONNX file, with onnxruntime; shown as it is run by the tests.
import { fileName } from '../core/base/fileNames';

/** `name`: the head's. */
export const onnxFileName = (name: string, what: 'head' | 'whole'): string =>
  `${fileName(name, 'head')}${what === 'head' ? ' head' : ''}.onnx`;

/**
 * Of a picture; the file holds backbone and head. Its centre square is halved and then scaled by the filter that is nearest to the app's
 * (`browser/squares`).
 */
export const wholeOnnxSnippet = (file: string): string => `import json, numpy as np, onnxruntime as ort
from PIL import Image, ImageOps

session = ort.InferenceSession(${JSON.stringify(file)})
classes = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
_, height, width, _ = session.get_inputs()[0].shape

picture = ImageOps.exif_transpose(Image.open("picture.png")).convert("RGB")
picture = ImageOps.fit(picture, (min(picture.size),) * 2)
while picture.width >= 2 * width:
    picture = picture.reduce(2)
pixels = np.asarray(picture.resize((width, height), Image.Resampling.HAMMING))
[probabilities] = session.run(None, {"pixels": pixels[None]})
print(dict(zip(classes, probabilities[0].tolist())))
`;

/** Of embeddings; the file holds the head alone. */
export const headOnnxSnippet = (file: string): string => `import json, numpy as np, onnxruntime as ort

session = ort.InferenceSession(${JSON.stringify(file)})
classes = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
x = np.load("embeddings.npz")["embeddings"]  # n embeddings, one a row
[probabilities] = session.run(None, {"embedding": x})
print([classes[c] for c in probabilities.argmax(axis=1)])
`;
