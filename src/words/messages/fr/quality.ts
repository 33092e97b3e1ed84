// How good the head is, in sentences: right answers of those asked, what that says of others, and what to do where it says nothing.
import type { Translated } from '../translation';

export const quality: Translated<'quality'> = {
  title: 'Ce qu’elle vaut',
  right:
    'Juste pour {right, number} sur {asked, plural, one {# image qu’elle n’avait pas apprise} other {# images qu’elle n’avait pas apprises}}',
  between: 'Sur des images comme celles-ci, elle a probablement juste dans {low} à {high} des cas.',
  together:
    '{asked, plural, one {# image} other {# images}} en {recordings, plural, one {# prise} other {# prises}} : les images d’une même prise comptent ensemble, car elles sont souvent justes ou fausses ensemble.',
  tooFew:
    'Trop peu pour un pourcentage : il faut {least, number} images de {recordings, number} prises ; avec moins, une réponse ou une prise de plus ou de moins le change trop. Ajoutez des images à chaque classe : une autre prise, d’un autre côté, ou d’autres photos.',
  soFar: 'Des images arrivent encore : ce nombre peut changer.',
  weakest:
    'La plus faible : « {name} », reconnue pour {right, number} sur {asked, plural, one {# image} other {# images}}{others, plural, =0 {} one { ; # autre classe est aussi faible} other { ; # autres classes sont aussi faibles}}',
  allFound: 'Aucune classe n’est plus faible que les autres : toutes ont été reconnues.',
  baseline: 'Pour comparer : répondre toujours « {name} » serait juste pour {right, number}.',
  baselineEven: 'Pour comparer : donner toujours la même réponse serait juste pour {right, number}.',
  noBetter: 'Ce n’est pas mieux que de répondre au hasard : répondre toujours « {name} » serait juste pour {right, number}.',
  noBetterEven: 'Ce n’est pas mieux que de répondre au hasard : donner toujours la même réponse serait juste pour {right, number}.',
  making: 'Nouveau test…',
  learns: 'Elle apprend encore. Elle est testée ensuite.',
  makingFirst: 'Elle est testée sur des images qu’elle n’a pas apprises…',
  unknown: 'On ne peut pas encore savoir ce qu’elle vaut',
  unknownWhy:
    'Chaque classe n’a qu’une seule prise. Les images d’une prise se ressemblent tant qu’une tête qui en a vu une les a toutes vues : testée sur le reste, elle paraîtrait meilleure qu’elle n’est. Filmez chaque classe encore une fois, d’un autre côté ou sous une autre lumière, ou ajoutez d’autres photos.',
  unknownElse:
    'Toutes les prises de chaque classe sont dans la même part ; il n’y a donc aucune tête qui ne les ait pas vues. Ajoutez une prise ou une photo à chaque classe.',
  notAskedOne: 'Non testée : « {name} » n’a qu’une seule prise. Filmez-la encore une fois, d’un autre côté, ou ajoutez-en d’autres photos.',
  notAskedFold: 'Non testée : les prises de « {name} » sont dans la même part. Ajoutez-en une prise ou une photo.',
  notAskedAlone:
    'Non testée : « {name} », car sans elle il resterait moins de deux classes au choix. Ajoutez une prise ou une photo aux autres classes.',
  opened:
    'Les exemples dont une tête venue d’un {origin, select, link {lien} other {fichier}} a appris ne sont pas ici ; on ne peut donc pas la tester sur ce qu’elle n’a pas appris. Pour savoir ce qu’elle vaut, prenez sous « Jeu de test » des images de classes qui portent le nom des siennes.',
  openedScore: 'Mesuré à sa création : {score}',
  openedNoScore: 'Son {origin, select, link {lien} other {fichier}} ne dit pas à quel point elle était bonne.',
  behind:
    'Cette tête apprend quand vous appuyez sur Démarrer, et n’a pas appris vos exemples les plus récents. Laissez-la réapprendre, puis elle est testée.',
  notKept:
    'Cette tête ajustée n’a pas de test : il ne restait aucun exemple pour cela, ou elle vient d’un fichier plus ancien. Filmez chaque classe en trois prises ou plus, puis appuyez de nouveau sur Démarrer.',
  settingsUnknown:
    'La façon dont cette tête a appris n’a pas été gardée : personne ne peut donc dire ce qu’elle vaut. Appuyez sur Démarrer pour qu’elle réapprenne, puis elle est testée.',
  failed: 'Le test a échoué. Il est refait dès que quelque chose change.',
  more: 'Où se trompe-t-elle ?',
  how: 'Comment est-ce mesuré ?',
  elsewhere:
    'Ce nombre a été mesuré sur des têtes construites de la même façon que la tête utilisée. « Courbe d’apprentissage » et « Échelle » testent d’autres têtes, leurs nombres peuvent donc différer.',
  howText:
    'Vos <recording>prises</recording> sont <split>réparties</split> en cinq <fold>parts</fold>. Cinq têtes sont faites, chacune sans une part, et chacune est testée sur cette part : chaque image teste donc une tête qui n’a jamais vu sa prise. La tête utilisée a appris les cinq et devrait être un peu meilleure. Les images d’une même prise sont souvent justes ou fausses ensemble ; l’<interval>intervalle</interval> les compte donc ensemble. Dans environ 95 tests de ce genre sur 100, ou plus, il contient la vraie part. Pour cela, vos prises doivent différer entre elles autant que le feront de nouvelles images.',
  bar: 'Juste à {share} ; entre {low} et {high}',
  nothing: 'Il n’y a encore rien à tester',
  nothingText:
    'Apprenez-lui d’abord deux classes. Elle est ensuite testée ici sur des images qu’elle n’a pas apprises, et vous voyez où elle se trompe.',
};
