// What the head once scored, and what changed since.

export const history = {
  title: 'History',
  empty: 'Each time the head was asked, its score is kept here, to be compared with later ones.',
  list: 'States of the head, the newest first',
  now: 'Now',
  score: '{right, number} of {asked, number} right',
  first: 'The first state that is kept.',
  more: '{count, plural, one {+# picture of “{name}”} other {+# pictures of “{name}”}}',
  fewer: '{count, plural, one {−# picture of “{name}”} other {−# pictures of “{name}”}}',
  otherKind: 'learned as “{kind}”',
  otherSettings: 'other settings',
  relabelled: 'the same pictures, some under other labels',
  better: 'Better than before',
  worse: 'Worse than before',
  unclear: 'No clear difference',
  detail:
    'On the {count, plural, one {# picture} other {# pictures}} that both were asked: {before, number} right before, {after, number} now.',
  nothingShared: 'Both were asked no picture in common.',
  name: 'Name of this state',
  unnamed: 'Give it a name',
  bringBack: 'Learn like this again',
  bringBackMeans: 'Brings back how the head learned: its kind and settings. Pictures that came or went since stay as they are.',
  all: 'Show all {count, number}',
};
