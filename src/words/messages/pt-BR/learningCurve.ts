// The learning curve: how right heads are with few samples and with many, and how that was measured.
import type { Translated } from '../translation';

export const learningCurve: Translated<'learningCurve'> = {
  question: 'Quantas amostras são necessárias?',
  title: 'Poucas amostras ou muitas?',
  measure: 'Medir',
  about:
    'Várias cabeças aprendem com 1, 2, 5 e mais <shot>amostras por classe</shot> e são testadas com amostras <heldOut>separadas</heldOut>. A <learningCurve>curva</learningCurve> mostra <accuracy>quantas vezes cada uma acerta</accuracy>.',
  nothingYet: 'Nada para comparar ainda',
  nothingAbout:
    'Aqui você verá quanto uma cabeça melhora com cada amostra a mais, e que tipo de cabeça chega primeiro. São necessárias amostras de duas classes, de duas gravações cada.',
  failed: 'A medição falhou.',
  diverged: 'O ajuste fino falhou: os números cresceram sem fim. Escolha taxas de aprendizado menores em “Como ela aprende”.',
  unread:
    '{pictures, plural, one {# imagem sua não pôde} other {# imagens suas não puderam}} ser lidas de novo; por isso o ajuste fino não foi medido.',
  noBlock: 'O backbone em uso não pode passar por ajuste fino.',
  measuring: 'Medindo',
  measuringHeads: '{done, number} de {total, plural, one {# cabeça} other {# cabeças}}',
  fineTuning: 'Ajuste fino',
  resume: 'Continuar',
  cancelled: 'Cancelado. O que foi medido até agora está aqui.',
  measureAgain: 'Medir de novo',
  changed: 'Isto foi medido com {samples, plural, one {# amostra} other {# amostras}}, e suas amostras mudaram desde então.',
  heads: 'Cabeças',
  repeats: 'Repetições',
  repeatCount: '{count, plural, one {# repetição} other {# repetições}}',
  otherSamples: 'Repetir com outras amostras',
  needsMapping: 'diga primeiro quais classes de pré-treino contam como duas das suas classes',
  notTunable: 'não com {backbone}: não termina com uma convolução 1 × 1',
  tooMany: 'imagens demais: com este backbone, cabem nesta aba {most, number}',
  muchLonger: 'demora muito mais',
  takes: 'demora aqui no máximo {time} se nada mais for calculado',
  chart: 'Acurácia com amostras separadas, conforme o número de amostras por classe: {heads}. Os números estão na tabela abaixo.',
  samplesPerClass: 'Amostras por classe',
  fileName: 'curva de aprendizado',
  rightOnHeldOut: 'Acertos em amostras separadas',
  caption: 'Proporção de amostras separadas previstas corretamente: média e desvio padrão das repetições',
  upTo: 'até {samples, number}',
  spread: '{mean} ± {spread}',
  oneRepeat: '{mean} (uma repetição)',
  zeroShot: '{head}: acerta {share} das vezes, com qualquer número de amostras. Não aprende com nenhuma.',
  rightEvery:
    '{head}, com {samples, plural, one {# amostra} other {# amostras}} por classe: acerta {share} das vezes, em todas as repetições.',
  rightOnce:
    '{head}, com {samples, plural, one {# amostra} other {# amostras}} por classe: acerta {share} das vezes, na única repetição medida.',
  rightAbout:
    '{head}, com {samples, plural, one {# amostra} other {# amostras}} por classe: acerta {share} das vezes, {points, plural, one {# ponto percentual} other {# pontos percentuais}} a mais ou a menos.',
  rightNearly:
    '{head}, com {samples, plural, one {# amostra} other {# amostras}} por classe: acerta {share} das vezes, menos de um ponto percentual a mais ou a menos.',
  withAll: 'Com {samples, plural, one {# amostra} other {# amostras}}, são {share}.',
  fewer: 'Nem todas as classes tinham tantas para aprender: as menores deram todas as que tinham.',
  climbing: 'A curva de “{head}” ainda sobe: mais amostras podem ajudar esta cabeça.',
  levelled:
    'A curva de “{head}” se achatou, com margem de {points, number} pontos percentuais: mais amostras como estas quase não vão ajudar esta cabeça.',
  nearlyAll: '“{head}” já acerta quase todas: mais amostras como estas quase não vão ajudar esta cabeça.',
  unsure: 'Não dá para dizer se mais amostras ajudariam “{head}”: mais repetições, ou mais amostras, podem mostrar isso.',
  notAboveGuessing: 'Não é claramente melhor que chutar, o que acertaria {share} das vezes.',
  heldOut:
    'Cerca de {share} de cada classe foi separado para testar, sempre gravações inteiras: nenhuma cabeça tinha aprendido com elas, por isso as curvas terminam antes do total das suas amostras.',
  repeatedOnce: 'Isso foi medido uma só vez, então nada diz quanto varia.',
  repeated:
    'Isso foi feito {count, plural, one {# vez} other {# vezes}}, cada vez com outras amostras: a linha é a média; a faixa, o desvio padrão.',
  guessing: 'Chutar acertaria {share} das vezes.',
  elsewhere:
    '“Testar” pergunta por cada gravação uma vez, aqui cada repetição pergunta por outras: por isso o fim de uma curva pode ser diferente do número de lá.',
  tuned:
    'O ajuste fino demora; sua linha é a média só de {repeats, plural, one {a primeira repetição} other {as # primeiras repetições}}, e menos certa que as outras.',
  tunedSettings:
    'Aprende com os seus próprios ajustes. A partir de 10 amostras por classe, um quinto delas escolhe a época em vez de servir para aprender.',
  copiesLeftOut:
    '{copies, plural, one {# cópia alterada fica} other {# cópias alteradas ficam}} de fora: esta aba não comporta uma quantidade maior daquilo que este backbone vê.',
  looking: 'olhando suas imagens mais uma vez: {done, number} de {total, number}',
  progress: '{done, number} de {total, number}',
  progressLeft: '{done, number} de {total, number}, faltam {time}',
  noEmbeddings: 'O backbone ainda não está pronto. Depois que ele olhar suas amostras, isto leva segundos.',
  noClasses: 'Adicione primeiro amostras a duas classes: aí haverá algo a distinguir.',
  noRecordings: 'Cada classe precisa de duas gravações ou fotos, para que uma possa ser separada. Acrescente mais uma a {classes}.',
};
