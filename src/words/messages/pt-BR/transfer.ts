// The picture of transfer: what is reused, what is learned and on what it runs.
import type { Translated } from '../translation';

export const transfer: Translated<'transfer'> = {
  label: 'Da imagem à previsão',
  pretrained: '<backbone>Backbone</backbone>, pré-treinado',
  random: '<backbone>Backbone</backbone>, <randomWeights>pesos aleatórios</randomWeights>',
  trainedBefore: 'Já <pretraining>treinado</pretraining> com fotos tiradas por outras pessoas.',
  neverTrained: 'Nunca treinado.',
  averagesFromNoise: 'Suas médias foram ajustadas com ruído: escolha-o de novo quando tiver amostras.',
  averagesFromPictures: 'Só suas médias foram ajustadas, com {pictures, plural, one {# imagem sua} other {# imagens suas}}.',
  frozen:
    '{numbers, plural, one {Seu # número fica como está} other {Seus # números ficam como estão}}: ele está <frozen>congelado</frozen>.',
  lookingTime: 'Ele olha uma imagem em {time}.',
  embedding: 'cada imagem vira {numbers, plural, one {# número} other {# números}}: seu <embedding>embedding</embedding>',
  yourHead: 'Sua <head>cabeça</head>',
  headFromFile: '<head>Cabeça</head> de um {origin, select, link {link} other {arquivo}}',
  soon: 'Aprende com as suas amostras assim que este backbone as tiver olhado.',
  waitsForMapping: 'Espera que classes de pré-treino do backbone contem como duas das suas classes. Não precisa de amostra.',
  waitsForStart: 'Aprende quando você toca em Iniciar, época por época, com amostras de duas classes.',
  waitsForSamples: 'Espera amostras de duas classes. Aprende sozinha, a cada amostra.',
  size: '{numbers, plural, one {# número} other {# números}}, {share} de toda a <neuralNetwork>rede</neuralNetwork>.',
  sizeLearned:
    '{numbers, plural, one {# número} other {# números}}, {share} de toda a <neuralNetwork>rede</neuralNetwork>, aprendidos em {time}.',
  sizeTaken:
    '{numbers, plural, one {# número} other {# números}}, {share} de toda a <neuralNetwork>rede</neuralNetwork>, tirados do <classifier>classificador</classifier> com que o backbone foi pré-treinado: nenhum foi aprendido aqui.',
  lessThan: 'menos de {share}',
  stoppedEarly:
    'O aprendizado parou após {steps, plural, one {# passo} other {# passos}}, antes de a cabeça chegar ao melhor. Com uma penalização mais forte, chega antes.',
  details: 'Detalhes',
  device: 'Dispositivo: {device}',
  automatic: 'Automático',
  automaticDetail: 'O mais rápido que dá os mesmos resultados',
  chooseDevice: 'Escolher um dispositivo automaticamente',
  dismiss: 'Fechar',
};
