// Why a backbone cannot be used, and what goes on instead.
import type { Translated } from '../translation';

export const backboneFaults: Translated<'backboneFaults'> = {
  noDevice: 'Aucun appareil n’a pu faire tourner le backbone : {why} Essayez un navigateur récent.',
  otherEdition: 'La tête « {head} » a été faite sur une autre édition de ce backbone et ne peut donc rien prédire avec lui.',
  keptStopping: 'Le backbone n’a pas cessé de s’arrêter. Vos exemples sont en sécurité. Réessayez, ou choisissez un autre appareil.',
  impostor: 'Le backbone n’est pas celui qu’il prétend être ; il n’est donc pas utilisé.',
  unusable: 'Cette application ne peut pas faire tourner le backbone.',
  notDownloaded: '{name} n’a pas pu être téléchargé.',
  notUsed: '{name} n’est pas utilisé.',
  stillUsing: 'Toujours utilisé : {name} sur {device}.',
};
