// Projects as files: saved, opened, merged, and why not.
import type { Translated } from '../translation';

export const projectFiles: Translated<'projectFiles'> = {
  busy: 'Rien n’a été fait avec « {name} » : un autre fichier est en cours d’enregistrement ou d’ouverture. Attendez-le, ou annulez-le sous « Partager », puis réessayez.',
  waits: '« {name} » sera ouvert après le fichier en cours d’enregistrement ou d’ouverture.',
  unknown: '« {file} » ne peut pas s’ouvrir ici. Ce qui peut s’ouvrir se trouve sous « Ouvrir ».',
  picturesHere:
    '{count, plural, one {« {file} » est une image.} other {Ce sont # images.}} Mettez des images dans une classe sous « Enseigner », ou essayez-les sous « Tester ».',
  stopped: 'L’opération s’est interrompue. Rien n’a changé ici. Réessayez.',
  saved:
    '« {name} » enregistré : {projects, plural, one {{samples, plural, one {# exemple} other {# exemples}}{tests, plural, =0 {} one { et # image de test} other { et # images de test}}} other {# projets avec {samples, plural, one {# exemple} other {# exemples}}{tests, plural, =0 {} one { et # image de test} other { et # images de test}}}}.',
  savedLacking:
    '« {name} » enregistré avec {pictures, plural, one {# image} other {# images}}. {missing, plural, one {# image n’a pas pu être lue sur cet appareil et n’y figure donc pas.} other {# images n’ont pas pu être lues sur cet appareil et n’y figurent donc pas.}}',
  notInIt:
    '« {name} » n’a pas pu être lu sur cet appareil et n’est donc pas dans le fichier. Rechargez cette page, puis enregistrez à nouveau.',
  partlyInIt:
    'De « {name} », ceci n’a pas pu être lu sur cet appareil et n’est donc pas dans le fichier : {parts}. Rechargez cette page, puis enregistrez à nouveau.',
  partHeads: 'les têtes entraînées',
  partSplit: 'la répartition des enregistrements testés ensemble',
  partHistory: 'les scores précédents',
  partMeasured: 'ce qui a été mesuré sous « Comparer »',
  partChanges: 'ce qu’un autre onglet a modifié',
  measuredTooLong:
    'Une partie de ce qui a été mesuré sous « Comparer » dans « {name} » est trop longue pour un fichier et n’y est donc pas. Mesurez-la de nouveau là où vous ouvrirez le fichier.',
  backboneNotInIt:
    'Votre backbone « {name} » n’a pas pu être lu sur cet appareil, il n’est donc pas dans le fichier. Gardez aussi ses propres fichiers.',
  backboneLeft:
    'Le backbone « {name} » du fichier est abîmé ou ne fonctionne pas ici, il est donc omis. Ajoutez ses propres fichiers sous « Backbones ».',
  noRoomInIt: 'Le fichier est plein : « {name} » n’y est pas. Ouvrez ce projet et enregistrez-le dans un fichier à part.',
  tooLargeToSave:
    '« {name} » est trop grand pour un fichier que l’on pourrait rouvrir : rien n’a été enregistré. Enregistrez plutôt ses images dans des dossiers.',
  opened:
    'Ouvert sous « {name} », avec {samples, plural, one {# exemple} other {# exemples}}{tests, plural, =0 {} one { et # image de test} other { et # images de test}}.',
  openedSeveral:
    '{projects, plural, one {# projet ajouté} other {# projets ajoutés}}, avec {samples, plural, one {# exemple} other {# exemples}}{tests, plural, =0 {} one { et # image de test} other { et # images de test}}.',
  openedLacking:
    'Ouvert sous « {name} », avec {samples, plural, one {# exemple} other {# exemples}}{tests, plural, =0 {} one { et # image de test} other { et # images de test}}. Abîmés dans le fichier, donc omis : {left}.',
  openedSeveralLacking:
    '{projects, plural, one {# projet ajouté} other {# projets ajoutés}}, avec {samples, plural, one {# exemple} other {# exemples}}{tests, plural, =0 {} one { et # image de test} other { et # images de test}}. Abîmés dans le fichier, donc omis : {left}.',
  lostPictures: '{count, plural, one {# image} other {# images}}',
  lostHeads: '{count, plural, one {# tête} other {# têtes}}',
  projectsLost:
    '{count, plural, one {Le projet « {name} » du fichier n’a pas pu être lu, il est donc omis.} other {# projets du fichier n’ont pas pu être lus, ils sont donc omis. Le premier est « {name} ».}}',
  overTagged:
    '{samples, plural, one {# exemple du fichier a} other {# exemples du fichier ont}} plus de {most, number} mots-clés : les {most, number} premiers ont été repris, les autres non.',
  overTaggedMerged:
    'Avec les mots-clés du fichier, {samples, plural, one {# exemple en a} other {# exemples en ont}} plus de {most, number} : les {most, number} premiers restent, les autres sont laissés de côté.',
  withoutFolder:
    '{count, plural, one {# image du fichier n’est dans aucun dossier. Rien ne dit sa classe, elle est donc omise.} other {# images du fichier ne sont dans aucun dossier. Rien ne dit leur classe, elles sont donc omises.}} Pour les avoir, décompressez le fichier et ajoutez-les à une classe sous « Enseigner ».',
  picturesLost:
    '{count, plural, one {# image est abîmée dans le fichier, donc omise.} other {# images sont abîmées dans le fichier, donc omises.}}',
  merged:
    '« {name} » fusionné : {added, plural, one {# exemple} other {# exemples}}{tests, plural, =0 {} one {, # image de test} other {, # images de test}} et {classes, plural, one {# nouvelle classe} other {# nouvelles classes}} se sont ajoutés.',
  mergedPart:
    'La fusion de « {name} » s’est interrompue : {pictures, plural, one {# image ajoutée} other {# images ajoutées}}, {left, plural, one {# non ajoutée} other {# non ajoutées}}. Fusionnez de nouveau pour continuer : ce qui est déjà ici est ignoré.',
  mergeLeft:
    'Vous avez quitté « {into} » pendant la fusion de « {name} » : {pictures, plural, one {# image ajoutée} other {# images ajoutées}}, {left, plural, one {# non ajoutée} other {# non ajoutées}}. Ouvrez-le et fusionnez de nouveau pour continuer : ce qui y est déjà est ignoré.',
  notAProject: '« {file} » n’est pas un projet. Les projets finissent par .headstart et s’enregistrent sous « Partager ».',
  tooNew:
    '« {file} » a été enregistré par un Headstart plus récent (version {version}). Rechargez cette page pour l’obtenir, puis rouvrez le fichier.',
  damaged: '« {file} » est abîmé (à « {where} ») et n’a donc pas été ouvert. Redemandez-le.',
  archive: '« {file} » est abîmé ou incomplet et ne peut donc pas être ouvert. Recopiez-le, ou redemandez-le.',
  noFiles: 'Il n’y a aucun fichier dans « {file} ». Recompressez-les, ou redemandez-le.',
  encrypted: '« {file} » est protégé par un mot de passe et ne peut donc pas être lu. Demandez-le sans mot de passe.',
  leadsOut:
    '« {file} » contient un chemin qui mène hors de son propre dossier (« {path} ») ; il n’a donc pas été ouvert. Compressez de nouveau les fichiers depuis leur dossier.',
  otherPacking: '« {file} » est compressé d’une manière qui ne peut pas être lue ici. Compressez-le de nouveau en zip ordinaire.',
  tooLarge: '« {file} » contient plus que ne peut contenir un projet, ou l’affirme. Choisissez un autre fichier.',
  unreadable: '« {file} » n’a pas pu être lu sur le disque. Choisissez-le de nouveau.',
  noFolders:
    '« {file} » contient {pictures, plural, one {# image hors de tout dossier : rien ne dit sa classe} other {# images hors de tout dossier : rien ne dit leurs classes}}. Compressez-les dans un dossier par classe, qui porte son nom. Ou décompressez le fichier et ajoutez-les à une classe sous « Enseigner ».',
  noneRead:
    '{pictures, plural, one {La seule image de « {file} » n’a pas pu être lue} other {Aucune des # images de « {file} » n’a pu être lue}} ; rien n’en a donc été repris.',
  copyAgain: 'Recopiez-le, ou redemandez-le.',
  severalHeads: '« {file} » contient plusieurs têtes. Décompressez-le, puis ouvrez celle que vous voulez.',
  archives: '« {file} » contient d’autres archives. Décompressez-le, puis ouvrez celle que vous voulez.',
  several:
    '« {file} » contient plusieurs projets, et un seul peut être fusionné à la fois. Ouvrez-le d’abord, puis enregistrez celui que vous voulez.',
  storage: '« {file} » n’a pas été ajouté. {why}',
  cancelled: 'Annulé : « {file} » n’a pas été ouvert.',
  saving: 'Enregistrement de « {name} »',
  reading: 'Lecture de « {name} »',
  taking: 'Ajout de « {name} »',
  comparing: 'Comparaison de « {name} » avec ce qui est ici',
  merging: 'Fusion de « {name} »',
  doneOf: '{done, number} sur {of, plural, one {# exemple} other {# exemples}}',
};
