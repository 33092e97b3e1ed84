// Why a head cannot be opened, and what to do.
import type { Translated } from '../translation';

export const headFiles: Translated<'headFiles'> = {
  otherEmbeddings:
    'La tête « {file} » prend des plongements de {head, number} nombres, et son backbone en fait de {made, number} ; elle ne peut donc rien prédire. Redemandez le fichier.',
  otherMaps:
    'La tête « {file} » prend des cartes de caractéristiques de {head, number} nombres à chaque position, et son backbone en fait de {made, number} ; elle ne peut donc rien prédire. Redemandez le fichier.',
  noMaps:
    'La tête « {file} » prend des cartes de caractéristiques de {head, number} nombres à chaque position, et son backbone n’en fait aucune ; elle ne peut donc rien prédire. Redemandez le fichier.',
  unreadable: '« {file} » n’a pas pu être lu sur le disque. Choisissez-le de nouveau.',
  noHead: '« {file} » n’est pas une tête. Les têtes finissent par .head.safetensors et s’enregistrent avec « Enregistrer la tête ».',
  tooNew:
    '« {file} » a été enregistré par un Headstart plus récent (version {version}). Rechargez cette page pour l’obtenir, puis rouvrez la tête.',
  unknownKind:
    '« {file} » est une sorte de tête que ce Headstart ne connaît pas (« {found} »). Rechargez cette page pour obtenir le plus récent, puis rouvrez la tête.',
  cutShort: '« {file} » est incomplet : il en manque une partie. Redemandez-le, ou recopiez-le.',
  notFinite:
    '« {file} » contient des nombres qui n’en sont pas (dans « {tensor} ») et ne peut donc rien prédire. Enregistrez de nouveau la tête.',
  missingPart: 'Il manque à « {file} » une partie d’une tête (« {part} »). Enregistrez de nouveau la tête.',
  wrongShape: 'Les parties de « {file} » ne vont pas ensemble (« {part} » est fausse). Enregistrez de nouveau la tête.',
  tooLarge: '« {file} » contient plus que ne peut contenir une tête, ou l’affirme. Choisissez un autre fichier.',
  parity: '« {file} » ne prédit pas ce qu’il annonce ; il a donc été modifié après l’enregistrement. Redemandez-le.',
  changed: '« {file} » n’est plus tel qu’il a été enregistré : il a été abîmé ou modifié en route. Redemandez-le, ou recopiez-le.',
  otherProof:
    '« {file} » a été modifié après son enregistrement : les images qui y prouvent ses réponses ne sont plus les mêmes. Redemandez-le, ou recopiez-le.',
  nameless:
    '« {file} » a {what, select, class {une classe} other {un projet}} dont le nom ne contient rien de visible. Donnez-lui un nom et enregistrez de nouveau la tête.',
  tooManyClasses:
    'La tête n’a pas été enregistrée : un fichier contient au plus {room} classes, et elle en connaît {here}. Excluez-en de l’apprentissage, puis enregistrez-la.',
  tooLongEmbeddings:
    'La tête n’a pas été enregistrée : un fichier contient des têtes sur des plongements d’au plus {room} nombres, et ceux de ce backbone en ont {here}. Choisissez un autre backbone.',
  tooManyBytes:
    'La tête n’a pas été enregistrée : son fichier ferait {here}, et personne ne pourrait ouvrir plus de {room}. Choisissez une autre sorte de tête sous « Comment elle apprend ».',
};
