// The camera: why there is none, and what to do.
import type { Translated } from '../translation';

export const camera: Translated<'camera'> = {
  none: 'Aucune caméra trouvée. Importez plutôt des images, ou réessayez quand il y en aura une.',
  refused:
    'La caméra n’est pas autorisée ici. Autorisez-la dans les paramètres du site, dans la barre d’adresse, et réessayez, ou importez des images.',
  busy: 'Un autre programme utilise la caméra. Fermez-la là-bas et réessayez.',
  unplugged: 'La caméra a été débranchée. Ce que vous avez enregistré est conservé. Rebranchez-la et rallumez-la.',
  insecure:
    'Les navigateurs ne donnent la caméra qu’aux pages sécurisées. Ouvrez cette page en https ou sur localhost, ou importez des images.',
  unsupported: 'Ce navigateur ne peut pas utiliser de caméra. Importez des images, ou essayez un Chrome, Edge, Firefox ou Safari récent.',
  silent:
    'La caméra est allumée mais n’envoie pas d’image. Découvrez-la, fermez les autres programmes qui l’utilisent, ou choisissez-en une autre sous « Options de la caméra ». Ce que vous avez enregistré est conservé.',
};
