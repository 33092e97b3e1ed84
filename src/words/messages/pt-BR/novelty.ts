// Pictures that are like nothing among the samples, and the samples that are nearest to a picture.
import type { Translated } from '../translation';

export const novelty: Translated<'novelty'> = {
  unknown: 'Não sei',
  unknownMeans: 'Não sei: isto é diferente demais das imagens com que a cabeça aprendeu.',
  blankMeans: 'Não sei: para a cabeça, isto parece mais uma imagem vazia do que qualquer coisa com que ela aprendeu.',
  ifItHadTo: 'Se tivesse de escolher:',
  nearest: 'Suas amostras mais parecidas',
  nearestOf: 'Amostra de {class}, semelhança {similarity}',
  larger: 'Uma das suas amostras',
  largerMeans: 'De {class}. <similarity>Semelhança</similarity> {similarity}: o cosseno do ângulo entre os dois embeddings, 1 se iguais.',
  cut: 'A amostra, recortada no quadrado que o backbone vê',
  ownOf: 'Amostra de {class}',
  lineMeans:
    'Uma cabeça nomeia uma das suas classes para qualquer imagem. Este limite a faz dizer “Não sei” quando uma imagem <novelty>se parece menos com as suas amostras</novelty> do que elas entre si.',
  keep: 'Manter das suas próprias imagens',
  keepAll: 'todas: ela sempre responde',
  cost: 'Cada uma foi comparada só com gravações que não são a sua. De {total, plural, one {# imagem} other {# imagens}}, ela recusaria {refused, plural, =0 {nenhuma} one {#} other {#}}.',
  below: 'Ainda respondidas, mas por pouco',
  above: 'Recusadas: o preço deste limite',
  noneAbove: 'Nenhuma das suas próprias imagens é recusada.',
  strict: 'Mais à esquerda ela recusa mais: menos respostas erradas a coisas estranhas, mais imagens suas perdidas.',
  making: 'Comparando suas amostras…',
  secondRecording: 'É necessária uma segunda gravação de {classes}',
  oneRecording: 'São necessárias mais imagens',
  oneRecordingMeans:
    'O limite é traçado com imagens que não foram comparadas com a própria gravação; por isso cada classe precisa de duas gravações, e todas juntas de vinte imagens. Imagens de uma gravação se parecem tanto que todo o resto pareceria estranho.',
  opened: 'Uma cabeça de um {origin, select, link {link} other {arquivo}} responde agora',
  openedMeans:
    'O limite aqui é traçado com as suas próprias amostras: feche a cabeça do {origin, select, link {link} other {arquivo}} para vê-lo. Uma cabeça de um {origin, select, link {link} other {arquivo}} diz “Não sei” pelo limite que trouxe, se trouxe um.',
  elseTitle: '“Outra coisa” como classe',
  elseMeans:
    'Você também pode ensinar a ela uma classe de coisas que não são nenhuma das outras: uma mesa vazia, mãos, seu rosto. Ela então as distingue melhor que qualquer limite. Só aprende o que você mostra: o que não está em nenhuma imagem sua ainda precisa do limite.',
  elseName: 'Outra coisa',
  elseAdd: 'Adicionar a classe “Outra coisa”',
  elseThere: 'A classe está lá. Preencha-a em “Ensinar”.',
};
