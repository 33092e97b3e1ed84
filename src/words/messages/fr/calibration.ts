// Whether probabilities mean what they say.
import type { Translated } from '../translation';

export const calibration: Translated<'calibration'> = {
  title: 'Sait-elle à quel point elle est sûre ?',
  note: 'Les pourcentages sont <calibration>calibrés</calibration> sur des images que la tête n’avait pas apprises.',
  off: 'Quand elle donne un pourcentage, l’écart en points de pourcentage est de {error} en moyenne',
  between: 'Entre {low} et {high}, si chaque prise compte une fois.',
  colder:
    'Telle qu’elle a appris, la tête serait trop peu sûre, avec un écart de {before} points. Ses pourcentages sont corrigés par une température de {temperature}, partout dans l’application et dans son fichier.',
  hotter:
    'Telle qu’elle a appris, la tête serait trop sûre, avec un écart de {before} points. Ses pourcentages sont corrigés par une température de {temperature}, partout dans l’application et dans son fichier.',
  noGain:
    'Ses pourcentages sont corrigés par une température de {temperature}, partout dans l’application et dans son fichier. En moyenne, cela n’apporte rien ici : sans elle, l’écart en points serait de {before}.',
  same: 'Les pourcentages restent tels que la tête les a appris : les corriger ne changerait presque rien.',
  tooFew: 'Sous {least, number} images, on ne peut rien dire des pourcentages : ils restent tels que la tête les a appris.',
  empty: 'Une fois la tête testée, vous voyez ici à quel point on peut croire ses pourcentages.',
  chart: 'Pour chaque tranche de pourcentages : à quel point la tête était sûre, et dans quelle part des cas elle avait juste',
  sure: 'Elle était sûre à',
  right: 'Elle avait juste sur',
  pictures: 'Images',
  said: 'Elle disait',
  wasRight: 'Elle avait juste',
  axis: 'Sur la ligne, les deux sont égaux. Une barre en dessous : la tête était trop sûre. Une barre mince : peu d’images.',
};
