// Pictures that are like nothing among the samples, and the samples that are nearest to a picture.
import type { Translated } from '../translation';

export const novelty: Translated<'novelty'> = {
  unknown: 'Je ne sais pas',
  unknownMeans: 'Je ne sais pas : ceci est trop différent des images dont la tête a appris.',
  blankMeans: 'Je ne sais pas : pour la tête, ceci ressemble plus à une image vide qu’à tout ce dont elle a appris.',
  ifItHadTo: 'Si elle devait choisir :',
  nearest: 'Vos exemples les plus semblables',
  nearestOf: 'Exemple de {class}, similarité {similarity}',
  larger: 'Un de vos exemples',
  largerMeans:
    'De {class}. <similarity>Similarité</similarity> {similarity} : le cosinus de l’angle entre les deux plongements, 1 s’ils sont identiques.',
  cut: 'L’exemple, recadré au carré que voit le backbone',
  ownOf: 'Exemple de {class}',
  lineMeans:
    'Une tête nomme une de ses classes pour n’importe quelle image. Ce seuil lui fait dire « Je ne sais pas » quand une image <novelty>ressemble moins à vos exemples</novelty> qu’ils ne se ressemblent entre eux.',
  keep: 'À garder de vos propres images',
  keepAll: 'toutes : elle répond toujours',
  cost: 'Chacune n’a été comparée qu’à des prises qui ne sont pas la sienne. Sur {total, plural, one {# image} other {# images}}, elle en refuserait {refused, plural, =0 {aucune} one {#} other {#}}.',
  below: 'Encore une réponse, mais de justesse',
  above: 'Refusées : le prix de ce seuil',
  noneAbove: 'Aucune de vos propres images : toutes se ressemblent assez.',
  strict: 'Plus à gauche, elle refuse davantage : moins de réponses fausses pour des choses inconnues, plus de vos propres images perdues.',
  making: 'Comparaison de vos exemples…',
  secondRecording: 'Il faut une deuxième prise de {classes}',
  oneRecording: 'Il faut plus d’images',
  oneRecordingMeans:
    'Le seuil est fixé par des images qui n’ont pas été comparées à leur propre prise ; chaque classe a donc besoin de deux prises, et toutes ensemble de vingt images. Les images d’une même prise se ressemblent tant que tout le reste paraîtrait inconnu.',
  opened: 'Une tête venue d’un {origin, select, link {lien} other {fichier}} répond maintenant',
  openedMeans:
    'Le seuil ici est fixé par vos propres exemples : fermez la tête du {origin, select, link {lien} other {fichier}} pour le voir. Une tête venue d’un {origin, select, link {lien} other {fichier}} dit « Je ne sais pas » selon le seuil qu’elle a apporté, si elle en a un.',
  elseTitle: '« Autre chose » comme classe',
  elseMeans:
    'Vous pouvez aussi lui apprendre une classe de choses qui ne sont d’aucune autre : une table vide, des mains, votre visage. Elle les distingue alors mieux qu’aucun seuil. Elle n’apprend que ce que vous lui montrez : ce qui n’est sur aucune de vos images a toujours besoin du seuil.',
  elseName: 'Autre chose',
  elseAdd: 'Ajouter la classe « Autre chose »',
  elseThere: 'La classe est là. Remplissez-la dans « Enseigner ».',
};
