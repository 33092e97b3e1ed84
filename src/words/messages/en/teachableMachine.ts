// Teachable Machine: heads out as its image models.

export const teachableMachine = {
  out: 'Teachable Machine model',
  outFor: 'For everything that opens Teachable Machine’s image models: its own library, ml5, Scratch extensions, App Inventor.',
  outForLibrary: 'For programs that open Teachable Machine’s image models with its own library.',
  outHolds: 'The backbone and your head as one zip (model.json, weights.bin, metadata.json). Your pictures are not in it.',
  noUnknown:
    'Asked about the same pixels, it gives the probabilities that you see here; another program scales a photo in its own way, so they may differ by a point or two. It always names a class: “I don’t know” is not in it.',
  // Where the backbone takes another size of picture than the 224 pixels that some readers take for granted.
  otherSize:
    'This backbone looks at {side} × {side} pixels, which Teachable Machine’s library reads from the file. Programs that always send 224 × 224, such as ml5, need a head on a MobileNet.',
  outProject:
    'For Teachable Machine, save it as .tm: classes, samples at 224 × 224 pixels, and how a head of the kind “Two layers” learns. Test samples, classes without a sample, and what was recorded together stay out.',
  saveProject: 'Save as .tm',
  in: 'From elsewhere',
  inFor: 'What you made with Teachable Machine, or pictures in a zip with a folder for each class.',
  inModel: 'A model becomes a head here: on MobileNetV2 0.35, fetched if it is not here yet, or on the backbone that it brings along.',
  inProject: 'A project (.tm) or a zip of pictures becomes a new project. What was published, and its keys, stay out.',
  open: 'Open a file',
  save: 'Save for Teachable Machine',
  saving: 'Writing the model',
  ml5: 'Code for p5.js with ml5',
  ml5Lies: 'Lies beside the unpacked files',
  saved: 'Saved “{name}”. Unpack it where your program looks for model.json.',
  notAModel:
    '“{file}” is not a Teachable Machine model: that has a model.json, a metadata.json with labels, and weights. A network without labels can be added as a backbone, under “Backbones”.',
  archive: '“{file}” is damaged or not whole, so it cannot be opened. Copy it once more, or ask for it again.',
  modelDamaged: '“{file}” is damaged, so it was not opened. Export it once more.',
  modelTooLarge: '“{file}” holds more than a Teachable Machine model can, or says it does. Choose another file.',
  otherHead: '“{file}” has another head than Teachable Machine’s image models, so it cannot be opened.',
  backboneFails: '“{file}” brings along a backbone that does not run here, so it cannot be opened.',
  soundModel: '“{file}” is a Teachable Machine model of sounds. Only models of pictures can be opened here.',
  poseModel: '“{file}” is a Teachable Machine model of poses. Only models of pictures can be opened here.',
  otherMedia: '“{file}” is a Teachable Machine project of sounds or poses. Only projects of pictures can be opened here.',
  notThisHead:
    'Teachable Machine’s models have no such head: only “Linear”, “Two layers” and “Fine-tuned” can be written as one. Choose one of these under “How it learns”.',
  notAGraph:
    'This backbone is a TensorFlow graph, and Teachable Machine’s models are made of layers. Choose a MobileNetV2 or the built-in backbone.',
  notACrop: 'This backbone looks at the middle of a picture only, which Teachable Machine’s models cannot say. Choose another backbone.',
  notRandom: 'This backbone has random weights, which are made anew on each device. Choose another backbone.',
  notUsable: 'This backbone’s last part is not one that can be written as a Teachable Machine model. Choose another backbone.',
};
