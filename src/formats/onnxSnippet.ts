// Python that asks an ONNX file, with onnxruntime; shown as it is run by the tests.
import { fileName } from '../core/base/fileNames';

/** `name`: the head's. */
export const onnxFileName = (name: string, what: 'head' | 'whole'): string =>
  `${fileName(name, 'head')}${what === 'head' ? ' head' : ''}.onnx`;

/** Of a picture; the file holds backbone and head. */
export const wholeOnnxSnippet = (file: string): string => `import json, numpy as np, onnxruntime as ort
from PIL import Image, ImageOps

session = ort.InferenceSession(${JSON.stringify(file)})
classes = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
_, height, width, _ = session.get_inputs()[0].shape

picture = ImageOps.exif_transpose(Image.open("picture.png")).convert("RGB")
pixels = np.asarray(ImageOps.fit(picture, (width, height)))
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
