// Teachable Machine: heads out as its image models.

export const teachableMachine = {
  out: 'Teachable Machine model',
  outFor: 'For everything that opens Teachable Machine’s image models: its own library, ml5, Scratch extensions, App Inventor.',
  outHolds: 'The backbone and your head as one zip (model.json, weights.bin, metadata.json). Your pictures are not in it.',
  sameAnswers: 'It gives the same answers as here.',
  // Where the backbone takes another size of picture than the 224 pixels that some readers take for granted.
  otherSize:
    'This backbone looks at {side} × {side} pixels, which Teachable Machine’s library reads from the file. Programs that always send 224 × 224, such as ml5, need a head on a MobileNet.',
  save: 'Save for Teachable Machine',
  saving: 'Writing the model',
  saved: 'Saved “{name}”. Unpack it where your program looks for model.json.',
  notThisHead:
    'Teachable Machine’s models have no such head: only logistic regression, an MLP and a fine-tuned backbone can be written as one. Choose one of these under “How it learns”.',
  notAGraph:
    'This backbone is a TensorFlow graph, and Teachable Machine’s models are made of layers. Choose a MobileNetV2 or the built-in backbone.',
  notACrop: 'This backbone looks at the middle of a picture only, which Teachable Machine’s models cannot say. Choose another backbone.',
  notRandom: 'This backbone has random weights, which are drawn again on each device. Choose another backbone.',
  notUsable: 'This backbone’s last part is not one that can be written as a Teachable Machine model. Choose another backbone.',
};
