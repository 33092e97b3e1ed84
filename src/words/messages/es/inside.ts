// The way of one picture through the backbone.
import type { Translated } from '../translation';

export const inside: Translated<'inside'> = {
  waiting: 'El backbone está en camino.',
  unseen: 'Mirando la imagen. Si se está calculando otra cosa, esto la espera.',
  graph: 'No se puede mirar dentro de este backbone',
  graphText:
    '{backbone} es un grafo: sus operaciones se reescribieron para ir más rápido y sus bloques ya no se distinguen. Elige un backbone en formato de capas, como Headstart 1 o un MobileNetV2.',
  empty: 'Aún no hay imagen que seguir',
  emptyText:
    'Aquí sigues una imagen a través del backbone: qué ve en ella cada bloque, qué números salen y cómo se convierten en la respuesta. Toma una muestra o enciende la cámara.',
  failed: 'El backbone no sacó nada de esta imagen. Elige otra.',
  intro:
    'Una imagen pasa por los bloques de arriba abajo. Cada <featureMap>mapa</featureMap> muestra dónde encuentra algo el backbone: claro donde es fuerte. De cada bloque se ven los mapas que esta imagen enciende más.',
  filters: 'Los primeros filtros',
  filtersText:
    '{count, plural, one {# <filter>filtro</filter>} other {# <filter>filtros</filter>}} de {height} × {width} píxeles, movidos por toda la imagen. Cada uno responde más donde la imagen se le parece.',
  block: 'Bloque {number, number} de {blocks, number}',
  layer: 'En el archivo de la red: {name}',
  shape: '{operation}: {channels, plural, one {# mapa} other {# mapas}} de {height} × {width} posiciones',
  convolution: 'Convolución de {height} × {width}',
  sum: 'Suma con la conexión residual',
  other: 'Bloque',
  mapsOf: 'Mapas del bloque {number, number}',
  map: 'Mapa {channel}, encendido {light}',
  press: 'Pulsa un mapa para ver qué muestras tuyas lo encienden más.',
  lit: 'Muestras que lo encienden',
  litOf: 'Bloque {number, number}, mapa {channel}',
  litText:
    'De {samples, plural, one {# muestra} other {# muestras}}, las que más encienden este mapa. El número dice con qué fuerza: la media de todas sus posiciones, donde menos de cero cuenta como cero.',
  looking: 'Tus muestras pasan por el backbone',
  cancelled: 'Cancelado.',
  litFailed: 'No se pudo seguir tus muestras.',
  behind: 'Tus muestras han cambiado desde entonces.',
  again: 'Buscar de nuevo',
  embedding: 'El embedding',
  embeddingText: 'La media de cada uno de los últimos mapas: {length, number} números. Es todo lo que la cabeza recibe de la imagen.',
  strip: 'Los {length, number} números del embedding, claros donde son grandes',
  noHead: 'Enseña dos clases a la cabeza y aquí verás cómo estos números se convierten en la respuesta.',
  notLinear:
    'La cabeza en uso no es lineal, así que su respuesta no es una suma de productos. Elige «lineal» en «Cómo aprende» para ver una.',
  class: 'Suma para la clase',
  answer: 'La respuesta',
  sumSentence: '{class} obtiene {logit}. La clase con el mayor <logit>logit</logit> es la respuesta.',
  what: 'Número',
  value: 'Embedding',
  weight: 'Peso',
  product: 'Producto',
  number: 'Número {index}',
  rest: '{count, plural, one {# producto más} other {# productos más}}',
  rounding: 'Redondeo',
  bias: 'Constante (sesgo)',
  logit: 'Logit de {class}',
  caption: 'Embedding × pesos de {class}, todos los productos',
  csvName: 'embedding',
};
