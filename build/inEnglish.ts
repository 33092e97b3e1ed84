// Scripts that run in Node say what the app would say, in English, without a bundle's catalogues.
import { messages } from '../src/words/messages/all';
import { i18n } from '../src/words/say';

const english = Object.entries(messages['en'] ?? {}).flatMap(([area, words]) =>
  Object.entries(words).map(([name, message]) => [`${area}.${name}`, message] as const),
);
i18n.load('en', Object.fromEntries(english));
