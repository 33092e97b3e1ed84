// Projects out and in, as the place Share offers them.
import type { Translated } from '../translation';

export const projectWays: Translated<'projectWays'> = {
  out: 'Fichier de projet',
  outFor: 'Gardez une copie, ou continuez votre projet sur un autre appareil.',
  outHolds:
    'Il contient les images de vos exemples, les classes, tous les réglages, la répartition, vos têtes avec leurs scores précédents, et ce que vous avez mesuré sous « Comparer ».',
  outOwn: 'Vos propres backbones en font partie : {names} ({size}).',
  outWithOwn: 'Avec vos propres backbones : {names} ({size})',
  outWithoutOwn: 'Là où vous ouvrirez le fichier, ajoutez leurs propres fichiers sous « Backbones ».',
  outOnlyItsOwn: '« Enregistrer le projet » ne prend que celui avec lequel ce projet travaille.',
  allHolds:
    '« Enregistrer tous les projets » met dans un seul fichier tous les projets de cet appareil, et ce que vous avez fait dans les leçons. Les réglages de cet appareil, comme la langue, n’y sont pas.',
  outPictures: 'C’est un zip : vos images y sont dans un dossier par classe.',
  size: 'Environ {size}.',
  save: 'Enregistrer le projet',
  savePictures: 'Enregistrer les images',
  picturesAlone:
    'Les images seules vont dans un zip : un dossier par classe, le jeu de test à part, et un tableau (CSV). Il se rouvre ici.',
  saveAll: 'Enregistrer tous les projets',
  in: 'Fichier de projet',
  inFor: 'S’ouvre comme nouveau projet. Celui qui est ouvert maintenant reste tel quel.',
  open: 'Ouvrir un projet',
  merge: 'Fusionner dans ce projet',
  mergeMeans: 'La fusion apporte ses exemples dans ce projet. Vous voyez d’abord ce qui viendrait.',
  mergeTitle: 'Fusionner « {name} » dans ce projet ?',
  mergeNow: '{samples, plural, =0 {Reprendre cela} one {Ajouter # image} other {Ajouter # images}}',
  inFile: 'Classe dans le fichier',
  newSamples: 'Nouvelles images',
  goesTo: 'Va dans',
  newClass: 'une nouvelle classe',
  nothingNew: 'Il ne contient rien qui ne soit déjà ici.',
  duplicates:
    '{count, plural, one {# exemple est ignoré : son image exacte est déjà ici, ou deux fois dans le fichier.} other {# exemples sont ignorés : leurs images exactes sont déjà ici, ou deux fois dans le fichier.}}',
  tagsCome:
    '{count, plural, one {# exemple déjà présent ici reçoit des mots-clés du fichier.} other {# exemples déjà présents ici reçoivent des mots-clés du fichier.}}',
  testsCome:
    '{count, plural, one {# exemple d’apprentissage ici est un exemple de test dans le fichier. Il le devient ici, avec le reste de sa prise.} other {# exemples d’apprentissage ici sont des exemples de test dans le fichier. Ils le deviennent ici, avec le reste de leurs prises.}}',
  staysHere: 'Vos réglages et vos têtes restent tels quels.',
};
