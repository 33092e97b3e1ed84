// The model as an ONNX file.

export const onnx = {
  title: 'ONNX model',
  purpose: 'For everything that runs ONNX files: Python, C#, Java, phones.',
  wholeHolds:
    'Backbone and head in one file. A picture’s pixels go in ({side} × {side}, red, green, blue, 0 to 255), a probability for each class comes out.',
  headHolds: 'The head alone takes embeddings in place of pictures.',
  opset: 'It is written with opset {opset, number}, with operators of the ONNX standard alone.',
  noUnknown:
    'Asked about the same pixels, it gives the probabilities that you see here; another program scales a photo in its own way, so they may differ by a point or two. It always names a class: “I don’t know” is not in it.',
  keras: 'For tf.keras, save for Teachable Machine instead, and convert that model.json with tensorflowjs_converter.',
  save: 'Save ONNX model',
  saveHead: 'Save only the head (.onnx)',
  saving: 'Writing the ONNX file',
  snippet: 'Asks it about a picture, with onnxruntime and Pillow',
  headSnippet: 'Asks the head about saved embeddings, with onnxruntime',
  saved: 'Saved “{name}”.',
  notRandom: 'This backbone has random weights, which are made anew on each device, so it is not written into a file.',
  needsBackbone: 'A fine-tuned head changes the backbone itself, so it is saved together with it.',
  notUsable: 'This backbone could not be written as ONNX. Choose another backbone.',
};
