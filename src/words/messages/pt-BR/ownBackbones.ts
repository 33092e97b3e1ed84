// A backbone of one’s own: why files are none, and what to do.
import type { Translated } from '../translation';

export const ownBackbones: Translated<'ownBackbones'> = {
  deviceCannot: 'Este dispositivo não conseguiu executar aquele backbone. O que está em uso continua.',
  unusable:
    'Este aplicativo não consegue executar aquele backbone. Ele executa redes do TensorFlow.js, de camadas ou grafos, que olham uma imagem quadrada colorida.',
  noTopology:
    'Não há model.json de uma rede do TensorFlow.js entre estes arquivos. Escolha-o junto com os arquivos de pesos, ou um zip de tudo.',
  several: 'Há vários backbones entre estes arquivos. Escolha um backbone por vez.',
  missing: 'Falta o arquivo de pesos “{file}”. Escolha model.json e todos os seus arquivos de pesos juntos.',
  archive: 'O arquivo compactado não pode ser lido. Descompacte-o e escolha os próprios arquivos.',
  encrypted:
    'O arquivo compactado está protegido por senha, por isso não pode ser lido. Descompacte-o com a senha e escolha os próprios arquivos.',
  tooLarge: 'Estes arquivos são maiores do que um backbone pode ser.',
  unreadable: 'Um arquivo não pôde ser lido. Escolha os arquivos de novo.',
  stopped: 'A leitura dos arquivos parou. Talvez sejam grandes demais para este dispositivo: feche outras abas e tente de novo.',
  cancelled: 'A leitura dos arquivos foi cancelada.',
};
