// What can be done with projects, with uploads that ended early, and with what could not be saved.
import type { Translated } from '../translation';

export const projects: Translated<'projects'> = {
  new: 'Neues Projekt',
  open: 'Öffnen',
  pictures: '{count, plural, one {# Bild} other {# Bilder}}',
  picturesNotSaved: '{count, plural, one {# Bild} other {# Bilder}}, nicht gespeichert',
  picturesPartly: '{count, plural, one {# Bild} other {# Bilder}}, andere fehlen',
  delete: 'Projekt löschen',
  deleted: 'Dieses Projekt wurde in einem anderen Tab gelöscht. Du siehst, was dieser Tab davon gelesen hatte.',
  openAnother: 'Ein anderes Projekt öffnen',
  deleteAsk: '„{name}“ löschen?',
  deleteMeans: 'Seine Klassen und Beispiele werden von diesem Gerät gelöscht. Das lässt sich nicht rückgängig machen.',
  upload: 'Hochladen fortsetzen',
  uploadBack: 'Zurückgehen und Hochladen fortsetzen',
  uploadTakeBack: 'Projekt zurückholen und Hochladen fortsetzen',
  leaveOut: 'Weglassen',
  ok: 'OK',
  saveAgain: 'Noch einmal speichern',
  takeBack: 'Projekt zurückholen',
};
