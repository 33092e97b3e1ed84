// Scripts that run in Node say what the app would say, in English, without a bundle's catalogues.
import { messagesById } from '../src/words/messages/all';
import { i18n } from '../src/words/say';

i18n.load('en', Object.fromEntries(messagesById('en')));
