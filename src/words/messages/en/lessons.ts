// Lessons, while there are none, and the words that they will use.

export const lessons = {
  sections: 'Lessons and words',
  all: 'All lessons',
  words: 'Words',
  none: 'There are no lessons yet',
  noneMeans:
    'A lesson will ask a question, let you guess, let you try it out, and then show what was measured. Until then: teach two things, and see how few pictures it takes.',
};
