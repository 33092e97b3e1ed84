// What can be done about an opened head that needs another backbone.
import type { Translated } from '../translation';

export const headOffers: Translated<'headOffers'> = {
  title: 'Esta cabeça precisa de outro backbone',
  text: '“{head}” foi feita com o backbone {backbone}. Carregar esse? Suas amostras ficam, e ele as olha de novo.',
  load: 'Carregar {backbone}',
  ok: 'OK',
  own: '“{head}” foi feita com {backbone}, um backbone dos arquivos de alguém, que não está aqui. Adicione esses arquivos em “Backbones” (camada “{layer}”, escala x / {divide} − {subtract}) e abra a cabeça de novo.',
  random: '“{head}” foi feita com {backbone}, cujas médias vieram das imagens de outro dispositivo. Ela não pode prever aqui.',
  unknown: '“{head}” foi feita com o backbone {backbone}, que este aplicativo não conhece. Ela não pode prever aqui.',
};
