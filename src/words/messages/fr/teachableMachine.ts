// Teachable Machine: heads out as its image models.
import type { Translated } from '../translation';

export const teachableMachine: Translated<'teachableMachine'> = {
  out: 'Modèle Teachable Machine',
  outFor:
    'Pour tout ce qui ouvre les modèles d’images de Teachable Machine : sa propre bibliothèque, ml5, des extensions Scratch, App Inventor.',
  outHolds: 'Le backbone et votre tête en un zip (model.json, weights.bin, metadata.json). Vos images n’y sont pas.',
  sameAnswers: 'Il donne les mêmes réponses qu’ici.',
  otherSize:
    'Ce backbone regarde {side} × {side} pixels, ce que la bibliothèque de Teachable Machine lit dans le fichier. Les programmes qui envoient toujours 224 × 224, comme ml5, ont besoin d’une tête sur un MobileNet.',
  save: 'Enregistrer pour Teachable Machine',
  saving: 'Écriture du modèle',
  saved: '« {name} » enregistré. Décompressez-le là où votre programme cherche model.json.',
  notThisHead:
    'Les modèles de Teachable Machine n’ont pas de telle tête : seuls une régression logistique, un MLP et un backbone ajusté peuvent s’écrire ainsi. Choisissez l’un d’eux sous « Comment elle apprend ».',
  notAGraph:
    'Ce backbone est un graphe TensorFlow, et les modèles de Teachable Machine sont faits de couches. Choisissez un MobileNetV2 ou le backbone intégré.',
  notACrop:
    'Ce backbone ne regarde que le milieu d’une image, ce que les modèles de Teachable Machine ne peuvent pas dire. Choisissez un autre backbone.',
  notRandom: 'Ce backbone a des poids aléatoires, refaits sur chaque appareil. Choisissez un autre backbone.',
  notUsable: 'La dernière partie de ce backbone ne peut pas s’écrire comme modèle Teachable Machine. Choisissez un autre backbone.',
};
