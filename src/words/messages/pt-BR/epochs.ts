// Learning by epochs, two layers and fine-tuning: how a run goes, what it learned from and what came of it.
import type { Translated } from '../translation';

export const epochs: Translated<'epochs'> = {
  start: 'Iniciar',
  stop: 'Parar',
  trainMore: 'Treinar mais',
  startOver: 'Recomeçar',
  clear: 'Limpar',
  looking: 'Olhando suas imagens mais uma vez',
  lookingFor: '{kind}: olhando suas imagens mais uma vez',
  learningFor: '{kind}: aprendendo',
  done: '{done, number} de {total, number}',
  epochOf: 'época {epoch, number} de {epochs, number}',
  notTunable:
    '{backbone} não termina com uma convolução 1 × 1; sua última parte não pode passar por ajuste fino aqui. Escolha outro backbone.',
  notTunableHere:
    'Este backbone não pode passar por ajuste fino aqui: não termina com uma convolução 1 × 1. Escolha outro backbone ou outro tipo de cabeça.',
  emptyMlp: 'Toque em Iniciar e veja-a aprender: cada época acrescenta um ponto às curvas, e as previsões mudam com ela.',
  emptyFineTuning:
    'Toque em Iniciar: o backbone olha cada imagem mais uma vez, depois sua última parte aprende com elas, partindo do que sabe. O backbone em si fica como está; o que muda é salvo com a sua cabeça.',
  soon: 'As curvas começam em instantes.',
  running: 'Época {epoch, number} de {epochs, number}.',
  stopped: 'Parado após a época {epoch, number}.',
  ended: 'Terminou antes, após a época {epoch, number}: não melhorava mais.',
  finished: 'Pronto: {epochs, plural, one {# época} other {# épocas}}.',
  used: 'Quem prevê é a cabeça da época {epoch, number}.',
  learns: 'Aprende com {samples, plural, one {# amostra} other {# amostras}}.',
  learnsWithCopies:
    'Aprende com {samples, plural, one {# amostra} other {# amostras}} e {copies, plural, one {# cópia alterada} other {# cópias alteradas}}.',
  choosing: '{samples, plural, one {# amostra separada escolhe} other {# amostras separadas escolhem}} a época.',
  heldOut: '{samples, plural, one {# amostra está separada} other {# amostras estão separadas}} para testar.',
  heldOutChose:
    '{samples, plural, one {# amostra está separada para testar; ela também escolhe} other {# amostras estão separadas para testar; elas também escolhem}} a época.',
  copiesLeftOut:
    '{copies, plural, one {# cópia alterada fica} other {# cópias alteradas ficam}} de fora, o mesmo número de cada amostra: esta aba não comporta uma quantidade maior daquilo que este backbone vê.',
  nothingHeldOut:
    'Nenhuma classe tem uma gravação sobrando; por isso nada é separado para testar. Grave cada classe uma segunda vez para ver como a cabeça se sai em amostras com que não aprendeu.',
  missing: 'Nenhuma amostra de {classes} está separada, porque não há segunda gravação: os números são só das outras classes.',
  missingChooses: 'Por isso nada escolhe a época, e quem prevê é a mais recente.',
  accuracy: 'Acurácia',
  accuracyChart: 'Proporção de amostras previstas corretamente, por época',
  loss: 'Perda',
  lossChart: 'Entropia cruzada média, por época; mais baixa significa mais certeza da resposta certa',
  epoch: 'Época',
  learningLine: 'Aprendizado',
  heldOutLine: 'Separadas',
  numbersOfEpochs: 'Os números de cada época',
  learningLoss: 'Aprendizado: perda',
  learningRight: 'Aprendizado: certo',
  heldOutLoss: 'Separadas: perda',
  heldOutRight: 'Separadas: certo',
  rightOf: '{right, number} de {asked, number}',
  frozen: 'Congelado',
  fineTuned: 'Com ajuste fino, época {epoch, number}',
  rightOfAll: '{right, number} de {asked, number} certas',
  better:
    'Melhor: com ajuste fino, acerta {tuned, number} de {asked, number} amostras separadas; com o backbone congelado, {frozen, number}. O acaso sozinho raramente faz isso (teste exato de McNemar por gravações, p {p}).',
  worse:
    'Pior: com ajuste fino, acerta {tuned, number} de {asked, number} amostras separadas; com o backbone congelado, {frozen, number}. O acaso sozinho raramente faz isso (teste exato de McNemar por gravações, p {p}).',
  noClearDifference:
    'Sem diferença clara: com ajuste fino, acerta {tuned, number} de {asked, number} amostras separadas; com o backbone congelado, {frozen, number}. O acaso sozinho faz isso com frequência (teste exato de McNemar por gravações, p {p}).',
  choseToo:
    'Estas amostras também escolheram a época; por isso a cabeça com ajuste fino parece um pouco melhor do que é. Grave cada classe três vezes ou mais para deixar algumas à parte.',
  forgot:
    'O que esqueceu: testado com {pictures, plural, one {# imagem} other {# imagens}}, uma de cada classe de pré-treino, o backbone acertava {before, number}; mudado para suas classes, acerta {now, number}.',
  forgotNothing:
    'Não esqueceu nada que estas imagens mostrem: testado com {pictures, plural, one {# imagem} other {# imagens}}, uma de cada classe de pré-treino, o backbone acertava {before, number}; mudado para suas classes, acerta {now, number}.',
  mayHaveForgotten:
    'O que pode ter esquecido: em {changed, number} de {pictures, plural, one {# imagem sua} other {# imagens suas}} ({share}), o backbone mudado nomeia outra das suas {labels, plural, one {# classe de pré-treino} other {# classes de pré-treino}} que não a de antes.',
  mayHaveForgottenNothing:
    'O que pode ter esquecido: em {pictures, plural, one {# imagem sua} other {cada uma de # imagens suas}}, o backbone mudado ainda nomeia a mesma das suas {labels, plural, one {# classe de pré-treino} other {# classes de pré-treino}} de antes.',
  tuningSettings: 'Ajustes: no máximo {epochs, plural, one {# época} other {# épocas}}, taxas de aprendizado {block} e {head}',
  mostEpochs: 'Máximo de épocas',
  patience: 'Paciência: épocas sem melhora',
  blockLearningRate: 'Taxa de aprendizado da última parte do backbone',
  headLearningRate: 'Taxa de aprendizado da cabeça',
  ratesWhy: 'A parte do backbone tem uma <learningRate>taxa de aprendizado</learningRate> menor que a cabeça, para guardar o que sabia.',
  fromNextStart: '<hyperparameter>Estes ajustes</hyperparameter> valem a partir do próximo início.',
  mlpMeans:
    'Uma <epoch>época</epoch> percorre todas as amostras, um <batch>lote</batch> após o outro, para diminuir a <loss>perda</loss>. Com mais <hiddenUnit>neurônios ocultos</hiddenUnit>, a cabeça pode aprender diferenças mais finas e demora mais. A mesma <seed>semente</seed> dá de novo as mesmas escolhas.',
  slowly: 'Devagar, para assistir',
  asTeachableMachine: 'Ajustar como no Teachable Machine',
  mlpSettings:
    'Ajustes: {hidden, plural, one {# neurônio oculto} other {# neurônios ocultos}}, {epochs, plural, one {# época} other {# épocas}}, {optimiser} {rate}',
  hidden: 'Neurônios ocultos',
  epochCount: 'Épocas',
  dropout: 'Dropout',
  seed: 'Semente',
  learningRate: 'Taxa de aprendizado',
  batchSize: 'Tamanho do lote',
  optimiser: 'Otimizador',
  adam: 'Adam',
  momentum: 'Momentum',
  sgd: 'Descida do gradiente',
};
