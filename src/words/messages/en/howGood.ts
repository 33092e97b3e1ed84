// How good the head is, until it is measured.

export const howGood = {
  byHand: 'Test it with new pictures',
  byHandMeans:
    'Choose pictures that the head has not learned from, and see whether its answers are right. Counting right and wrong answers for you, and showing which classes get mixed up, is still to come.',
  nothing: 'There is nothing to test yet',
  nothingMeans: 'First teach it two classes. Then you can give it new pictures here and see whether its answers are right.',
};
