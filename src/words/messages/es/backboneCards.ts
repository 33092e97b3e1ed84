// The cards of the backbones that come with the app: what they learned from and lack, how they were made, how good they are,
// what they cost.
import type { Translated } from '../translation';

export const backboneCards: Translated<'backboneCards'> = {
  open: 'Ficha: cómo se hizo, lo bueno que es, qué le falta',
  fetching: 'Descargando la ficha…',
  failed: 'No se pudo descargar la ficha. ¿Hay conexión?',
  learnedFrom: 'De qué aprendió',
  data: 'Tiny ImageNet: fotos de 64 × 64 píxeles, de 200 clases de ImageNet; {pictures, plural, one {# imagen} other {# imágenes}}.',
  gaps: 'Qué falta ahí',
  gapKinds:
    'Vio 200 tipos de cosas (animales, herramientas, vehículos, comida, monumentos), cada una en fotos de la web de 64 × 64 píxeles. Todo lo demás lo conoce solo por su parecido con ellas.',
  gapPeople:
    'No hay personas entre ellas. Las fotos se reunieron en la web antes de 2010, sobre todo de Europa y Norteamérica, así que casas, ropa, comida y caras de otros lugares son raras o faltan.',
  gapSigns: 'Faltan letras, números, dibujos, pantallas, radiografías y mapas: con ellos es poco mejor que los píxeles en bruto.',
  gapDetails:
    'Se pierden los detalles pequeños: una imagen se lee con unas decenas de píxeles por lado, así que no se distinguen textos, caras lejanas ni diferencias finas entre especies.',
  gapDetails128:
    'Se pierden los detalles pequeños: una imagen se lee con 128 píxeles por lado, por una red que aprendió con 64, así que no se distinguen textos, caras lejanas ni diferencias finas entre especies.',
  gapLabels:
    'Las etiquetas de las fotos de entrenamiento son en parte erróneas o ambiguas (varias cosas en una imagen, una sola etiqueta).',
  network: 'La red',
  networkText:
    'Una convolución 3 × 3 a 16 canales a mitad de tamaño; dos residuos invertidos fusionados a 24 y 48 canales, que reducen el mapa otra vez a la mitad cada uno (una convolución 3 × 3 densa expande: rápida donde un mapa es grande y fino); cuatro residuos invertidos de 48, 112, 112 y 112 canales (1 × 1 expande cuatro veces, 3 × 3 por canal, 1 × 1 proyecta), uno de ellos reduce el mapa a la mitad; una convolución 1 × 1 a 512 canales, cuya media sobre las {side, number} × {side, number} posiciones es el embedding. Normalización por lotes tras cada convolución, ReLU6 tras todas menos las proyecciones.',
  made: 'Cómo se hizo',
  recipe:
    'AdamW, lotes de 256, tasa de aprendizaje 0,003 con calentamiento y coseno; entropía cruzada con las etiquetas (suavizado 0,1) y destilación de MobileNetV2 1.0 (sus características promediadas de la foto ampliada a 160 × 160, estandarizadas, por una aplicación lineal; y sus logits de ImageNet a temperatura 2). Recortes al azar del 40–100 % de la foto, espejos, color, desenfoque y nitidez, en imágenes de 64 × 64 píxeles. Pesos promediados exponencialmente (0,999).',
  recipe128: 'Los pesos son los de Headstart 1; solo son más grandes las imágenes que se les muestran: 128 píxeles por lado en vez de 72.',
  quality: 'Lo bueno que es',
  accuracy: 'De las fotos de validación nombra bien {top1}, y {top5} en cinco intentos.',
  best: 'Las mejores: {classes}.',
  worst: 'Las peores: {classes}.',
  classAccuracy: '{class} ({share})',
  probe: 'Respuestas correctas de una cabeza con 1 a 25 imágenes por clase, en fotos para las que no se hizo ninguno de estos backbones',
  backbone: 'Backbone',
  setFruit: '6 tipos de fruta, imágenes por clase',
  setHandDigits: '10 números mostrados con la mano, imágenes por clase',
  setRubbish: '6 tipos de basura, imágenes por clase',
  setMean: 'Media de todas las series, imágenes por clase',
  setOther: '{set}, imágenes por clase',
  rowOf: '{backbone} ({side, number})',
  randomInit: 'Headstart 1, pesos aleatorios',
  rawPixels: 'Sin backbone: píxeles en bruto',
  costs: 'Qué cuesta',
  size: '{weights, plural, one {# peso} other {# pesos}} (filtros float16, normalización por lotes float32), {multiplyAdds} multiplicaciones con suma por imagen.',
  pretraining: 'El preentrenamiento llevó {time} ({epochs} épocas) en {device} y entre {least} y {most} Wh.',
  energy: 'La energía no se midió: {hours} h a entre 3 y 15 W. No se cuentan el paso de la red maestra por las fotos ni las pruebas.',
  terms: 'Condiciones',
  termsText:
    'Los pesos se entrenaron con Tiny ImageNet, una parte de ImageNet, cuyas fotos son solo para investigación y enseñanza y no se transmiten aquí. La red maestra, MobileNetV2, tiene la licencia Apache 2.0.',
  fingerprint: 'Huella',
  fingerprintOf: 'SHA-256 de sus pesos float32 en el orden del manifiesto',
};
