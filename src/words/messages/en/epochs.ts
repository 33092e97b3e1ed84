// Learning by epochs, two layers and fine-tuning: how a run goes, what it learned from and what came of it.

export const epochs = {
  start: 'Start',
  stop: 'Stop',
  trainMore: 'Train more',
  startOver: 'Start over',
  clear: 'Clear',
  looking: 'Looking at your pictures once more',
  lookingFor: '{kind}: looking at your pictures once more',
  learningFor: '{kind}: learning',
  done: '{done, number} of {total, number}',
  epochOf: 'epoch {epoch, number} of {epochs, number}',
  notTunable: '{backbone} does not end with a 1 × 1 convolution, so its last part cannot be fine-tuned here. Choose another backbone.',
  notTunableHere:
    'This backbone cannot be fine-tuned here: it does not end with a 1 × 1 convolution. Choose another backbone, or another kind of head.',
  emptyMlp: 'Press Start and watch it learn: each epoch adds one point to the curves, and the predictions change with it.',
  emptyFineTuning:
    'Press Start: the backbone looks at each picture once more, then its last part learns from them, beginning with what it knows. The backbone itself stays as it is; what changes is saved with your head.',
  soon: 'The curves begin in a moment.',
  running: 'Epoch {epoch, number} of {epochs, number}.',
  stopped: 'Stopped after epoch {epoch, number}.',
  ended: 'Ended early after epoch {epoch, number}: it got no better any more.',
  finished: 'Done: {epochs, plural, one {# epoch} other {# epochs}}.',
  used: 'The head of epoch {epoch, number} predicts.',
  learns: 'Learns from {samples, plural, one {# sample} other {# samples}}.',
  learnsWithCopies:
    'Learns from {samples, plural, one {# sample} other {# samples}} and {copies, plural, one {# altered copy} other {# altered copies}}.',
  choosing: '{samples, plural, one {# held-out sample chooses} other {# held-out samples choose}} the epoch.',
  heldOut: '{samples, plural, one {# sample is} other {# samples are}} held out for testing.',
  heldOutChose:
    '{samples, plural, one {# sample is held out for testing; it chooses} other {# samples are held out for testing; they choose}} the epoch as well.',
  copiesLeftOut:
    '{copies, plural, one {# altered copy is} other {# altered copies are}} left out, the same number of each sample: this tab cannot hold more of what this backbone sees.',
  nothingHeldOut:
    'No class has a recording to spare, so nothing is held out for testing. Record each class a second time to see how the head does on samples it has not learned from.',
  missing: 'No sample of {classes} is held out, because there is no second recording: the figures are about the other classes only.',
  missingChooses: 'So nothing chooses the epoch, and the newest one predicts.',
  accuracy: 'Accuracy',
  accuracyChart: 'Share of samples predicted right, by epoch',
  loss: 'Loss',
  lossChart: 'Mean cross-entropy, by epoch; lower means surer of the right answer',
  epoch: 'Epoch',
  learningLine: 'Learning',
  heldOutLine: 'Held out',
  numbersOfEpochs: 'The numbers of each epoch',
  learningLoss: 'Learning: loss',
  learningRight: 'Learning: right',
  heldOutLoss: 'Held out: loss',
  heldOutRight: 'Held out: right',
  rightOf: '{right, number} of {asked, number}',
  frozen: 'Frozen',
  fineTuned: 'Fine-tuned, epoch {epoch, number}',
  rightOfAll: '{right, number} of {asked, number} right',
  better:
    'Better: fine-tuned, it is right on {tuned, number} of {asked, number} held-out samples; with the frozen backbone on {frozen, number}. Chance alone seldom does that (exact McNemar test by recordings, p {p}).',
  worse:
    'Worse: fine-tuned, it is right on {tuned, number} of {asked, number} held-out samples; with the frozen backbone on {frozen, number}. Chance alone seldom does that (exact McNemar test by recordings, p {p}).',
  noClearDifference:
    'No clear difference: fine-tuned, it is right on {tuned, number} of {asked, number} held-out samples; with the frozen backbone on {frozen, number}. Chance alone often does that (exact McNemar test by recordings, p {p}).',
  choseToo:
    'These samples also chose the epoch, so the fine-tuned head looks a little better than it is. Record each class three times or more to keep some apart.',
  forgot:
    'What it forgot: tested on {pictures, plural, one {# picture} other {# pictures}}, one of each pretraining class, the backbone was right on {before, number}; changed for your classes, it is right on {now, number}.',
  forgotNothing:
    'It forgot nothing that these pictures show: tested on {pictures, plural, one {# picture} other {# pictures}}, one of each pretraining class, the backbone was right on {before, number}; changed for your classes, it is right on {now, number}.',
  mayHaveForgotten:
    'What it may have forgotten: on {changed, number} of {pictures, plural, one {# of your pictures} other {# of your pictures}} ({share}), the changed backbone names another of its {labels, plural, one {# pretraining class} other {# pretraining classes}} than before.',
  mayHaveForgottenNothing:
    'What it may have forgotten: on {pictures, plural, one {# of your pictures} other {each of # of your pictures}}, the changed backbone still names the same of its {labels, plural, one {# pretraining class} other {# pretraining classes}} as before.',
  tuningSettings: 'Settings: {epochs, plural, one {# epoch} other {# epochs}} at most, learning rates {block} and {head}',
  mostEpochs: 'Epochs at most',
  patience: 'Patience: epochs without improvement',
  blockLearningRate: 'Learning rate of the backbone’s last part',
  headLearningRate: 'Learning rate of the head',
  ratesWhy: 'The backbone’s part has a smaller <learningRate>learning rate</learningRate> than the head, so that it keeps what it knew.',
  fromNextStart: '<hyperparameter>These settings</hyperparameter> count from the next start.',
  mlpMeans:
    'One <epoch>epoch</epoch> goes through all samples, one <batch>batch</batch> after the other, to make the <loss>loss</loss> smaller. With more <hiddenUnit>hidden units</hiddenUnit> the head can learn finer differences, and takes longer. The same <seed>seed</seed> gives the same choices again.',
  slowly: 'Slowly, to watch',
  asTeachableMachine: 'Set as in Teachable Machine',
  mlpSettings:
    'Settings: {hidden, plural, one {# hidden unit} other {# hidden units}}, {epochs, plural, one {# epoch} other {# epochs}}, {optimiser} {rate}',
  hidden: 'Hidden units',
  epochCount: 'Epochs',
  dropout: 'Dropout',
  seed: 'Seed',
  learningRate: 'Learning rate',
  batchSize: 'Batch size',
  optimiser: 'Optimiser',
  adam: 'Adam',
  momentum: 'Momentum',
  sgd: 'Gradient descent',
};
