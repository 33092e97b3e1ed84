// The way of one picture through the backbone.
import type { Translated } from '../translation';

export const inside: Translated<'inside'> = {
  waiting: 'O backbone está a caminho.',
  unseen: 'Olhando a imagem. Se outra coisa está sendo calculada, isto espera por ela.',
  graph: 'Não dá para ver este backbone por dentro',
  graphText:
    '{backbone} é um grafo: suas operações foram reescritas para ir mais rápido, e seus blocos já não se distinguem. Escolha um backbone em formato de camadas, como o Headstart 1 ou um MobileNetV2.',
  empty: 'Ainda não há imagem para seguir',
  emptyText:
    'Aqui você segue uma imagem pelo backbone: o que cada bloco vê nela, os números que saem e como eles viram a resposta. Grave uma amostra ou ligue a câmera.',
  failed: 'O backbone não tirou nada desta imagem. Escolha outra.',
  intro:
    'Uma imagem passa pelos blocos de cima para baixo. Cada <featureMap>mapa</featureMap> mostra onde o backbone encontra algo: claro onde é forte. De cada bloco aparecem os mapas que esta imagem mais acende.',
  filters: 'Os primeiros filtros',
  filtersText:
    '{count, plural, one {# <filter>filtro</filter>} other {# <filter>filtros</filter>}} de {height} × {width} pixels, movidos pela imagem toda. Cada um responde mais onde a imagem se parece com ele.',
  block: 'Bloco {number, number} de {blocks, number}',
  layer: 'No arquivo da rede: {name}',
  shape: '{operation}: {channels, plural, one {# mapa} other {# mapas}} de {height} × {width} posições',
  convolution: 'Convolução {height} × {width}',
  sum: 'Soma com a conexão residual',
  other: 'Bloco',
  mapsOf: 'Mapas do bloco {number, number}',
  map: 'Mapa {channel}, aceso {light}',
  press: 'Toque em um mapa para ver quais amostras suas mais o acendem.',
  lit: 'Amostras que o acendem',
  litOf: 'Bloco {number, number}, mapa {channel}',
  litText:
    'De {samples, plural, one {# amostra} other {# amostras}}, as que mais acendem este mapa. O número diz com que força: a média de todas as posições, em que menos de zero conta como zero.',
  looking: 'Suas amostras passam pelo backbone',
  cancelled: 'Cancelado.',
  litFailed: 'Não foi possível seguir suas amostras.',
  behind: 'Suas amostras mudaram desde então.',
  again: 'Procurar de novo',
  embedding: 'O embedding',
  embeddingText: 'A média de cada um dos últimos mapas: {length, number} números. É tudo o que a cabeça recebe da imagem.',
  strip: 'Os {length, number} números do embedding, claros onde são grandes',
  noHead: 'Ensine duas classes, e aqui você verá como estes números viram a resposta.',
  notLinear:
    'A cabeça em uso não é linear, então sua resposta não é uma soma de produtos. Escolha “linear” em “Como ela aprende” para ver uma.',
  class: 'Soma para a classe',
  answer: 'A resposta',
  sumSentence: '{class} recebe {logit}. A classe com o maior <logit>logit</logit> é a resposta.',
  what: 'Número',
  value: 'Embedding',
  weight: 'Peso',
  product: 'Produto',
  number: 'Número {index}',
  rest: '{count, plural, one {# outro produto} other {# outros produtos}}',
  rounding: 'Arredondamento',
  bias: 'Constante (viés)',
  logit: 'Logit de {class}',
  caption: 'Embedding × pesos de {class}, todos os produtos',
  csvName: 'embedding',
};
