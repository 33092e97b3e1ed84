// Whether probabilities mean what they say.
import type { Translated } from '../translation';

export const calibration: Translated<'calibration'> = {
  title: 'Sait-elle à quel point elle est sûre ?',
  note: 'Les pourcentages sont <calibration>calibrés</calibration> sur des images que la tête n’avait pas apprises.',
  off: 'Quand elle donne un pourcentage, l’écart en points de pourcentage est de {error} en moyenne',
  between: 'Entre {low} et {high}, si chaque prise compte une fois.',
  wide: 'On ne peut pas encore savoir de combien ses pourcentages s’écartent : avec ces images, ce peut être n’importe quoi entre {low} et {high} points, si chaque prise compte une fois. D’autres prises le préciseront.',
  colder:
    'Telle qu’elle a appris, la tête serait trop peu sûre, avec un écart de {before} points. Un nombre, la <temperature>température</temperature> ({temperature}), rend donc tous ses pourcentages plus sûrs, partout dans l’application et dans son fichier.',
  hotter:
    'Telle qu’elle a appris, la tête serait trop sûre, avec un écart de {before} points. Un nombre, la <temperature>température</temperature> ({temperature}), rend donc tous ses pourcentages plus prudents, partout dans l’application et dans son fichier.',
  noGain:
    'Un nombre, la <temperature>température</temperature> ({temperature}), rend tous ses pourcentages plus sûrs ou plus prudents, partout dans l’application et dans son fichier. Ici, ce n’est pas mieux : l’écart est de {after} points avec elle, de {before} sans elle.',
  mayBeChance: 'Une si petite différence peut être due au hasard.',
  usedAllTheSame:
    'Elle est utilisée quand même : de tous ces nombres, c’est celui qui convient le mieux à l’ensemble des réponses, alors que les points ci-dessus viennent de groupes et varient beaucoup avec peu d’images.',
  same: 'Les pourcentages restent tels que la tête les a appris : les corriger ne changerait presque rien.',
  tooFew:
    'Savoir si « sûre à 80 % » est juste 8 fois sur 10 ne se mesure qu’à partir de {least, number} images testées. D’ici là, les pourcentages restent tels que la tête les a appris.',
  empty: 'Une fois la tête testée, vous voyez ici à quel point on peut croire ses pourcentages.',
  chart: 'Pour chaque tranche de pourcentages : à quel point la tête était sûre, et dans quelle part des cas elle avait juste',
  sure: 'Elle était sûre à',
  right: 'Elle avait juste sur',
  pictures: 'Images',
  said: 'Elle disait',
  wasRight: 'Elle avait juste',
  axis: 'Sur la ligne, les deux sont égaux. Une barre en dessous : la tête était trop sûre. Une barre mince : peu d’images. En rouge : l’écart entre les deux.',
};
