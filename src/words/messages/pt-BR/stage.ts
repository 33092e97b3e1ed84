// The camera while it is off or being turned on.
import type { Translated } from '../translation';

export const stage: Translated<'stage'> = {
  turnOn: 'Ligar a câmera',
  hint: 'Depois segure o botão de uma classe: cada imagem da câmera vira uma <sample>amostra</sample> dessa <class>classe</class>.',
  drawn: 'Sem câmera? Use imagens desenhadas',
  asking: 'Pedindo a câmera. Se o navegador perguntar, permita.',
};
