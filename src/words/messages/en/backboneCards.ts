// The cards of the backbones that come with the app: what they learned from and lack, how they were made, how good they are,
// what they cost.

export const backboneCards = {
  open: 'Card: how it was made, how good it is, what it lacks',
  fetching: 'Fetching the card …',
  failed: 'The card could not be fetched. Is there a connection?',
  learnedFrom: 'What it learned from',
  data: 'Tiny ImageNet: photos of 64 × 64 pixels, of 200 ImageNet classes; {pictures, plural, one {# picture} other {# pictures}}.',
  gaps: 'What is missing from it',
  gapKinds:
    'It saw 200 kinds of things (animals, tools, vehicles, food, landmarks), each as a web photo of 64 × 64 pixels. It knows everything else only by its likeness to these.',
  gapPeople:
    'People are not among them. The photos were gathered on the web before 2010, mostly from Europe and North America, so homes, clothes, food and faces from elsewhere are rare or missing.',
  gapSigns: 'Letters, numbers, drawings, screens, X-rays and maps are missing: for these it is little better than raw pixels.',
  gapDetails:
    'Small details are lost: a picture is read at a few dozen pixels a side, so text, faces far away and fine differences between species cannot be told apart.',
  gapDetails128:
    'Small details are lost: a picture is read at 128 pixels a side by a network that learned on 64, so text, faces far away and fine differences between species cannot be told apart.',
  gapLabels: 'Labels of the training photos are partly wrong or ambiguous (several things in one picture, one label).',
  network: 'The network',
  networkText:
    'A 3 × 3 convolution to 16 channels at half the size; two fused inverted residuals to 24 and 48 channels, each halving the map again (one dense 3 × 3 convolution expands: quick where a map is large and thin); four inverted residuals of 48, 112, 112 and 112 channels (1 × 1 expands fourfold, 3 × 3 depthwise, 1 × 1 projects), one of them halving the map; a 1 × 1 convolution to 512 channels, whose mean over the {side, number} × {side, number} positions is the embedding. Batch normalisation after every convolution, ReLU6 after all but the projections.',
  made: 'How it was made',
  recipe:
    'AdamW, batches of 256, learning rate 0.003 with warm-up and cosine; cross-entropy on the labels (smoothing 0.1) plus distillation from MobileNetV2 1.0 (its pooled features of the photo enlarged to 160 × 160, standardised, through a linear map; and its ImageNet logits at temperature 2). Random crops of 40–100% of the photo, flips, colour, blur and sharpening, on pictures of 64 × 64 pixels. Exponentially averaged weights (0.999).',
  recipe128: 'The weights are those of Headstart 1; only the pictures that they are shown are larger: 128 pixels a side instead of 72.',
  quality: 'How good it is',
  accuracy: 'Of validation photos it names {top1} right, {top5} within five guesses.',
  best: 'Best: {classes}.',
  worst: 'Worst: {classes}.',
  classAccuracy: '{class} ({share})',
  probe: 'Right answers of a head learned on 1 to 25 pictures per class, on photos that no backbone here was made for',
  backbone: 'Backbone',
  setFruit: '6 kinds of fruit, pictures per class',
  setHandDigits: '10 numbers shown by hand, pictures per class',
  setRubbish: '6 kinds of rubbish, pictures per class',
  setMean: 'Mean of all sets, pictures per class',
  setOther: '{set}, pictures per class',
  rowOf: '{backbone} ({side, number})',
  randomInit: 'Headstart 1, random weights',
  rawPixels: 'No backbone: raw pixels',
  costs: 'What it costs',
  size: '{weights, plural, one {# weight} other {# weights}} (kernels float16, batch normalisation float32), {multiplyAdds} multiply-adds per picture.',
  pretraining: 'Pretraining took {time} ({epochs} epochs) on {device} and between {least} and {most} Wh.',
  energy: 'The energy was not metered: {hours} h at 3 to 15 W. The teacher’s one pass over the photos and trial runs are not counted.',
  terms: 'Terms',
  termsText:
    'The weights were trained on Tiny ImageNet, a subset of ImageNet, whose photos are for research and teaching only and are not passed on here. The teacher, MobileNetV2, is under the Apache License 2.0.',
  fingerprint: 'Fingerprint',
  fingerprintOf: 'SHA-256 of its float32 weights in manifest order',
};
