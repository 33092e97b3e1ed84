// What the first screen says in English, at hand from the first moment: it is said where another language cannot be had.
import words from 'virtual:catalogue/en/first';
import { i18n } from './say';

i18n.load('en', { ...words });
