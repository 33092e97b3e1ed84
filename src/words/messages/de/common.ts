// Words that belong to no part of the app alone.
import type { Translated } from '../translation';

export const common: Translated<'common'> = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  quoted: '„{name}“',
  progress: '{done, number} von {total, number}',
  reload: 'Neu laden',
  technicalDetails: 'Technische Einzelheiten',
  tryAgain: 'Noch einmal versuchen',
  showFewer: 'Weniger zeigen',
  randomWeights: '{name}, zufällige Gewichte',
  dropFile: 'Lege hier eine Datei ab',
};
