// Predictions before there are any, and the place for pictures to try.
import type { Translated } from '../translation';

export const predict: Translated<'predict'> = {
  none: 'Les prédictions apparaissent ici',
  needs: 'Elles commencent dès que deux classes ont un exemple chacune. Chaque exemple de plus est appris aussitôt.',
  needsOn: 'Elles commencent dès que deux classes non exclues ont un exemple chacune. Chaque exemple de plus est appris aussitôt.',
  try: 'Essayer',
  tryPicture: 'Essayer sur une image',
  tryMeans: 'Déposez-en une ici : la tête dit ce qu’elle voit, et n’en apprend rien.',
  tryMeansByTouch: 'La tête dit ce qu’elle voit, et n’en apprend rien.',
  choose: 'Choisir une image',
};
