// The card of a head, and its proof.

export const modelCard = {
  form: 'Card: who made it, what it is for',
  goesAlong:
    'The card goes along in the head file, with how many samples and recordings each class has, how good the head was when it was tested, and two drawn pictures that check it where it is opened.',
  author: 'Made by',
  authorHint: 'A name, a class or a school. Leave it empty if nobody should know.',
  about: 'What it is for',
  aboutHint: 'For example: sorts rubbish in front of a white wall.',
  limits: 'What it is not for',
  limitsHint: 'Where it fails, and what it has never seen.',
  kind: 'How it learned',
  score: 'How good it was',
  onHeldOut:
    'Right on {right, number} of {asked, number} pictures that it had not learned: between {low} and {high} on pictures like these.',
  onTestSet: 'Right on {right, number} of {asked, number} pictures of a test set: between {low} and {high} on pictures like these.',
  singly: 'Each picture was counted by itself: where several are of one recording, the true range is wider.',
  ofClass: '{name}: {samples, plural, one {# sample} other {# samples}}',
  ofClassRecorded:
    '{name}: {samples, plural, one {# sample} other {# samples}} in {recordings, plural, one {# recording} other {# recordings}}',
  ofClassSingle: '{name}: {samples, plural, one {# single picture} other {# single pictures}}',
  tags: 'Tags',
  tagged: '{tag} ({samples, number})',
  backboneLearned: 'What the backbone learned from',
  backboneLicence: 'Terms of the backbone',
  asking: 'Checking that it gives the same answers here …',
  equal: 'It gives the same answers here as where it was saved, to the last digit.',
  same: 'It gives the same answers here as where it was saved: probabilities differ by at most {points} percentage points.',
  differs:
    'It gives other answers here than where it was saved: probabilities differ by up to {points} percentage points. The backbone’s own numbers differ by {share}, so this device computes differently. Choose another device in Teach.',
  unanswered: 'The backbone did not answer, so it could not be checked that the head gives the same answers here.',
  unsummed: 'This file does not say whether it was changed after it was saved: its checksum is missing.',
  noProof:
    'There are no pictures to check it with: a link carries none, nor does a file that an older Headstart saved or that was made elsewhere.',
};
