// What the words of the field mean, each in plain words.

export const termMeanings = {
  sample: 'A picture that you gave, together with its class. The head learns from samples.',
  class: 'One of the things that the head tells apart. You choose its name.',
  dataset: 'All your samples with their classes.',
  recording:
    'Samples that were taken one right after the other, while the button was held down once. They look very much alike, so they always stay together.',
  tag: 'A word that you put on samples to compare groups of them, such as “indoors” and “outdoors”.',
  backbone:
    'A large neural network that was already trained on other people’s photos. It turns each picture into a list of numbers. You use it as it is.',
  session: 'A backbone while it is loaded and working on one device.',
  fingerprint: 'A short code, calculated from all the numbers of a backbone. Two backbones with the same code are the same.',
  classifier: 'The last part of a backbone from its first training. It names the kinds of things that it learned then.',
  pretrainingClass: 'A kind of thing that the backbone learned to name in its first training, before it came to you.',
  embedding: 'The list of numbers that the backbone makes from a picture. Pictures that look alike get similar numbers.',
  featureMap: 'A grid of numbers inside the backbone. It shows where in the picture something was found.',
  head: 'The small part that learns from your samples. It turns the numbers of a picture into a probability for each class.',
  hyperparameter: 'A setting that is chosen before learning begins. It is not learned from the samples.',
  epoch: 'One pass through all the samples while the head learns.',
  learningRate:
    'How large each step of learning is. With steps that are too small, learning takes long; with steps that are too large, it never settles.',
  augmentation:
    'Copies of a sample that are mirrored, cropped, brighter, darker or blurred. The head learns from them, too, so that it pays less attention to these things.',
  logit: 'The score of a class before it is turned into a probability. The class with the highest score is the answer.',
  split: 'Which recordings a head may learn from, and which are kept back to test it.',
  fold: 'One of five parts of your recordings. Each part in turn is kept back for testing, while a head learns from the other four.',
  heldOut: 'Kept back for testing: the head did not learn from these samples, so its answers to them are an honest test.',
  shot: 'A sample for each class. With one shot, the head learns from a single sample of each class.',
  confusionMatrix: 'A table of right and wrong answers: a row for each true class, a column for each answer.',
  calibration: 'Making percentages mean what they say: of 100 answers that are given with 80 percent, about 80 are right.',
  novelty: 'How little a picture is like any of your samples. When nothing like it was among them, “I don’t know” is the honest answer.',
  neighbour: 'A sample that looks most like a picture to the backbone: its numbers are closest.',
  evidenceMap: 'The picture in squares. Each one shows how much it spoke for the answer or against it.',
};
