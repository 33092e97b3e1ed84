// What is said where a part of the page could not be drawn.
import type { Translated } from '../translation';

export const boundary: Translated<'boundary'> = {
  part: 'Beim Zeichnen dieses Teils der Seite ging etwas schief. Deine Beispiele sind unberührt, und alles andere läuft weiter.',
  page: 'Beim Zeichnen der Seite ging etwas schief. Deine Beispiele sind unberührt.',
  again: 'Noch einmal zeigen',
  copy: 'Einzelheiten kopieren',
  copied: 'Kopiert',
  details: 'Die Einzelheiten, zum Kopieren von Hand',
};
