// The camera while it is on: what can be set, and what is said when there is no picture.
import type { Translated } from '../translation';

export const capture: Translated<'capture'> = {
  camera: 'Câmera',
  turnOff: 'Desligar a câmera',
  options: 'Opções da câmera',
  mirror: 'Espelhar',
  mirrored: 'As imagens são guardadas e experimentadas como você as vê: espelhadas. A escrita fica ao contrário.',
  notMirrored: 'As imagens são guardadas e experimentadas como você as vê: sem espelhar.',
  rate: 'Amostras por segundo',
  countdown: 'Contagem regressiva',
  noCountdown: 'Nenhuma',
  seconds: '{seconds, plural, one {# segundo} other {# segundos}}',
  numbered: 'Câmera {number}',
  front: 'Câmera frontal',
  rear: 'Câmera traseira',
  noPicture: 'Sem imagem',
  tryAgain: 'Tentar a câmera de novo',
  forTest: 'para o teste',
};
