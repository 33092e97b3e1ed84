// Why a file was not taken as a picture, and what to do.
import type { Translated } from '../translation';

export const pictureFaults: Translated<'pictureFaults'> = {
  notAPicture: '« {name} » n’est pas une image.',
  unsupported:
    'Ce navigateur ne peut pas ouvrir « {name} » : il ne connaît pas cette sorte d’image, ou le fichier est abîmé. Enregistrez-la d’abord en JPEG ou PNG.',
  otherKind: '« {name} » est d’un format qui n’est pas accepté ici. Enregistrez-la d’abord en JPEG ou PNG.',
  tooLarge: '« {name} » a plus de pixels que ce navigateur ne peut en prendre. Réduisez-la d’abord.',
  tooLong: '« {name} » dépasse {most, number} Mio et n’est donc pas tirée du zip. Réduisez-la d’abord.',
  encrypted: '« {name} » est protégée par un mot de passe, elle est donc omise. Compressez-la sans mot de passe.',
  otherPacking:
    '« {name} » est compressée d’une manière qui ne peut pas être lue ici, elle est donc omise. Compressez-la de nouveau en zip ordinaire.',
  empty: '« {name} » est vide : le fichier ne contient aucun octet. Copiez-le ou téléchargez-le de nouveau.',
  unreadable: '« {name} » n’a pas pu être lue là où elle se trouve. Choisissez-la de nouveau.',
  cutShort: '« {name} » s’arrête trop tôt : la plus grande partie de l’image manque. Copiez-la ou téléchargez-la de nouveau.',
  endsEarly:
    '{count, plural, one {{names} s’arrête trop tôt : une partie de l’image manque. Elle a quand même été acceptée.} other {{names} s’arrêtent trop tôt : une partie de chaque image manque. Elles ont quand même été acceptées.}}',
  broken: '« {name} » est abîmée.',
  more: '{count, plural, one {# autre n’a pas pu être acceptée non plus.} other {# autres n’ont pas pu être acceptées non plus.}}',
  sample: 'Cette image ne peut pas être ouverte ; elle n’est donc pas apprise.',
  embedding: 'Le backbone n’a tiré aucun nombre utilisable de cette image sur cet appareil ; elle n’est donc pas apprise.',
};
