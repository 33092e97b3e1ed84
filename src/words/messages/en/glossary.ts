// The page of all words, and what is said beside each.

export const glossary = {
  title: 'What the words mean',
  inTextbooks: 'In textbooks: {words}',
  all: 'All words',
};
