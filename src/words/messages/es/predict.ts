// Predictions before there are any, and the place for pictures to try.
import type { Translated } from '../translation';

export const predict: Translated<'predict'> = {
  none: 'Aquí aparecen las predicciones',
  needs: 'Empiezan en cuanto dos clases tengan una muestra cada una. Cada nueva muestra se aprende al momento.',
  needsOn: 'Empiezan en cuanto dos clases que no estén fuera tengan una muestra cada una. Cada nueva muestra se aprende al momento.',
  try: 'Probar',
  tryPicture: 'Probar con una imagen',
  tryMeans: 'Suelta una aquí: la cabeza dice lo que ve, y no aprende de ella.',
  tryMeansByTouch: 'La cabeza dice lo que ve, y no aprende de ella.',
  choose: 'Elegir una imagen',
};
