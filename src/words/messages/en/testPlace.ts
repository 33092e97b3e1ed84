// The place Test: its sections, and what each says while there is nothing to show.

export const testPlace = {
  sections: 'What to test',
  howGood: 'How good',
  check: 'Check the pictures',
  unknown: '“I don’t know”',
  why: 'Why it said so',
  howGoodTitle: 'How good is it?',
  askTitle: 'Ask it yourself',
  checkEmpty: 'No pictures to check yet',
  checkEmptyText:
    'One picture in the wrong class teaches the head something wrong. Take pictures of two classes, and those worth a second look are shown here.',
  unknownTitle: 'What it does not know',
  unknownEmpty: 'Nothing to compare with yet',
  unknownEmptyText:
    'A head must choose one of its classes, even for a picture like none of them. Teach it two classes first, then see here what it should rather not answer.',
  whyTitle: 'Why did it say so?',
  onlyLearntHere: 'This is known only of a head that learned here.',
  whyEmpty: 'No answer to explain yet',
  whyEmptyText:
    'Teach it two classes first. Then choose an answer here and see which of your pictures, and which part of the picture, it came from.',
};
