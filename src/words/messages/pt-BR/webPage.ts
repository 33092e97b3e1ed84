// A web page with the head in it, and code to copy.
import type { Translated } from '../translation';

export const webPage: Translated<'webPage'> = {
  title: 'Página da web',
  purpose: 'Uma página sua, com câmera e escolha de imagens. Ela não pede nada a outro servidor e funciona offline.',
  holds:
    'Backbone, cabeça e página num zip. Descompacte-o em qualquer servidor web; o README.txt dele diz como. Suas imagens não estão nele.',
  unknownOnce: 'Ela pode dizer “Não sei” assim que cada classe tiver amostras de duas gravações e houver vinte amostras ao todo.',
  unknown: 'Ela diz “Não sei” de imagens que não se parecem com nada do que a cabeça aprendeu.',
  noUnknown: 'Ela sempre diz uma classe: esta cabeça não traz nada para reconhecer imagens estranhas.',
  notAGraph:
    'Este backbone é um grafo do TensorFlow, que o pequeno programa da página não consegue executar. Escolha o backbone embutido, um MobileNetV1 ou um MobileNetV2.',
  notRandom: 'Este backbone tem pesos aleatórios, refeitos em cada dispositivo; por isso não é escrito num arquivo.',
  notUsable: 'Este backbone não pôde ser escrito numa página. Escolha outro backbone.',
  noParts: 'Não foi possível buscar o que vai em cada página. Verifique a conexão e tente de novo.',
  save: 'Salvar página da web',
  saving: 'Escrevendo a página da web',
  saved: '“{name}” salvo. Descompacte-o; o README.txt dele diz como abri-la.',
  code: 'Código para a sua própria página',
  kind: 'Feita com',
  module: 'Página da web, com um módulo',
  script: 'Página da web, com um script simples',
  react: 'React',
  p5: 'p5.js',
  microbit: 'micro:bit',
  snippet: 'Fica ao lado dos arquivos descompactados, ou pede por eles',
  knows: 'Ela conhece: {classes}.',
  camera: 'Usar a câmera',
  choose: 'Escolher uma imagem',
  loading: 'Preparando…',
  ready: 'Pronta. Use a câmera ou escolha uma imagem.',
  dontKnow: 'Não sei',
  noCamera: 'A câmera não pode ser usada. Permita-a para esta página ou escolha uma imagem.',
  noPicture: 'Este arquivo não é uma imagem que este navegador consiga mostrar. Escolha outro.',
  notLoaded: 'Esta página não conseguiu se preparar. Recarregue-a; se não adiantar, descompacte os arquivos de novo.',
  noScript: 'Esta página precisa de JavaScript.',
  privacy: 'Feita com o Headstart. Nenhuma imagem sai deste dispositivo.',
};
