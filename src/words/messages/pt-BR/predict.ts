// Predictions before there are any, and the place for pictures to try.
import type { Translated } from '../translation';

export const predict: Translated<'predict'> = {
  none: 'As previsões aparecem aqui',
  needs: 'Elas começam assim que duas classes tiverem uma amostra cada. Cada amostra a mais é aprendida na hora.',
  needsOn: 'Elas começam assim que duas classes que não estejam de fora tiverem uma amostra cada. Cada amostra a mais é aprendida na hora.',
  try: 'Experimentar',
  tryPicture: 'Experimentar com uma imagem',
  tryMeans: 'Solte uma aqui: a cabeça diz o que vê, e não aprende com ela.',
  tryMeansByTouch: 'A cabeça diz o que vê, e não aprende com ela.',
  choose: 'Escolher uma imagem',
};
