// How good the head is, in sentences: right answers of those asked, what that says of others, and what to do where it says nothing.

export const quality = {
  title: 'How good it is',
  right: 'Right on {right, number} of {asked, plural, one {# picture that it had not learned} other {# pictures that it had not learned}}',
  between: 'On pictures like these it is probably right between {low} and {high} of the time.',
  together:
    '{asked, plural, one {# picture} other {# pictures}} in {recordings, plural, one {# recording} other {# recordings}}: pictures of one recording count together, since they are often right or wrong together.',
  tooFew:
    'Too few for a percentage: it takes {least, number} pictures of {recordings, number} recordings; of fewer, one answer or recording more or less changes it too much. Add pictures of each class: another recording from another side, or more photos.',
  soFar: 'Pictures are still on their way: this number may change.',
  weakest:
    'Weakest: “{name}”, found in {right, number} of {asked, plural, one {# picture} other {# pictures}}{others, plural, =0 {} one {; # more class is as weak} other {; # more classes are as weak}}',
  allFound: 'No class is weaker than the others: all were found.',
  baseline: 'For comparison: always saying “{name}” would be right on {right, number}.',
  baselineEven: 'For comparison: always giving the same answer would be right on {right, number}.',
  noBetter: 'That is no better than guessing: always saying “{name}” would be right on {right, number}.',
  noBetterEven: 'That is no better than guessing: always giving the same answer would be right on {right, number}.',
  making: 'Testing it again …',
  learns: 'It is still learning. It is tested when that has ended.',
  makingFirst: 'Testing it on pictures that it has not learned …',
  unknown: 'How good it is cannot be known yet',
  unknownWhy:
    'Each class has a single recording. Pictures of one recording look so alike that a head that has seen one of them has seen all: tested on the others, it would look better than it is. Record each class once more, from another side or in another light, or add other photos of it.',
  unknownElse:
    'All recordings of each class lie in the same part, so there is no head that has not seen them. Add another recording or photo of each class.',
  notAskedOne: 'Not tested: “{name}” has a single recording. Record it once more, from another side, or add other photos of it.',
  notAskedFold: 'Not tested: the recordings of “{name}” lie in the same part. Add another recording or photo of it.',
  notAskedAlone:
    'Not tested: “{name}”, because without it fewer than two classes would be left to choose from. Add another recording or photo of the other classes.',
  opened:
    'The samples that a head from {origin, select, link {a link} other {a file}} learned from are not here, so it cannot be tested on what it has not learned. To know how good it is, take pictures of classes that are named like its own, under “Test set”.',
  openedScore: 'What its maker measured: {score}',
  openedNoScore: 'Its {origin, select, link {link} other {file}} does not say how good it was.',
  behind: 'This head learns when you press Start, and has not learned your newest samples. Let it learn again, then it is tested.',
  notKept:
    'There is no test of this fine-tuned head: no sample was left for one, or the head is from an older file. Record each class three times or more, then press Start again.',
  settingsUnknown:
    'It was not kept how this head learned, so nobody can tell how good it is. Press Start to let it learn again, then it is tested.',
  failed: 'Testing it failed. It is tried again when something changes.',
  more: 'Where is it wrong?',
  how: 'How is this measured?',
  elsewhere:
    'This number was measured on heads built the same way as the one in use. “Learning curve” and “Ladder” test other heads, so their numbers can differ.',
  howText:
    'Your <recording>recordings</recording> are <split>dealt</split> into five <fold>parts</fold>. Five heads are made, each without one part, and each is tested on that part: so every picture tests a head that has never seen its recording. The head in use has learned all five, so it should be a little better. Pictures of one recording are often right or wrong together, so the <interval>range</interval> counts them together. Of 100 tests like this one, about 95 or more have the true share within it. For that, your recordings must differ from each other as much as new pictures will.',
  bar: 'Right on {share}; between {low} and {high}',
  nothing: 'There is nothing to test yet',
  nothingText:
    'First teach it two classes. Then it is tested here on pictures that it has not learned from, and you see where it is wrong.',
};
