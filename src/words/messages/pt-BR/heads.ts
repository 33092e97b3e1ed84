// How the head learns: the kinds of head, what each reuses and learns, and its settings.
import type { Translated } from '../translation';

export const heads: Translated<'heads'> = {
  open: 'Como ela aprende',
  title: 'Como a cabeça aprende',
  hint: 'Todo tipo de <head>cabeça</head> reaproveita o que o <backbone>backbone</backbone> aprendeu. Eles vão do mais simples ao mais elaborado. Escolha um: os simples respondem na hora; os últimos aprendem quando você toca em “Iniciar”.',
  opened:
    'Quem prevê agora é “{head}”, uma cabeça de um {origin, select, link {link} other {arquivo}}. O que você escolhe aqui é como a sua própria cabeça aprende.',
  kind: 'Tipo de cabeça',
  numbers: '{numbers, plural, one {# número} other {# números}}',
  reusesClassifier: 'Reaproveita o backbone e suas classes de pré-treino: as coisas que já sabe nomear.',
  reusesFrozen: 'Reaproveita o backbone <frozen>congelado</frozen>.',
  reusesMost: 'Reaproveita o backbone, menos a última parte.',
  learnsNothing: 'Não aprende nada: você diz quais classes de pré-treino contam como suas classes.',
  learnsMean: 'Aprende o <nearestMean>embedding médio de cada classe</nearestMean>: uma amostra basta para começar.',
  learnsSamples: 'Decora todas as amostras: as <neighbour>mais parecidas com uma imagem nova</neighbour> votam.',
  learnsWeights: 'Aprende com que força cada número de um embedding fala por cada classe (<linearHead>regressão logística</linearHead>).',
  learnsLayers:
    'Aprende duas <layer>camadas</layer> de <weight>pesos</weight> (um perceptron multicamada), <epoch>época</epoch> por época, enquanto você assiste.',
  learnsBlock: '<fineTuning>Aprende de novo essa última parte</fineTuning>, junto com a cabeça.',
  nothingToSet: 'Não há nada para ajustar.',
  lookingAgain: 'Olhando de novo…',
  notFound: 'Nenhum valor melhor foi encontrado; a cabeça continua com este.',
  strengthAuto: 'Escolher a força automaticamente',
  strength: 'Força da penalização',
  strengthNow: 'Força da penalização: {strength}.',
  strengthUsual: 'Força da penalização: {strength}, a usual.',
  strengthHow: 'É escolhida testando com amostras separadas, gravações inteiras de cada vez, sempre que você para de adicionar amostras.',
  strengthMeaning:
    'A <penalty>penalização</penalty> (regularização L2) mantém pequenos os <weight>pesos</weight> da cabeça. Fraca: a cabeça segue cada uma das suas amostras. Forte: ela se guia pelo que elas têm em comum e tem menos certeza.',
  balanced: 'Todas as classes contam igual',
  balancedOn: 'Uma classe com muitas amostras não tem vantagem.',
  balancedOff: 'Uma classe com muitas amostras tem vantagem, como se aparecesse mais vezes.',
  votersAuto: 'Escolher o número de vizinhos automaticamente',
  voters: 'Vizinhos que votam',
  votersUnknown: 'Vizinhos que votam: …',
  votersNow: '{voters, plural, one {A amostra mais próxima decide.} other {As # amostras mais próximas votam.}}',
  votersUsual:
    '{voters, plural, one {A amostra mais próxima decide, como é usual.} other {As # amostras mais próximas votam, como é usual.}}',
  votersHow: 'O número é escolhido testando cada amostra contra todas as outras, sempre que você para de adicionar amostras.',
  votersMeaning: 'Poucos: uma única amostra estranha pode decidir. Muitos: classes pequenas perdem a votação.',
  keepsEmbeddings:
    'Esta cabeça guarda um <embedding>embedding</embedding> de cada amostra; seu arquivo contém algo de cada uma das suas imagens.',
  oneRecording:
    '{count, plural, one {{classes} tem só uma gravação; nenhuma amostra dela pode ser separada para encontrar um valor melhor. Grave esta classe mais uma vez.} other {{classes} têm só uma gravação cada; nenhuma amostra delas pode ser separada para encontrar um valor melhor. Grave estas classes mais uma vez.}}',
  oneRecordingMany:
    '{count, plural, one {# classe tem só uma gravação; nenhuma amostra dela pode ser separada para encontrar um valor melhor. Grave-a mais uma vez.} other {# classes têm só uma gravação cada; nenhuma amostra delas pode ser separada para encontrar um valor melhor. Grave cada uma mais uma vez.}}',
};
