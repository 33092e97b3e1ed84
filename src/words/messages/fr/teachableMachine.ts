// Teachable Machine: heads out as its image models.
import type { Translated } from '../translation';

export const teachableMachine: Translated<'teachableMachine'> = {
  out: 'Modèle Teachable Machine',
  outFor:
    'Pour tout ce qui ouvre les modèles d’images de Teachable Machine : sa propre bibliothèque, ml5, des extensions Scratch, App Inventor.',
  outForLibrary: 'Pour les programmes qui ouvrent les modèles d’images de Teachable Machine avec sa propre bibliothèque.',
  outHolds: 'Le backbone et votre tête en un zip (model.json, weights.bin, metadata.json). Vos images n’y sont pas.',
  noUnknown:
    'Sur les mêmes pixels, il donne les probabilités que vous voyez ici ; un autre programme réduit une photo à sa façon, et elles peuvent alors différer d’un ou deux points. Il nomme toujours une classe : « Je ne sais pas » n’y est pas.',
  otherSize:
    'Ce backbone regarde {side} × {side} pixels, ce que la bibliothèque de Teachable Machine lit dans le fichier. Les programmes qui envoient toujours 224 × 224, comme ml5, ont besoin d’une tête sur un MobileNet.',
  outProject:
    'Pour Teachable Machine, enregistrez-le en .tm : les classes, les exemples en 224 × 224 pixels et la façon dont apprend une tête de la sorte « Deux couches ». Les exemples de test, les classes sans exemple et ce qui vient d’une même prise n’y figurent pas.',
  saveProject: 'Enregistrer en .tm',
  in: 'Venu d’ailleurs',
  inFor: 'Ce que vous avez fait avec Teachable Machine, ou des images dans un zip, un dossier par classe.',
  inModel: 'Un modèle devient ici une tête : sur MobileNetV2 0.35, téléchargé s’il n’est pas encore là, ou sur le backbone qu’il apporte.',
  inProject: 'Un projet (.tm) ou un zip d’images devient un nouveau projet. Ce qui a été publié, et ses clés, ne sont pas repris.',
  open: 'Ouvrir un fichier',
  save: 'Enregistrer pour Teachable Machine',
  saving: 'Écriture du modèle',
  ml5: 'Du code pour p5.js avec ml5',
  ml5Lies: 'Se place à côté des fichiers décompressés',
  saved: '« {name} » enregistré. Décompressez-le là où votre programme cherche model.json.',
  notAModel:
    '« {file} » n’est pas un modèle Teachable Machine : il lui faudrait un model.json, un metadata.json avec les noms des classes, et des poids. Un réseau sans ces noms peut s’ajouter comme backbone, sous « Backbones ».',
  archive: '« {file} » est abîmé ou incomplet et ne peut donc pas être ouvert. Recopiez-le, ou redemandez-le.',
  modelDamaged: '« {file} » est abîmé et n’a donc pas été ouvert. Exportez-le de nouveau.',
  modelTooLarge: '« {file} » contient plus que ne peut contenir un modèle Teachable Machine, ou l’affirme. Choisissez un autre fichier.',
  otherHead: '« {file} » a une autre tête que les modèles d’images de Teachable Machine et ne peut donc pas être ouvert.',
  backboneFails: '« {file} » apporte un backbone qui ne fonctionne pas ici, et ne peut donc pas être ouvert.',
  soundModel: '« {file} » est un modèle Teachable Machine de sons. Seuls les modèles d’images peuvent s’ouvrir ici.',
  poseModel: '« {file} » est un modèle Teachable Machine de postures. Seuls les modèles d’images peuvent s’ouvrir ici.',
  otherMedia: '« {file} » est un projet Teachable Machine de sons ou de postures. Seuls les projets d’images peuvent s’ouvrir ici.',
  notThisHead:
    'Les modèles de Teachable Machine n’ont pas de telle tête : seuls « Linéaire », « Deux couches » et « Ajustement fin » peuvent s’écrire ainsi. Choisissez l’un d’eux sous « Comment elle apprend ».',
  notAGraph:
    'Ce backbone est un graphe TensorFlow, et les modèles de Teachable Machine sont faits de couches. Choisissez un MobileNetV2 ou le backbone intégré.',
  notACrop:
    'Ce backbone ne regarde que le milieu d’une image, ce que les modèles de Teachable Machine ne peuvent pas dire. Choisissez un autre backbone.',
  notRandom: 'Ce backbone a des poids aléatoires, refaits sur chaque appareil. Choisissez un autre backbone.',
  notUsable: 'La dernière partie de ce backbone ne peut pas s’écrire comme modèle Teachable Machine. Choisissez un autre backbone.',
};
