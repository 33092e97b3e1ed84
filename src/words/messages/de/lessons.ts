// Lessons, while there are none, and the words that they will use.
import type { Translated } from '../translation';

export const lessons: Translated<'lessons'> = {
  sections: 'Lektionen und Wörter',
  all: 'Alle Lektionen',
  words: 'Wörter',
  none: 'Es gibt noch keine Lektionen',
  noneMeans:
    'Eine Lektion wird eine Frage stellen, dich schätzen lassen, dich probieren lassen und dann zeigen, was gemessen wurde. Bis dahin: Bring ihm zwei Dinge bei und sieh, wie wenige Bilder es braucht.',
};
