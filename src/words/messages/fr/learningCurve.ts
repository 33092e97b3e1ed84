// The learning curve: how right heads are with few samples and with many, and how that was measured.
import type { Translated } from '../translation';

export const learningCurve: Translated<'learningCurve'> = {
  question: 'Combien d’exemples faut-il ?',
  title: 'Peu d’exemples ou beaucoup ?',
  measure: 'Mesurer',
  about:
    'Plusieurs têtes apprennent à partir de 1, 2, 5 <shot>exemples par classe</shot> et plus, et sont testées sur des exemples <heldOut>mis de côté</heldOut>. La <learningCurve>courbe</learningCurve> montre <accuracy>dans quelle part des cas chacune a juste</accuracy>.',
  nothingYet: 'Rien à comparer encore',
  nothingAbout:
    'Vous verrez ici combien une tête s’améliore à chaque exemple de plus, et quelle sorte de tête y arrive la première. Il faut des exemples de deux classes, de deux prises chacune.',
  failed: 'La mesure a échoué.',
  diverged:
    'L’ajustement fin a échoué : les nombres grandissaient sans fin. Choisissez des taux d’apprentissage plus petits sous « Comment elle apprend ».',
  unread:
    '{pictures, plural, one {# de vos images n’a pas pu être relue} other {# de vos images n’ont pas pu être relues}}, l’ajustement fin n’a donc pas été mesuré.',
  noBlock: 'Le backbone utilisé ne peut pas être ajusté.',
  measuring: 'Mesure',
  measuringHeads: '{done, number} sur {total, plural, one {# tête} other {# têtes}}',
  fineTuning: 'Ajustement fin',
  resume: 'Continuer',
  cancelled: 'Annulé. Ce qui a été mesuré jusque-là est affiché.',
  measureAgain: 'Mesurer de nouveau',
  changed: 'Ceci a été mesuré sur {samples, plural, one {# exemple} other {# exemples}}, et vos exemples ont changé depuis.',
  heads: 'Têtes',
  repeats: 'Répétitions',
  repeatCount: '{count, plural, one {# répétition} other {# répétitions}}',
  otherSamples: 'Répéter avec d’autres exemples',
  needsMapping: 'dites d’abord quelles classes de préentraînement comptent comme deux de vos classes',
  notTunable: 'pas avec {backbone} : il ne finit pas par une convolution 1 × 1',
  tooMany: 'trop d’images : avec ce backbone, cet onglet peut en contenir {most, number}',
  muchLonger: 'prend bien plus de temps',
  takes: 'prend au plus {time} ici si rien d’autre n’est calculé',
  chart: 'Exactitude sur des exemples mis de côté, selon les exemples par classe : {heads}. Les nombres sont dans le tableau ci-dessous.',
  samplesPerClass: 'Exemples par classe',
  fileName: 'courbe d’apprentissage',
  rightOnHeldOut: 'Juste sur les exemples mis de côté',
  caption: 'Part d’exemples mis de côté prédits juste : moyenne et écart type sur les répétitions',
  upTo: 'jusqu’à {samples, number}',
  spread: '{mean} ± {spread}',
  oneRepeat: '{mean} (une répétition)',
  zeroShot: '{head} : juste dans {share} des cas, quel que soit le nombre d’exemples. Elle n’apprend d’aucun.',
  rightEvery:
    '{head}, avec {samples, plural, one {# exemple} other {# exemples}} par classe : juste dans {share} des cas, à chaque répétition.',
  rightOnce:
    '{head}, avec {samples, plural, one {# exemple} other {# exemples}} par classe : juste dans {share} des cas, à la seule répétition mesurée.',
  rightAbout:
    '{head}, avec {samples, plural, one {# exemple} other {# exemples}} par classe : juste dans {share} des cas, à {points, plural, one {# point} other {# points}} près.',
  rightNearly:
    '{head}, avec {samples, plural, one {# exemple} other {# exemples}} par classe : juste dans {share} des cas, à moins d’un point près.',
  withAll: 'Avec {samples, plural, one {# exemple} other {# exemples}}, c’est {share}.',
  fewer: 'Toutes les classes n’en avaient pas autant pour apprendre : les plus petites ont donné tout ce qu’elles avaient.',
  climbing: 'La courbe de « {head} » monte encore : plus d’exemples peuvent aider cette tête.',
  levelled:
    'La courbe de « {head} » s’est aplatie, à {points, number} points de pourcentage près : plus d’exemples comme ceux-ci n’aideront guère cette tête.',
  nearlyAll: '« {head} » est déjà juste pour presque toutes : plus d’exemples comme ceux-ci n’aideront guère cette tête.',
  unsure:
    'Il est trop incertain de dire si plus d’exemples aideraient « {head} » : plus de répétitions, ou plus d’exemples, peuvent le montrer.',
  notAboveGuessing: 'Ce n’est pas nettement mieux que de répondre au hasard, ce qui serait juste dans {share} des cas.',
  heldOut:
    'Environ {share} de chaque classe ont été mis de côté pour tester, toujours par prises entières : aucune tête ne les avait appris, donc les courbes s’arrêtent avant le nombre de tous vos exemples.',
  repeatedOnce: 'Cela a été mesuré une seule fois, donc rien ne dit à quel point cela varie.',
  repeated:
    'Cela a été fait {count, plural, one {# fois} other {# fois}}, chaque fois avec d’autres : la ligne est la moyenne, la bande l’écart type.',
  guessing: 'Répondre au hasard serait juste dans {share} des cas.',
  elsewhere:
    '« Tester » interroge chaque prise une fois, ici chaque répétition en interroge d’autres : la fin d’une courbe peut donc différer du nombre qui s’y trouve.',
  tuned:
    'L’ajustement fin est long ; sa ligne est donc la moyenne {repeats, plural, one {de la première répétition seulement} other {des # premières répétitions seulement}}, et moins certaine que les autres.',
  tunedSettings:
    'Il apprend avec vos propres réglages. À partir de 10 exemples par classe, un cinquième d’entre eux choisit l’époque au lieu d’être appris.',
  copiesLeftOut:
    '{copies, plural, one {# copie modifiée n’y est pas utilisée} other {# copies modifiées n’y sont pas utilisées}} : cet onglet ne peut pas contenir plus de ce que voit ce backbone.',
  looking: 'nouvel examen de vos images : {done, number} sur {total, number}',
  progress: '{done, number} sur {total, number}',
  progressLeft: '{done, number} sur {total, number}, encore {time}',
  noEmbeddings: 'Le backbone n’est pas encore prêt. Une fois qu’il aura regardé vos exemples, cela prendra quelques secondes.',
  noClasses: 'Ajoutez d’abord des exemples à deux classes : il y aura alors quelque chose à distinguer.',
  noRecordings: 'Il faut à chaque classe deux prises ou deux photos, pour que l’une puisse être mise de côté. Ajoutez-en une à {classes}.',
};
