// Learning by epochs, two layers and fine-tuning: how a run goes, what it learned from and what came of it.
import type { Translated } from '../translation';

export const epochs: Translated<'epochs'> = {
  start: 'Démarrer',
  stop: 'Arrêter',
  trainMore: 'Entraîner encore',
  startOver: 'Recommencer',
  clear: 'Effacer',
  looking: 'Nouvel examen de vos images',
  lookingFor: '{kind} : nouvel examen de vos images',
  learningFor: '{kind} : apprentissage en cours',
  done: '{done, number} sur {total, number}',
  epochOf: 'époque {epoch, number} sur {epochs, number}',
  notTunable:
    '{backbone} ne finit pas par une convolution 1 × 1 ; sa dernière partie ne peut donc pas être ajustée ici. Choisissez un autre backbone.',
  notTunableHere:
    'Ce backbone ne peut pas être ajusté ici : il ne finit pas par une convolution 1 × 1. Choisissez un autre backbone, ou une autre sorte de tête.',
  emptyMlp:
    'Appuyez sur Démarrer et regardez-la apprendre : chaque époque ajoute un point aux courbes, et les prédictions changent avec elle.',
  emptyFineTuning:
    'Appuyez sur Démarrer : le backbone regarde chaque image encore une fois, puis sa dernière partie les apprend, en partant de ce qu’elle sait. Le backbone lui-même reste tel quel ; ce qui change est enregistré avec votre tête.',
  soon: 'Les courbes commencent dans un instant.',
  running: 'Époque {epoch, number} sur {epochs, number}.',
  stopped: 'Arrêté après l’époque {epoch, number}.',
  ended: 'Terminé avant la fin, après l’époque {epoch, number} : il n’y avait plus de progrès.',
  finished: 'Terminé : {epochs, plural, one {# époque} other {# époques}}.',
  used: 'La tête de l’époque {epoch, number} prédit.',
  learns: 'Apprend à partir de {samples, plural, one {# exemple} other {# exemples}}.',
  learnsWithCopies:
    'Apprend à partir de {samples, plural, one {# exemple} other {# exemples}} et de {copies, plural, one {# copie modifiée} other {# copies modifiées}}.',
  choosing: '{samples, plural, one {# exemple mis de côté choisit} other {# exemples mis de côté choisissent}} l’époque.',
  heldOut: '{samples, plural, one {# exemple est mis de côté} other {# exemples sont mis de côté}} pour tester.',
  heldOutChose:
    '{samples, plural, one {# exemple est mis de côté pour tester ; il choisit} other {# exemples sont mis de côté pour tester ; ils choisissent}} aussi l’époque.',
  copiesLeftOut:
    '{copies, plural, one {# copie modifiée n’est pas utilisée} other {# copies modifiées ne sont pas utilisées}}, autant pour chaque exemple : cet onglet ne peut pas contenir plus de ce que voit ce backbone.',
  nothingHeldOut:
    'Aucune classe n’a de prise en trop, donc rien n’est mis de côté pour tester. Filmez chaque classe une seconde fois pour voir ce que vaut la tête sur des exemples qu’elle n’a pas appris.',
  missing: 'Aucun exemple de {classes} n’est mis de côté, faute de seconde prise : les chiffres ne portent que sur les autres classes.',
  missingChooses: 'Rien ne choisit donc l’époque, et la plus récente prédit.',
  accuracy: 'Exactitude',
  accuracyChart: 'Part d’exemples prédits juste, par époque',
  loss: 'Perte',
  lossChart: 'Entropie croisée moyenne, par époque ; plus bas signifie plus sûre de la bonne réponse',
  epoch: 'Époque',
  learningLine: 'Apprentissage',
  heldOutLine: 'Mis de côté',
  numbersOfEpochs: 'Les nombres de chaque époque',
  learningLoss: 'Apprentissage : perte',
  learningRight: 'Apprentissage : juste',
  heldOutLoss: 'Mis de côté : perte',
  heldOutRight: 'Mis de côté : juste',
  rightOf: '{right, number} sur {asked, number}',
  frozen: 'Figé',
  fineTuned: 'Ajusté, époque {epoch, number}',
  rightOfAll: '{right, number} justes sur {asked, number}',
  better:
    'Mieux : ajustée, elle a juste pour {tuned, number} des {asked, number} exemples mis de côté ; avec le backbone figé, pour {frozen, number}. Le hasard seul fait rarement cela (test exact de McNemar par prises, p {p}).',
  worse:
    'Moins bien : ajustée, elle a juste pour {tuned, number} des {asked, number} exemples mis de côté ; avec le backbone figé, pour {frozen, number}. Le hasard seul fait rarement cela (test exact de McNemar par prises, p {p}).',
  noClearDifference:
    'Pas de différence nette : ajustée, elle a juste pour {tuned, number} des {asked, number} exemples mis de côté ; avec le backbone figé, pour {frozen, number}. Le hasard seul fait souvent cela (test exact de McNemar par prises, p {p}).',
  choseToo:
    'Ces exemples ont aussi choisi l’époque ; la tête ajustée paraît donc un peu meilleure qu’elle n’est. Filmez chaque classe trois fois ou plus pour en garder à part.',
  forgot:
    'Ce qu’il a oublié : testé sur {pictures, plural, one {# image} other {# images}}, une par classe de préentraînement, le backbone avait juste pour {before, number} ; modifié pour vos classes, il a juste pour {now, number}.',
  forgotNothing:
    'Il n’a rien oublié que ces images montrent : testé sur {pictures, plural, one {# image} other {# images}}, une par classe de préentraînement, le backbone avait juste pour {before, number} ; modifié pour vos classes, il a juste pour {now, number}.',
  mayHaveForgotten:
    'Ce qu’il a pu oublier : pour {changed, number} sur {pictures, plural, one {# image prise parmi les vôtres} other {# images prises parmi les vôtres}} ({share}), le backbone modifié nomme une autre de ses {labels, plural, one {# classe de préentraînement} other {# classes de préentraînement}} qu’avant.',
  mayHaveForgottenNothing:
    'Ce qu’il a pu oublier : pour {pictures, plural, one {# image prise parmi les vôtres} other {chacune des # images prises parmi les vôtres}}, le backbone modifié nomme toujours la même de ses {labels, plural, one {# classe de préentraînement} other {# classes de préentraînement}} qu’avant.',
  tuningSettings: 'Réglages : {epochs, plural, one {# époque} other {# époques}} au plus, taux d’apprentissage {block} et {head}',
  mostEpochs: 'Époques au plus',
  patience: 'Patience : époques sans progrès',
  blockLearningRate: 'Taux d’apprentissage de la dernière partie du backbone',
  headLearningRate: 'Taux d’apprentissage de la tête',
  ratesWhy:
    'La partie du backbone a un <learningRate>taux d’apprentissage</learningRate> plus petit que la tête, pour garder ce qu’elle savait.',
  fromNextStart: '<hyperparameter>Ces réglages</hyperparameter> s’appliquent à partir du prochain démarrage.',
  mlpMeans:
    'Une <epoch>époque</epoch> parcourt tous les exemples, un <batch>lot</batch> après l’autre, pour réduire la <loss>perte</loss>. Avec plus de <hiddenUnit>neurones cachés</hiddenUnit>, la tête peut apprendre des différences plus fines et met plus de temps. La même <seed>graine aléatoire</seed> redonne les mêmes choix.',
  slowly: 'Lentement, pour regarder',
  asTeachableMachine: 'Régler comme Teachable Machine',
  mlpSettings:
    'Réglages : {hidden, plural, one {# neurone caché} other {# neurones cachés}}, {epochs, plural, one {# époque} other {# époques}}, {optimiser} {rate}',
  hidden: 'Neurones cachés',
  epochCount: 'Époques',
  dropout: 'Dropout',
  seed: 'Graine aléatoire',
  learningRate: 'Taux d’apprentissage',
  batchSize: 'Taille de lot',
  optimiser: 'Optimiseur',
  adam: 'Adam',
  momentum: 'Momentum',
  sgd: 'Descente de gradient',
};
