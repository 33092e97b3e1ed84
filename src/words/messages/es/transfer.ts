// The picture of transfer: what is reused, what is learned and on what it runs.
import type { Translated } from '../translation';

export const transfer: Translated<'transfer'> = {
  label: 'De la imagen a la predicción',
  pretrained: '<backbone>Backbone</backbone>, preentrenado',
  random: '<backbone>Backbone</backbone>, <randomWeights>pesos aleatorios</randomWeights>',
  trainedBefore: 'Ya <pretraining>entrenado</pretraining> con fotos de otras personas.',
  neverTrained: 'Nunca entrenado.',
  averagesFromNoise: 'Sus medias se fijaron con ruido: elígelo otra vez cuando tengas muestras.',
  averagesFromPictures: 'Solo se fijaron sus medias, con {pictures, plural, one {# de tus imágenes} other {# de tus imágenes}}.',
  frozen: 'Sus {numbers, plural, one {# número queda como está} other {# números quedan como están}}: está <frozen>congelado</frozen>.',
  lookingTime: 'Mira una imagen en {time}.',
  embedding: 'cada imagen se convierte en {numbers, plural, one {# número} other {# números}}: su <embedding>embedding</embedding>',
  yourHead: 'Tu <head>cabeza</head>',
  headFromFile: '<head>Cabeza</head> de un {origin, select, link {enlace} other {archivo}}',
  soon: 'Aprende de tus muestras en cuanto este backbone las haya mirado.',
  waitsForMapping: 'Espera a que clases de preentrenamiento del backbone cuenten como dos de tus clases. No necesita ninguna muestra.',
  waitsForStart: 'Aprende cuando pulsas Empezar, época a época, de muestras de dos clases.',
  waitsForSamples: 'Espera muestras de dos clases. Aprende sola, con cada muestra.',
  size: '{numbers, plural, one {# número} other {# números}}, {share} de toda la <neuralNetwork>red</neuralNetwork>.',
  sizeLearned:
    '{numbers, plural, one {# número} other {# números}}, {share} de toda la <neuralNetwork>red</neuralNetwork>, aprendidos en {time}.',
  sizeTaken:
    '{numbers, plural, one {# número} other {# números}}, {share} de toda la <neuralNetwork>red</neuralNetwork>, tomados del <classifier>clasificador</classifier> con el que se preentrenó el backbone: aquí no se aprendió ninguno.',
  lessThan: 'menos del {share}',
  stoppedEarly:
    'El aprendizaje se detuvo tras {steps, plural, one {# paso} other {# pasos}}, antes de que la cabeza llegara a su mejor punto. Con una penalización más fuerte llega antes.',
  details: 'Detalles',
  device: 'Dispositivo: {device}',
  automatic: 'Automático',
  automaticDetail: 'El más rápido que da los mismos resultados',
  chooseDevice: 'Elegir un dispositivo automáticamente',
  dismiss: 'Cerrar',
};
