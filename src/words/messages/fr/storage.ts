// What is saved and what is not, and why.
import type { Translated } from '../translation';

export const storage: Translated<'storage'> = {
  absent:
    'Ce navigateur ne garde rien une fois l’onglet fermé (une fenêtre privée ?). Enregistrez votre tête dans un fichier avant de partir.',
  quota:
    'L’espace disque que ce navigateur accorde est plein. Ce que vous ajoutez maintenant n’existe que dans cet onglet : libérez de la place et réessayez, et enregistrez votre tête dans un fichier.',
  tooNew: 'Ces projets ont été faits par un Headstart plus récent. Rechargez la page pour l’obtenir.',
  notFound: 'Ce projet n’est plus sur cet appareil.',
  goneHere:
    'Ce projet n’est plus sur cet appareil. Vos exemples sont encore dans cet onglet : ne le fermez pas avant qu’ils soient enregistrés.',
  taken:
    'Un autre onglet travaille maintenant sur ce projet. Ce qui a été modifié ici en dernier n’est pas enregistré : reprenez le projet pour l’enregistrer.',
  failed:
    'L’enregistrement a échoué. Ce que vous ajoutez maintenant n’existe que dans cet onglet : réessayez, et enregistrez votre tête dans un fichier.',
};
