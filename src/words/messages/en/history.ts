// What the head once scored, and what changed since.

export const history = {
  title: 'History',
  empty: 'Each time the head is tested, its score is kept here, to be compared with later ones.',
  list: 'States of the head, the newest first',
  now: 'Now',
  score: '{right, number} of {asked, number} right',
  first: 'The first state that is kept.',
  more: '{count, plural, one {+# picture of “{name}”} other {+# pictures of “{name}”}}',
  deletedClass: 'a class that was deleted',
  fewer: '{count, plural, one {−# picture of “{name}”} other {−# pictures of “{name}”}}',
  otherKind: 'learned as “{kind}”',
  otherSettings: 'other settings',
  relabelled: 'the same pictures, some under other labels',
  exchanged: 'as many pictures, but not the same ones',
  otherBackbone: 'seen by another backbone',
  switchedOff: 'without “{name}”',
  switchedOn: 'with “{name}” again',
  anew: 'learned anew: the same pictures, labels and settings',
  notNoted: 'what changed was not noted',
  better: 'Better than before',
  worse: 'Worse than before',
  unclear: 'No clear difference',
  detail:
    'On the {count, plural, one {# picture} other {# pictures}} that both were tested on: {before, number} right before, {after, number} now.',
  nothingShared: 'The two were not tested on any of the same pictures.',
  name: 'Name of this state',
  unnamed: 'Give it a name',
  bringBack: 'Learn like this again',
  bringBackMeans:
    'Brings back how the head learned: its kind, the settings of that kind, and altered copies. Pictures, labels and the backbone stay as they are. A kind that learns when you press Start has to be started again.',
  all: 'Show all {count, number}',
};
