// Predictions before there are any, and the place for pictures to try.
import type { Translated } from '../translation';

export const predict: Translated<'predict'> = {
  none: 'Hier erscheinen Vorhersagen',
  needs: 'Sie beginnen, sobald zwei Klassen je ein Beispiel haben. Jedes weitere Beispiel wird sofort gelernt.',
  needsOn:
    'Sie beginnen, sobald zwei Klassen, die nicht ausgenommen sind, je ein Beispiel haben. Jedes weitere Beispiel wird sofort gelernt.',
  try: 'Probieren',
  tryPicture: 'Mit einem Bild probieren',
  tryMeans: 'Lege hier eins ab: Der Kopf sagt, was er sieht, und lernt nicht daraus.',
  tryMeansByTouch: 'Der Kopf sagt, was er sieht, und lernt nicht daraus.',
  choose: 'Bild auswählen',
};
