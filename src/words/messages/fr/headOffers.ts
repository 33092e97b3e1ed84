// What can be done about an opened head that needs another backbone.
import type { Translated } from '../translation';

export const headOffers: Translated<'headOffers'> = {
  title: 'Cette tête a besoin d’un autre backbone',
  text: 'La tête « {head} » a été faite avec le backbone {backbone}. Charger celui-là ? Vos exemples restent, et il les regarde de nouveau.',
  load: 'Charger {backbone}',
  ok: 'OK',
  own: 'La tête « {head} » a été faite avec {backbone}, un backbone venu des fichiers de quelqu’un, qui n’est pas ici. Ajoutez ces fichiers sous « Backbones » (couche « {layer} », mise à l’échelle x / {divide} − {subtract}), puis rouvrez la tête.',
  random:
    'La tête « {head} » a été faite avec {backbone}, dont les moyennes venaient des images d’un autre appareil. Elle ne peut rien prédire ici.',
  unknown:
    'La tête « {head} » a été faite avec le backbone {backbone}, que cette application ne connaît pas. Elle ne peut rien prédire ici.',
};
