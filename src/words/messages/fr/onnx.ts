// The model as an ONNX file.
import type { Translated } from '../translation';

export const onnx: Translated<'onnx'> = {
  title: 'Modèle ONNX',
  purpose: 'Pour tout ce qui exécute des fichiers ONNX : Python, C#, Java, téléphones.',
  wholeHolds:
    'Le backbone et la tête en un seul fichier. Les pixels d’une image y entrent ({side} × {side}, rouge, vert, bleu, de 0 à 255), une probabilité par classe en sort.',
  headHolds: 'La tête seule prend des plongements au lieu d’images.',
  opset: 'Il est écrit avec l’opset {opset, number}, avec les seuls opérateurs de la norme ONNX.',
  noUnknown:
    'Sur les mêmes pixels, il donne les probabilités que vous voyez ici ; un autre programme réduit une photo à sa façon, et elles peuvent alors différer d’un ou deux points. Il nomme toujours une classe : « Je ne sais pas » n’y est pas.',
  keras: 'Pour tf.keras, enregistrez plutôt pour Teachable Machine, puis convertissez ce model.json avec tensorflowjs_converter.',
  save: 'Enregistrer le modèle ONNX',
  saveHead: 'Enregistrer la tête seule (.onnx)',
  saving: 'Écriture du fichier ONNX',
  snippet: 'L’interroge sur une image, avec onnxruntime et Pillow',
  headSnippet: 'Interroge la tête sur des plongements enregistrés, avec onnxruntime',
  saved: '« {name} » enregistré.',
  notRandom: 'Ce backbone a des poids aléatoires, refaits sur chaque appareil ; il n’est donc pas écrit dans un fichier.',
  needsBackbone: 'Une tête issue d’un ajustement fin change le backbone lui-même ; elle s’enregistre donc avec lui.',
  notUsable: 'Ce backbone n’a pas pu s’écrire en ONNX. Choisissez un autre backbone.',
};
