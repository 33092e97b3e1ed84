// What is copied to the clipboard.
import type { Translated } from '../translation';

export const copying: Translated<'copying'> = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  byHand: 'Von Hand kopieren: Diese Seite darf nicht in die Zwischenablage schreiben.',
  link: 'Link kopieren',
  linkCopied: 'Link kopiert',
  linkByHand: 'Der Link zu diesem Werkzeug mit seinen Einstellungen',
};
