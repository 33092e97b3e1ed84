// Where the head stands: what it lacks, or what it has learned.

export const headStatus = {
  knows: 'Knows {classes, plural, one {# class} other {# classes}} from {samples, plural, one {# sample} other {# samples}}.',
  knowsWithCopies:
    'Knows {classes, plural, one {# class} other {# classes}} from {samples, plural, one {# sample} other {# samples}} and {copies, plural, one {# altered copy} other {# altered copies}}.',
  knowsWithout: 'Knows {classes, plural, one {# class} other {# classes}} without a single sample.',
  behind: 'It has not learned from your newest samples.',
  failed: 'Learning failed. Change a sample to try again.',
  failedForNow: 'Learning failed. It is tried again in a moment.',
  learning: 'Learning …',
  opening: 'Opening your project …',
  looking: 'Looking at your samples …',
  waiting: 'Waiting for the backbone …',
  stuck: 'Too few of your samples could be read to learn from. Try them again, or choose another device.',
  fromFile:
    'Using “{head}”, a head from {origin, select, link {a link} other {a file}}. It knows {classes, plural, one {# class} other {# classes}}.',
  otherBackbone:
    '“{head}”, a head from {origin, select, link {a link} other {a file}}, was made on {backbone}, so it cannot predict on the backbone in use. Choose that backbone, or go back to your own head.',
  noMapping: 'Say which of the backbone’s pretraining classes count as your classes.',
  notTunable: 'Fine-tuning needs another backbone.',
  ready: 'Ready to learn: press Start.',
  meanwhile: 'Until then your head of the kind “{kind}” predicts.',
  secondOn: 'Let it learn a second class again, or add one: a head tells things apart.',
  twoClasses: 'Add two classes: a head tells things apart.',
  secondClass: 'Add a second class: a head tells things apart.',
  bothClasses: 'Add samples to both classes. A few each are enough to begin.',
  samplesFor: 'Add samples to {classes}.',
  oneMore: 'Add samples to one more class.',
};
