// The confusion matrix: which classes are taken for which.
import type { Translated } from '../translation';

export const confusion: Translated<'confusion'> = {
  title: 'Où elle se trompe',
  hint: 'Ce tableau est une <confusionMatrix>matrice de confusion</confusionMatrix> : chaque ligne est la vraie classe des images, chaque colonne ce que la tête a dit. Appuyez sur un nombre pour voir ses images.',
  caption: 'Lignes : la classe des images. Colonnes : ce que la tête a dit.',
  corner: 'est ↓ dit →',
  cell: '{count, plural, one {# image de « {truth} » a été prise pour « {said} »} other {# images de « {truth} » ont été prises pour « {said} »}}',
  right: '{count, plural, one {# image de « {truth} » a été reconnue} other {# images de « {truth} » ont été reconnues}}',
  pair: '« {first} » et « {second} » sont le plus confondues : {firstAsSecond, number} « {first} » sur {ofFirst, number} {firstAsSecond, plural, one {a été prise} other {ont été prises}} pour « {second} », {secondAsFirst, number} sur {ofSecond, number} dans l’autre sens.',
  none: 'Aucune classe n’est prise pour une autre : chaque image a été reconnue.',
  show: 'Afficher',
  counts: 'Nombres',
  shares: 'Parts',
  order: 'Ordre des classes',
  alike: 'Les semblables ensemble',
  own: 'Comme dans « Enseigner »',
  savePicture: 'Enregistrer en PNG',
  pictureFailed: 'Ce navigateur n’a pas pu dessiner l’image. Les nombres peuvent être enregistrés en CSV.',
  fileName: 'matrice de confusion',
  sheetWrong: '« {truth} » prise pour « {said} »',
  sheetRight: '« {truth} » reconnue',
  worstFirst: 'L’erreur la plus assurée d’abord. La classe est-elle juste ? Sinon, déplacez l’image : la matrice et le score suivent.',
  leastSureFirst: 'La moins sûre d’abord.',
  empty: 'Une fois la tête testée, vous voyez ici quelles classes elle confond.',
  fewer: 'Chaque part est celle de sa ligne. Une ligne de moins de {least, number} images montre des nombres à la place.',
};
